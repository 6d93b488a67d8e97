// The reminder to one OPD: that its report is missing, or what in it has to be mended (SOP 13).

extension LetterText {
  static let reminder = """
    \(letterhead)
    \(head(attachments: "-"))
    Yth. Pimpinan {{opd_nama}}\\
    di tempat

    {{#belum_lapor}}
    Sampai dengan surat ini dibuat, kami belum menerima laporan kinerja pengadaan barang/jasa yang dapat dipakai dari {{opd_nama}} untuk {{periode}},
    yang batas penyampaiannya tanggal {{tenggat}}.

    Selama laporan belum diterima, capaian kinerja disajikan memakai laporan terakhir yang ada dan ditandai sementara. Kami mohon templat data kinerja
    yang telah diisi segera disampaikan. Bila tidak ada paket, sampaikan templat dengan lembar Paket kosong (laporan nihil).
    {{/belum_lapor}}
    {{^belum_lapor}}
    Laporan kinerja pengadaan barang/jasa dari {{opd_nama}} untuk {{periode}} telah kami terima. Dari hasil pemeriksaan, {{jumlah_salah}} hal berikut
    perlu diperbaiki; baris yang salah belum ikut dihitung dalam capaian.

    | Lembar | Sel | Kolom | Yang Ditemukan | Yang Perlu Dilakukan |
    | --- | --- | --- | --- | --- |
    {{#salah}}
    | {{lembar}} | {{sel}} | {{kolom}} | {{ditemukan}} | {{perbaikan}} |
    {{/salah}}

    Kami mohon perbaikan disampaikan sebagai revisi {{revisi_berikutnya}}, dengan nomor Revisi dinaikkan pada lembar Identitas.
    {{/belum_lapor}}

    Demikian disampaikan. Atas perhatian dan kerja samanya, kami ucapkan terima kasih.

    \(signature)
    """
}
