// The minutes of the meeting with the leadership: agenda and decisions, with room for what is said (SOP 18).

extension LetterText {
  static let minutes = """
    \(letterhead)
    # NOTULEN

    **{{hal}}**

    | | |
    | --- | --- |
    | Hari, tanggal | : {{hari_acara}}, {{tanggal_acara}} |
    | Waktu | : {{waktu_acara}} |
    | Tempat | : {{tempat_acara}} |
    | Pimpinan rapat | : |
    | Notulis | : |
    | Peserta | : (daftar hadir terlampir) |

    ## A. Acara

    1. Pembukaan
    2. Paparan capaian kinerja dan analisis oleh {{ukpbj}}
    3. Pembahasan rekomendasi perbaikan
    4. Pengambilan keputusan
    5. Penutup

    ## B. Pembahasan

    | No. | Pokok Pembahasan | Tanggapan |
    | ---: | --- | --- |
    | 1 | | |
    | 2 | | |
    | 3 | | |

    ## C. Keputusan

    {{#periode_bahasan}}
    Rekomendasi {{periode_bahasan}}; untuk setiap rekomendasi diputuskan: (a) perbaikan disetujui, atau (b) lanjut tanpa perbaikan.

    | Nomor | Rekomendasi | Penanggung Jawab | Tenggat | Keputusan (a/b) |
    | --- | --- | --- | --- | --- |
    {{#rekomendasi}}
    | {{nomor_rekomendasi}} | {{teks}} | {{penanggung_jawab}} | {{tenggat_rekomendasi}} | |
    {{/rekomendasi}}

    {{/periode_bahasan}}
    Untuk setiap indikator diputuskan salah satu: (a) perbaikan disetujui, (b) lanjut tanpa perbaikan, atau (c) indikator tercapai.

    | Kode | Indikator | Keputusan (a/b/c) | Penanggung Jawab | Tenggat |
    | --- | --- | --- | --- | --- |
    {{#indikator}}
    | {{kode}} | {{nama}} | | | |
    {{/indikator}}

    {{tempat}}, {{tanggal}}

    \(signature)
    """
}
