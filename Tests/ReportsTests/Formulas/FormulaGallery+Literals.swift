// Texts, numbers, dates and places written as elsewhere, as people see the message.

extension FormulaGallery {
  static let literals = [
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda ' tidak dikenal (pada "'Selesai'", huruf ke-22). [R04]
        COUNT(WHERE status = 'Selesai')
                             ^~~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `"Selesai"`? Teks ditulis di antara tanda kutip ganda lurus, misalnya `"Tender"`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda “ tidak dikenal (pada "“Selesai”", huruf ke-22). [R04]
        COUNT(WHERE status = “Selesai”)
                             ^~~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `"Selesai"`? Teks ditulis di antara tanda kutip ganda lurus, misalnya `"Tender"`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda kutip tidak ditutup (pada ""Selesai”)", huruf ke-22). [R04]
        COUNT(WHERE status = "Selesai”)
                             ^~~~~~~~~~
      → Perbaiki rumusnya. Teks ditulis di antara tanda kutip ganda lurus, misalnya `"Tender"`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: nama Selesai tidak dikenal (pada "Selesai", huruf ke-22). [R04]
        COUNT(WHERE status = Selesai)
                             ^~~~~~~
      → Perbaiki rumusnya. Maksud Anda `"Selesai"`? Teks ditulis di antara tanda kutip ganda lurus, misalnya `"Tender"`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: nama Penunjukan Langsung tidak dikenal (pada "Penunjukan Langsung", huruf ke-34). [R04]
        COUNT(WHERE metode IN ("Tender"; Penunjukan Langsung))
                                         ^~~~~~~~~~~~~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `"Penunjukan Langsung"`? Teks ditulis di antara tanda kutip ganda lurus, misalnya `"Tender"`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya teks dalam tanda kutip, bukan hujan (pada "hujan", huruf ke-30). [R04]
        COUNT(WHERE kendala CONTAINS hujan)
                                     ^~~~~
      → Perbaiki rumusnya. Maksud Anda `"hujan"`? Teks ditulis di antara tanda kutip ganda lurus, misalnya `"Tender"`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda % tidak dikenal (pada "95%", huruf ke-21). [R04]
        COUNT(WHERE tkdn >= 95%)
                            ^~~
      → Perbaiki rumusnya. Maksud Anda `95`? Persen ditulis sebagai angka biasa: `95` berarti 95 %.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda % tidak dikenal (pada "%", huruf ke-10). [R04]
        SUM(pagu)%
                 ^
      → Perbaiki rumusnya. Persen ditulis sebagai angka biasa: `95` berarti 95 %.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: 0,5 bukan penulisan angka yang sah (pada "0,5", huruf ke-21). [R04]
        COUNT(WHERE tkdn >= 0,5)
                            ^~~
      → Perbaiki rumusnya. Maksud Anda `0.5`? Desimal ditulis dengan titik; koma memisahkan bagian.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: 0,5 bukan penulisan angka yang sah (pada "0,5", huruf ke-7). [R04]
        ROUND(0,5; 2)
              ^~~
      → Perbaiki rumusnya. Maksud Anda `0.5`? Desimal ditulis dengan titik; koma memisahkan bagian.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: 1,250,000 bukan penulisan angka yang sah (pada "1,250,000", huruf ke-20). [R04]
        COUNT(WHERE pagu > 1,250,000)
                           ^~~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `1250000`? Angka ditulis tanpa pemisah ribuan, satuan, atau Rp, misalnya `200000000`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: 200.000.000 bukan penulisan angka yang sah (pada "200.000.000", huruf ke-20). [R04]
        COUNT(WHERE pagu > 200.000.000)
                           ^~~~~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `200000000`? Angka ditulis tanpa pemisah ribuan, satuan, atau Rp, misalnya `200000000`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: 200juta bukan penulisan angka yang sah (pada "200juta", huruf ke-20). [R04]
        COUNT(WHERE pagu > 200juta)
                           ^~~~~~~
      → Perbaiki rumusnya. Angka ditulis tanpa pemisah ribuan, satuan, atau Rp, misalnya `200000000`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: nama Rp tidak dikenal (pada "Rp", huruf ke-20). [R04]
        COUNT(WHERE pagu > Rp 200000000)
                           ^~
      → Perbaiki rumusnya. Angka ditulis tanpa pemisah ribuan, satuan, atau Rp, misalnya `200000000`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: bilangan dibandingkan dengan teks (pada ""200000000"", huruf ke-20). [R04]
        COUNT(WHERE pagu > "200000000")
                           ^~~~~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `200000000`? Angka ditulis tanpa tanda kutip.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanggal dibandingkan dengan teks (pada ""31/03/2026"", huruf ke-28). [R04]
        COUNT(WHERE tgl_kontrak <= "31/03/2026")
                                   ^~~~~~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `DATE(2026; 3; 31)`? Tanggal ditulis `DATE(tahun; bulan; hari)`, misalnya `DATE(2026; 3; 31)`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanggal dibandingkan dengan bilangan (pada "2026-03-31", huruf ke-28). [R04]
        COUNT(WHERE tgl_kontrak <= 2026-03-31)
                                   ^~~~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `DATE(2026; 3; 31)`? Tanggal ditulis `DATE(tahun; bulan; hari)`, misalnya `DATE(2026; 3; 31)`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: fungsi TODAY tidak dikenal (pada "TODAY", huruf ke-28). [R04]
        COUNT(WHERE tgl_kontrak <= TODAY())
                                   ^~~~~
      → Perbaiki rumusnya. Maksud Anda `AKHIR_BULAN`? Rumus tidak mengenal hari ini, supaya hasilnya tetap bila dihitung lagi; AKHIR_BULAN adalah hari terakhir bulan yang dihitung.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya kurung tutup, bukan ( (pada "AKHIR_BULAN()", huruf ke-28). [R04]
        COUNT(WHERE tgl_kontrak <= AKHIR_BULAN())
                                   ^~~~~~~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `AKHIR_BULAN`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: nama H12 tidak dikenal (pada "H12", huruf ke-5). [R04]
        SUM(H12)
            ^~~
      → Perbaiki rumusnya. Rumus memakai nama kolom, bukan alamat sel atau kode indikator: satu rumus berlaku untuk semua baris.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda $ tidak dikenal (pada "$H$12", huruf ke-5). [R04]
        SUM($H$12)
            ^~~~~
      → Perbaiki rumusnya. Rumus memakai nama kolom, bukan alamat sel atau kode indikator: satu rumus berlaku untuk semua baris.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda : tidak dikenal (pada ":", huruf ke-7). [R04]
        SUM(H2:H12)
              ^
      → Perbaiki rumusnya. Rumus memakai nama kolom, bukan alamat sel atau kode indikator: satu rumus berlaku untuk semua baris.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda ! tidak dikenal (pada "!", huruf ke-10). [R04]
        SUM(Paket!H12)
                 ^
      → Perbaiki rumusnya. Rumus memakai nama kolom, bukan alamat sel atau kode indikator: satu rumus berlaku untuk semua baris.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: nama W1 tidak dikenal (pada "W1", huruf ke-1). [R04]
        W1 / W2
        ^~
      → Perbaiki rumusnya. Rumus memakai nama kolom, bukan alamat sel atau kode indikator: satu rumus berlaku untuk semua baris.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: fungsi IFERROR tidak dikenal (pada "IFERROR", huruf ke-1). [R04]
        IFERROR(SUM(pagu) / SUM(hps); 0)
        ^~~~~~~
      → Perbaiki rumusnya. Pembagian dengan nol sudah menghasilkan kosong, jadi tidak perlu dijaga.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda ^ tidak dikenal (pada "^", huruf ke-10). [R04]
        SUM(pagu ^ 2)
                 ^
      → Perbaiki rumusnya. Pangkat ditulis sebagai perkalian, misalnya `kolom * kolom`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda × tidak dikenal (pada "×", huruf ke-11). [R04]
        SUM(pagu) × 100 ÷ SUM(hps)
                  ^
      → Perbaiki rumusnya. Maksud Anda `*`?
    """#,
  ]
}
