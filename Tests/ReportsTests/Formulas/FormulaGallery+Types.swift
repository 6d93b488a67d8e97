// Types, places and forms that do not fit, as people see the message.

extension FormulaGallery {
  static let types = [
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: kolom pagu harus berada di dalam COUNT, SUM, AVERAGE, MEDIAN, MIN, atau MAX (pada "pagu", huruf ke-1). [R04]
        pagu / hps
        ^~~~
      → Perbaiki rumusnya. Maksud Anda `SUM(pagu)`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: daftar kode hanya dapat memakai CONTAINS atau IS EMPTY (pada "area = "waktu"", huruf ke-13). [R04]
        COUNT(WHERE area = "waktu")
                    ^~~~~~~~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `area CONTAINS "waktu"`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: bilangan dibandingkan dengan teks (pada "pagu = "banyak"", huruf ke-13). [R04]
        COUNT(WHERE pagu = "banyak")
                    ^~~~~~~~~~~~~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: teks dibandingkan dengan bilangan (pada "123", huruf ke-26). [R04]
        COUNT(WHERE kode_paket = 123)
                                 ^~~
      → Perbaiki rumusnya. Maksud Anda `"123"`? Teks ditulis di antara tanda kutip ganda lurus, misalnya `"Tender"`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: teks tidak mempunyai urutan untuk < atau > (pada ">", huruf ke-20). [R04]
        COUNT(WHERE status > "Selesai")
                           ^
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: CONTAINS tidak berlaku untuk bilangan (pada "pagu", huruf ke-13). [R04]
        COUNT(WHERE pagu CONTAINS "1")
                    ^~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: perbandingan tidak boleh berantai; gabungkan dengan AND (pada "0 < pagu <", huruf ke-13). [R04]
        COUNT(WHERE 0 < pagu < 100)
                    ^~~~~~~~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini perlu syarat, bukan bilangan (pada "pagu", huruf ke-13). [R04]
        COUNT(WHERE pagu)
                    ^~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: SUM tidak boleh berada di dalam fungsi rekap lain (pada "SUM", huruf ke-5). [R04]
        SUM(SUM(pagu))
            ^~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: SUM tidak berlaku untuk teks (pada "status", huruf ke-5). [R04]
        SUM(status)
            ^~~~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: + tidak berlaku untuk teks dan bilangan (pada "status + 1", huruf ke-5). [R04]
        SUM(status + 1)
            ^~~~~~~~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: + tidak berlaku untuk tanggal dan tanggal (pada "tgl_kontrak + tgl_pengumuman", huruf ke-5). [R04]
        MAX(tgl_kontrak + tgl_pengumuman)
            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: - tidak berlaku untuk bilangan dan tanggal (pada "1 - tgl_kontrak", huruf ke-5). [R04]
        MAX(1 - tgl_kontrak)
            ^~~~~~~~~~~~~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: - tidak berlaku untuk teks (pada "-status", huruf ke-5). [R04]
        SUM(-status)
            ^~~~~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: kedua hasil IF berbeda jenis: bilangan dan teks (pada "1; "x"", huruf ke-18). [R04]
        SUM(IF(pagu > 0; 1; "x"))
                         ^~~~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: hasil rumus harus bilangan, bukan tanggal (pada "MAX(tgl_kontrak)", huruf ke-1). [R04]
        MAX(tgl_kontrak)
        ^~~~~~~~~~~~~~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: syarat tidak dapat dipakai sebagai nilai (pada "SUM(pagu) > 1", huruf ke-1). [R04]
        SUM(pagu) > 1
        ^~~~~~~~~~~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanggal 29/2/2026 tidak ada dalam kalender (pada "DATE(2026; 2; 29)", huruf ke-1). [R04]
        DATE(2026; 2; 29) - AWAL_BULAN
        ^~~~~~~~~~~~~~~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya titik koma atau koma, bukan ) (pada ")", huruf ke-13). [R04]
        DATE(2026; 3) - AWAL_BULAN
                    ^
      → Perbaiki rumusnya. Bagian-bagiannya: `DATE(tahun; bulan; hari)`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: DATE memerlukan tahun, bulan, dan hari sebagai angka bulat (pada "pagu", huruf ke-19). [R04]
        MAX(DATE(2026; 3; pagu))
                          ^~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: banyaknya angka desimal ROUND harus angka bulat −15 sampai 15 (pada "16", huruf ke-18). [R04]
        ROUND(SUM(pagu); 16)
                         ^~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya titik koma atau koma, bukan ) (pada ")", huruf ke-16). [R04]
        ROUND(SUM(pagu))
                       ^
      → Perbaiki rumusnya. Bagian-bagiannya: `ROUND(nilai; banyaknya desimal)`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya titik koma atau koma, bukan ) (pada ")", huruf ke-20). [R04]
        IF(SUM(pagu) > 0; 1)
                           ^
      → Perbaiki rumusnya. Bagian-bagiannya: `IF(syarat; nilai bila benar; nilai bila tidak)`.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya kurung tutup (di akhir). [R04]
        (SUM(pagu) + 1
                      ^
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: kurung tutup ini tidak mempunyai pasangan (pada ")", huruf ke-10). [R04]
        SUM(pagu))
                 ^
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: SUM tidak dapat ditulis di sini (pada "SUM", huruf ke-11). [R04]
        SUM(pagu) SUM(hps)
                  ^~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda kutip tidak ditutup (pada ""Selesai)", huruf ke-22). [R04]
        COUNT(WHERE status = "Selesai)
                             ^~~~~~~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: kurung siku judul kolom tidak ditutup (pada "[Pagu)", huruf ke-5). [R04]
        SUM([Pagu)
            ^~~~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: 12. bukan penulisan angka yang sah (pada "12.", huruf ke-13). [R04]
        SUM(pagu) / 12.
                    ^~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: tanda # tidak dikenal (pada "#", huruf ke-11). [R04]
        SUM(pagu) # 2
                  ^
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: belum ada isinya (di akhir). [R04]
        =
         ^
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya nilai (di akhir). [R04]
        SUM(pagu) +
                   ^
      → Perbaiki rumusnya.
    """#,
  ]
}
