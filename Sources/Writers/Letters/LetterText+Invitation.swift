// The invitation to the briefing, with the list of those invited (SOP 9).

extension LetterText {
  static let invitation = """
    \(letterhead)
    \(head(attachments: "1 (satu) lembar"))
    Yth. (daftar undangan terlampir)\\
    di tempat

    Sehubungan dengan telah ditetapkannya rencana kinerja pengadaan barang/jasa {{pemda}} tahun {{tahun}}, bersama ini kami mengundang Saudara untuk
    menghadiri sosialisasi target kinerja dan pembagian templat data kinerja, yang akan diselenggarakan pada:

    | | |
    | --- | --- |
    | Hari, tanggal | : {{hari_acara}}, {{tanggal_acara}} |
    | Waktu | : {{waktu_acara}} |
    | Tempat | : {{tempat_acara}} |
    | Acara | : Sosialisasi rencana kinerja dan pengisian templat data kinerja |

    Mengingat pentingnya acara tersebut, kami mengharapkan kehadiran Saudara tepat waktu bersama pejabat yang akan menjadi penanggung jawab kinerja.

    Demikian undangan ini disampaikan. Atas perhatian dan kehadirannya, kami ucapkan terima kasih.

    \(signature)
    ---

    ## Lampiran: Daftar Undangan

    | No. | Perangkat Daerah | Penanggung Jawab |
    | ---: | --- | --- |
    {{#opd}}
    | {{nomor_urut}} | Pimpinan {{nama}} | {{penanggung_jawab}} |
    {{/opd}}

    """
}
