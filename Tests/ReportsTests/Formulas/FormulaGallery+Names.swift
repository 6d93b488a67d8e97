// Names that are not known, as people see the message.

extension FormulaGallery {
  static let names = [
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: nama nilai_kontrk tidak dikenal (pada "nilai_kontrk", huruf ke-5). [R04]
        SUM(nilai_kontrk)
            ^~~~~~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `nilai_kontrak`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: judul kolom [Nilai Kontrk] tidak dikenal (pada "[Nilai Kontrk]", huruf ke-5). [R04]
        SUM([Nilai Kontrk])
            ^~~~~~~~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `[Nilai Kontrak (Rp)]`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: nama Nilai Kontrak tidak dikenal (pada "Nilai Kontrak", huruf ke-5). [R04]
        SUM(Nilai Kontrak)
            ^~~~~~~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `nilai_kontrak`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: nama tanggal_kontrak tidak dikenal (pada "tanggal_kontrak", huruf ke-5). [R04]
        SUM(tanggal_kontrak)
            ^~~~~~~~~~~~~~~
      → Perbaiki rumusnya. Maksud Anda `tgl_kontrak`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: fungsi SUMM tidak dikenal (pada "SUMM", huruf ke-1). [R04]
        SUMM(pagu)
        ^~~~
      → Perbaiki rumusnya. Maksud Anda `SUM`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya kurung buka, bukan pagu (pada "pagu", huruf ke-5). [R04]
        SUM pagu
            ^~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya kurung tutup, bukan ADN (pada "ADN", huruf ke-32). [R04]
        COUNT(WHERE status = "Selesai" ADN pagu > 0)
                                       ^~~
      → Perbaiki rumusnya. Maksud Anda `AND`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya kurung tutup, bukan ORR (pada "ORR", huruf ke-32). [R04]
        COUNT(WHERE status = "Selesai" ORR pagu > 0)
                                       ^~~
      → Perbaiki rumusnya. Maksud Anda `OR`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya EMPTY, bukan EMTPY (pada "EMTPY", huruf ke-21). [R04]
        COUNT(WHERE pagu IS EMTPY)
                            ^~~~~
      → Perbaiki rumusnya. Maksud Anda `EMPTY`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: nama WHER tidak dikenal (pada "WHER", huruf ke-7). [R04]
        COUNT(WHER pagu > 0)
              ^~~~
      → Perbaiki rumusnya. Maksud Anda `WHERE`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: di sini seharusnya kurung tutup, bukan WERE (pada "WERE", huruf ke-10). [R04]
        SUM(pagu WERE hps > 0)
                 ^~~~
      → Perbaiki rumusnya. Maksud Anda `WHERE`?
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: nama xyzzy tidak dikenal (pada "xyzzy", huruf ke-5). [R04]
        SUM(xyzzy)
            ^~~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: fungsi VLOOKUP tidak dikenal (pada "VLOOKUP", huruf ke-1). [R04]
        VLOOKUP(pagu)
        ^~~~~~~
      → Perbaiki rumusnya.
    """#,
    #"""
    Salah G2, Rumus: Rumus tidak dapat dipakai: judul kolom [] tidak dikenal (pada "[]", huruf ke-5). [R04]
        SUM([])
            ^~
      → Perbaiki rumusnya.
    """#,
  ]
}
