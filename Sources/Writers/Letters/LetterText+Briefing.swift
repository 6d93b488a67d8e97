// The report of the briefing: what was told to whom; attendance and questions are written in by hand (SOP 10).

extension LetterText {
  static let briefing = """
    \(letterhead)
    # LAPORAN SOSIALISASI

    **{{hal}}**

    ## A. Pelaksanaan

    | | |
    | --- | --- |
    | Hari, tanggal | : {{hari_acara}}, {{tanggal_acara}} |
    | Waktu | : {{waktu_acara}} |
    | Tempat | : {{tempat_acara}} |
    | Yang diundang | : {{jumlah_opd}} Perangkat Daerah |

    ## B. Materi

    1. Rencana kinerja tahun {{tahun}} (versi {{versi_rencana}}): area strategis, indikator, dan target.
    2. Pengisian templat data kinerja dan batas lapor, yaitu tanggal {{batas_lapor}} bulan berikutnya.
    3. Pemeriksaan data, salinan bertanda, dan revisi.

    | Area Strategis | Bobot |
    | --- | ---: |
    {{#area}}
    | {{nama}} | {{bobot}} |
    {{/area}}

    ## C. Kehadiran

    | No. | Perangkat Daerah | Yang Hadir | Tanda Tangan |
    | ---: | --- | --- | --- |
    {{#opd}}
    | {{nomor_urut}} | {{nama}} | | |
    {{/opd}}

    ## D. Pertanyaan dan Tindak Lanjut

    | No. | Pertanyaan atau Usul | Jawaban dan Tindak Lanjut |
    | ---: | --- | --- |
    | 1 | | |
    | 2 | | |
    | 3 | | |

    ## E. Penutup

    Demikian laporan ini dibuat sebagai pertanggungjawaban pelaksanaan sosialisasi.

    {{tempat}}, {{tanggal}}

    \(signature)
    """
}
