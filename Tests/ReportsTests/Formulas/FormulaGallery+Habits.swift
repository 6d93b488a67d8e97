// What people write by habit from Excel, databases and everyday language, as they see the message.

extension FormulaGallery {
  static let habits = [
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: fungsi JUMLAH tidak dikenal (pada "JUMLAH", huruf ke-1). [R04]
        JUMLAH(pagu)
        ^~~~~~
      → Perbaiki rumusnya. Maksud Anda `SUM`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: fungsi RATA2 tidak dikenal (pada "RATA2", huruf ke-1). [R04]
        RATA2(skor_penyedia)
        ^~~~~
      → Perbaiki rumusnya. Maksud Anda `AVERAGE`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: nama RATA tidak dikenal (pada "RATA", huruf ke-1). [R04]
        RATA-RATA(skor_penyedia)
        ^~~~
      → Perbaiki rumusnya. Maksud Anda `AVERAGE`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: fungsi RERATA tidak dikenal (pada "RERATA", huruf ke-1). [R04]
        RERATA(skor_penyedia)
        ^~~~~~
      → Perbaiki rumusnya. Maksud Anda `AVERAGE`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: fungsi SUMIF tidak dikenal (pada "SUMIF", huruf ke-1). [R04]
        SUMIF(status; "Selesai"; pagu)
        ^~~~~
      → Perbaiki rumusnya. Maksud Anda `SUM`? Syarat ditulis di dalam SUM, sesudah WHERE: `SUM(kolom WHERE syarat)`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: fungsi SUMIFS tidak dikenal (pada "SUMIFS", huruf ke-1). [R04]
        SUMIFS(pagu; status; "Selesai")
        ^~~~~~
      → Perbaiki rumusnya. Maksud Anda `SUM`? Syarat ditulis di dalam SUM, sesudah WHERE: `SUM(kolom WHERE syarat)`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: fungsi COUNTIF tidak dikenal (pada "COUNTIF", huruf ke-1). [R04]
        COUNTIF(status; "Selesai")
        ^~~~~~~
      → Perbaiki rumusnya. Maksud Anda `COUNT`? Syarat ditulis di dalam COUNT, sesudah WHERE: `COUNT(WHERE syarat)`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: fungsi AVERAGEIFS tidak dikenal (pada "AVERAGEIFS", huruf ke-1). [R04]
        AVERAGEIFS(pagu; status; "Selesai")
        ^~~~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `AVERAGE`? Syarat ditulis di dalam AVERAGE, sesudah WHERE: `AVERAGE(kolom WHERE syarat)`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: fungsi COUNTA tidak dikenal (pada "COUNTA", huruf ke-1). [R04]
        COUNTA(kendala)
        ^~~~~~
      → Perbaiki rumusnya. Maksud Anda `COUNT`? COUNT menghitung sel yang terisi, teks maupun angka.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: fungsi COUNTBLANK tidak dikenal (pada "COUNTBLANK", huruf ke-1). [R04]
        COUNTBLANK(kendala)
        ^~~~~~~~~~
      → Perbaiki rumusnya. Sel kosong dinyatakan dengan `kolom IS EMPTY`, sel terisi dengan `kolom IS NOT EMPTY`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: fungsi SUMPRODUCT tidak dikenal (pada "SUMPRODUCT", huruf ke-1). [R04]
        SUMPRODUCT(pagu; tkdn)
        ^~~~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `SUM`? Kalikan kolomnya di dalam SUM: `SUM(kolom * kolom)`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya kurung tutup, bukan ; (pada ";", huruf ke-9). [R04]
        SUM(pagu; status = "Selesai")
                ^
      → Perbaiki rumusnya. Syarat ditulis sesudah WHERE, bukan sesudah pemisah: `SUM(kolom WHERE syarat)`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya nilai, bukan WHERE (pada "WHERE", huruf ke-5). [R04]
        SUM(WHERE status = "Selesai")
            ^~~~~
      → Perbaiki rumusnya. Sebutkan dahulu kolomnya: `SUM(kolom WHERE syarat)`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: syarat tidak dapat dipakai sebagai nilai (pada "pagu > 0", huruf ke-7). [R04]
        COUNT(pagu > 0)
              ^~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `WHERE pagu > 0`? Untuk menghitung baris yang memenuhi syarat tulis `COUNT(WHERE syarat)`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya kolom atau WHERE, bukan ) (pada "COUNT()", huruf ke-1). [R04]
        COUNT()
        ^~~~~~~
      → Perbaiki rumusnya. Maksud Anda `COUNT(WHERE TRUE)`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya kolom atau WHERE, bukan * (pada "COUNT(*)", huruf ke-1). [R04]
        COUNT(*)
        ^~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `COUNT(WHERE TRUE)`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya kurung tutup, bukan DAN (pada "DAN", huruf ke-22). [R04]
        COUNT(WHERE pagu > 0 DAN hps > 0)
                             ^~~
      → Perbaiki rumusnya. Maksud Anda `AND`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya kurung tutup, bukan ATAU (pada "ATAU", huruf ke-22). [R04]
        COUNT(WHERE pagu > 0 ATAU hps > 0)
                             ^~~~
      → Perbaiki rumusnya. Maksud Anda `OR`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: nama BUKAN tidak dikenal (pada "BUKAN", huruf ke-13). [R04]
        COUNT(WHERE BUKAN pagu > 0)
                    ^~~~~
      → Perbaiki rumusnya. Maksud Anda `NOT`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya nilai, bukan AND (pada "AND", huruf ke-13). [R04]
        COUNT(WHERE AND(pagu > 0; hps > 0))
                    ^~~
      → Perbaiki rumusnya. AND dan OR ditulis di antara dua syarat: `syarat AND syarat`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda && tidak dikenal (pada "&&", huruf ke-22). [R04]
        COUNT(WHERE pagu > 0 && hps > 0)
                             ^~
      → Perbaiki rumusnya. Maksud Anda `AND`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda || tidak dikenal (pada "||", huruf ke-22). [R04]
        COUNT(WHERE pagu > 0 || hps > 0)
                             ^~
      → Perbaiki rumusnya. Maksud Anda `OR`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda == tidak dikenal (pada "==", huruf ke-18). [R04]
        COUNT(WHERE pagu == 0)
                         ^~
      → Perbaiki rumusnya. Maksud Anda `=`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda != tidak dikenal (pada "!=", huruf ke-18). [R04]
        COUNT(WHERE pagu != 0)
                         ^~
      → Perbaiki rumusnya. Maksud Anda `<>`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda => tidak dikenal (pada "=>", huruf ke-18). [R04]
        COUNT(WHERE pagu => 0)
                         ^~
      → Perbaiki rumusnya. Maksud Anda `>=`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda ≤ tidak dikenal (pada "≤", huruf ke-18). [R04]
        COUNT(WHERE pagu ≤ 100)
                         ^
      → Perbaiki rumusnya. Maksud Anda `<=`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: nama KOSONG tidak dikenal (pada "KOSONG", huruf ke-19). [R04]
        COUNT(WHERE hps = KOSONG)
                          ^~~~~~
      → Perbaiki rumusnya. Sel kosong dinyatakan dengan `kolom IS EMPTY`, sel terisi dengan `kolom IS NOT EMPTY`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya EMPTY, bukan NULL (pada "NULL", huruf ke-20). [R04]
        COUNT(WHERE hps IS NULL)
                           ^~~~
      → Perbaiki rumusnya. Maksud Anda `EMPTY`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya EMPTY, bukan NULL (pada "NULL", huruf ke-24). [R04]
        COUNT(WHERE hps IS NOT NULL)
                               ^~~~
      → Perbaiki rumusnya. Maksud Anda `EMPTY`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya perbandingan, bukan KOSONG (pada "KOSONG", huruf ke-17). [R04]
        COUNT(WHERE hps KOSONG)
                        ^~~~~~
      → Perbaiki rumusnya. Maksud Anda `IS EMPTY`? Sel kosong dinyatakan dengan `kolom IS EMPTY`, sel terisi dengan `kolom IS NOT EMPTY`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya perbandingan, bukan TIDAK (pada "TIDAK", huruf ke-17). [R04]
        COUNT(WHERE hps TIDAK KOSONG)
                        ^~~~~
      → Perbaiki rumusnya. Maksud Anda `IS NOT`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: fungsi ISBLANK tidak dikenal (pada "ISBLANK", huruf ke-13). [R04]
        COUNT(WHERE ISBLANK(hps))
                    ^~~~~~~
      → Perbaiki rumusnya. Sel kosong dinyatakan dengan `kolom IS EMPTY`, sel terisi dengan `kolom IS NOT EMPTY`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya perbandingan, bukan BETWEEN (pada "BETWEEN", huruf ke-18). [R04]
        COUNT(WHERE pagu BETWEEN 1 AND 5)
                         ^~~~~~~
      → Perbaiki rumusnya. Tulis dua perbandingan: `kolom >= awal AND kolom <= akhir`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya perbandingan, bukan LIKE (pada "LIKE", huruf ke-21). [R04]
        COUNT(WHERE kendala LIKE "hujan")
                            ^~~~
      → Perbaiki rumusnya. Maksud Anda `CONTAINS`?
    """#,
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
