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
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya kurung tutup, bukan , (pada ",", huruf ke-31). [R04]
        COUNT(WHERE status = "Selesai", hps > 0)
                                      ^
      → Perbaiki rumusnya. Maksud Anda `AND`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya EMPTY, bukan "Selesai" (pada ""Selesai"", huruf ke-27). [R04]
        COUNT(WHERE status IS NOT "Selesai")
                                  ^~~~~~~~~
      → Perbaiki rumusnya. IS hanya untuk EMPTY; nilai dibandingkan dengan = atau <>.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya perbandingan, bukan NOT (pada "NOT", huruf ke-20). [R04]
        COUNT(WHERE status NOT = "Selesai")
                           ^~~
      → Perbaiki rumusnya. NOT ditulis di depan seluruh perbandingan, `NOT kolom = nilai`; atau pakai <>.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini perlu syarat, bukan teks (pada ""Kontrak"", huruf ke-35). [R04]
        COUNT(WHERE status = "Selesai" OR "Kontrak")
                                          ^~~~~~~~~
      → Perbaiki rumusnya. Ulangi kolomnya, `kolom = "a" OR kolom = "b"`, atau pakai `kolom IN ("a"; "b")`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: WHERE tidak dapat ditulis di sini (pada "WHERE", huruf ke-11). [R04]
        SUM(pagu) WHERE status = "Selesai"
                  ^~~~~
      → Perbaiki rumusnya. WHERE ditulis di dalam kurung fungsi rekap: `SUM(kolom WHERE syarat)`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: x tidak dapat ditulis di sini (pada "x", huruf ke-11). [R04]
        SUM(pagu) x 100
                  ^
      → Perbaiki rumusnya. Maksud Anda `*`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya kurung tutup, bukan miliar (pada "miliar", huruf ke-22). [R04]
        COUNT(WHERE pagu > 1 miliar)
                             ^~~~~~
      → Perbaiki rumusnya. Angka ditulis tanpa pemisah ribuan, satuan, atau Rp, misalnya `200000000`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: SUM tidak berlaku untuk teks (pada ""pagu"", huruf ke-5). [R04]
        SUM("pagu")
            ^~~~~~
      → Perbaiki rumusnya. Maksud Anda `pagu`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanggal 2026/3/31 tidak ada dalam kalender (pada "DATE(31; 3; 2026)", huruf ke-1). [R04]
        DATE(31; 3; 2026) - AWAL_BULAN
        ^~~~~~~~~~~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `DATE(2026; 3; 31)`? Tanggal ditulis `DATE(tahun; bulan; hari)`, misalnya `DATE(2026; 3; 31)`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: fungsi MONTH tidak dikenal (pada "MONTH", huruf ke-13). [R04]
        COUNT(WHERE MONTH(tgl_kontrak) = 3)
                    ^~~~~
      → Perbaiki rumusnya. Bandingkan tanggalnya sendiri, misalnya `kolom >= AWAL_BULAN AND kolom <= AKHIR_BULAN`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: bilangan dibandingkan dengan teks (pada "hps = """, huruf ke-13). [R04]
        COUNT(WHERE hps = "")
                    ^~~~~~~~
      → Perbaiki rumusnya. Sel kosong dinyatakan dengan `kolom IS EMPTY`, sel terisi dengan `kolom IS NOT EMPTY`.
    """#,
  ]
}
