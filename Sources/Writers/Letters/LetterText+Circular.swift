// The circular by which the targets of the year are made known (SOP 8).

extension LetterText {
  static let circular = """
    \(letterhead)
    Yth. Pimpinan Perangkat Daerah di lingkungan {{pemda}}

    # SURAT EDARAN

    **NOMOR {{nomor}}**

    **TENTANG**

    **{{hal}}**

    ## A. Latar Belakang

    Dalam rangka pengelolaan kinerja pengadaan barang/jasa, {{ukpbj}} telah menyusun rencana kinerja tahun {{tahun}} (versi {{versi_rencana}}) yang memuat
    area strategis, indikator, target, dan rencana aksi. Rencana tersebut menjadi acuan pelaporan seluruh Perangkat Daerah.

    ## B. Maksud dan Tujuan

    Surat edaran ini dimaksudkan sebagai pemberitahuan target kinerja pengadaan barang/jasa tahun {{tahun}}, dengan tujuan agar setiap Perangkat Daerah
    melaksanakan pengadaan sesuai target dan melaporkan realisasinya setiap bulan.

    ## C. Dasar

    {{#dasar}}
    1. {{teks}}
    {{/dasar}}
    {{^dasar}}
    1. Rencana kinerja pengadaan barang/jasa {{pemda}} tahun {{tahun}}
    {{/dasar}}

    ## D. Isi Edaran

    1. Target setiap indikator adalah sebagaimana tercantum dalam lampiran.
    2. Setiap Perangkat Daerah menunjuk penanggung jawab kinerja yang mengisi templat data kinerja dari {{ukpbj}}.
    3. Templat yang telah diisi disampaikan paling lambat tanggal {{batas_lapor}} bulan berikutnya.
    4. Data yang terlambat, tidak lengkap, atau salah dicatat dan menjadi tanggung jawab Perangkat Daerah yang bersangkutan.

    ## E. Penutup

    Demikian surat edaran ini disampaikan untuk dilaksanakan sebagaimana mestinya.

    Ditetapkan di {{tempat}}\\
    pada tanggal {{tanggal}}

    \(signature)
    ---

    ## Lampiran: Target Kinerja Tahun {{tahun}}

    | Kode | Indikator | Satuan | Arah | Target |
    | --- | --- | --- | --- | --- |
    {{#indikator}}
    | {{kode}} | {{nama}} | {{satuan}} | {{arah}} | {{target}} |
    {{/indikator}}

    """
}
