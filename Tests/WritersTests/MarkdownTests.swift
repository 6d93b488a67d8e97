// The compilation as it is read, word for word, and the escaping of what stands in it.

import ReportSamples
import Reports
import Testing
import Writers

struct MarkdownTests {
  @Test func aReportThatCanBeRead() throws {
    let sample = try Sample.march()
    let report = CompilationReport(sample.compilation, files: sample.files, programVersion: "0.1")
    #expect(String(decoding: markdown(report.document), as: UTF8.self) == Self.expected)
  }

  @Test func markupInDataIsNoMarkup() {
    var document = Document()
    document.heading(2, "a_b*c")
    document.paragraph("<b>&\u{1}`x`")
    document.list(["[1](x)", "#2"])
    document.table(DocumentTable([.init("A"), .init("B", .right), .init("C", .center)], rows: [["x|y", "1\n2", "\\"]]))
    #expect(
      String(decoding: markdown(document), as: UTF8.self) == ##"""
        ## a\_b\*c

        \<b>&amp; \`x\`

        - \[1\](x)
        - \#2

        | A | B | C |
        | --- | ---: | :---: |
        | x\|y | 1 2 | \\ |

        """##)
  }

  @Test func cardsAndSignatures() {
    var document = Document()
    document.facts([DocumentFact("Satuan", "a|b"), DocumentFact("Arah", "Maksimalkan")])
    document.signature(["Kepala", "", "Nama"])
    #expect(
      String(decoding: markdown(document), as: UTF8.self)
        == "- **Satuan**: a\\|b\n- **Arah**: Maksimalkan\n\nKepala\\\n&nbsp;\\\nNama\n")
  }

  private static let expected = ##"""
    # Kompilasi Capaian Kinerja Pengadaan Barang/Jasa

    Bagian Pengadaan Barang/Jasa, Kabupaten Contoh. Periode: Maret 2026. Rencana kinerja 2026 versi 1.

    ## Nilai kinerja

    Nilai kinerja: 98,13 (Sangat Tinggi, kuning). Bobot yang dinilai 2 dari 3.

    Angka bertanda sementara masih dapat berubah: belum semua OPD wajib lapor mengirim laporannya sendiri, atau ada bulan bertarget yang belum bernilai.

    Indikator yang masih sementara: W1.

    Untuk OPD yang belum lapor dipakai laporan terakhirnya; banyaknya disebut "dibawa". Indikator berkonsolidasi Jumlah tidak memakainya.

    ## Capaian per area strategis

    | Kode | Area strategis | Bobot | Capaian (%) | Predikat | Warna | Sementara | Bobot dinilai |
    | --- | --- | ---: | ---: | --- | --- | --- | ---: |
    | waktu | Ketepatan Waktu | 60 | 98,13 | Sangat Tinggi | kuning | Ya | 2 dari 2 |
    | biaya | Penghematan \| Biaya | 40 | – | – | – | – | 0 dari 1 |

    ## Capaian per indikator

    | Kode | Indikator | Satuan | Target | Realisasi | Capaian (%) | Predikat | Warna | Status | OPD lapor |
    | --- | --- | --- | ---: | ---: | ---: | --- | --- | --- | ---: |
    | W1 | Ketepatan waktu pengumuman paket | % | 95,00 | 1.234,50 | 120,00 | Sangat Tinggi | hijau | Dinilai, sementara | 1 dari 2 (1 dibawa) |
    | W2 | Lama proses pemilihan | hari | 10,00–15,00 | 12,00 | 76,25 | Tinggi | merah | Dinilai | 1 dari 2 (1 dibawa) |
    | B1 | Penghematan terhadap HPS | % | 95,00 | – | – | – | – | Tidak dapat dihitung | – |

    Indikator yang tidak dinilai dan bobotnya:

    - B1 (bobot 1): Tidak dapat dihitung. Rumus tidak menghasilkan nilai: tidak ada baris yang memenuhi syaratnya, atau pembaginya nol.

    ## Capaian per OPD

    | Peringkat | Kode OPD | Nama OPD | Capaian (%) | Predikat | Warna | Sementara | Bobot dinilai | Keterangan |
    | ---: | --- | --- | ---: | --- | --- | --- | ---: | --- |
    | 1 | 1.01 | Dinas Pendidikan | 98,13 | Sangat Tinggi | kuning | Tidak | 2 dari 3 |  |
    | – | 1.02 | Dinas Kesehatan | 98,13 | Sangat Tinggi | kuning | Tidak | 2 dari 3 | Tidak diperingkat: belum lapor. |
    | – | 4.01 | Sekretariat DPRD | – | – | – | – | 0 dari 3 | Tidak diperingkat: tidak wajib lapor dan tidak lapor. |

    ## Rencana aksi

    Selesai 0, terlambat 1, berjalan 0, belum mulai 0, tidak dilaporkan 0. Rata-rata realisasi butir yang dilaporkan: 40,00 %.

    Butir yang terlambat:

    | Kode | OPD | Indikator | Uraian | Tenggat | Realisasi (%) |
    | --- | --- | --- | --- | --- | ---: |
    | RA-01 | Dinas Pendidikan | W1 | Percepatan pengumuman | 31 Maret 2026 | 40,00 |

    ## Kepatuhan pelaporan

    Untuk bulan Maret 2026, 1 dari 2 OPD wajib lapor telah mengirim laporannya. Tanggal lapor menurut pengisian OPD.

    Terlambat lapor:

    - Dinas Pendidikan (1.01): 2 hari

    Belum lapor:

    - Dinas Kesehatan (1.02): memakai laporan Februari

    Kiriman yang tidak dipakai:

    - =rusak.xls: Berkas =rusak.xls berformat Excel 97–2003 (.xls).

    ## Hasil pemeriksaan

    Temuan: 2 salah, 0 perlu diperiksa, 1 catatan.

    Baris paket dengan kesalahan tidak dihitung: 1 baris, pagu Rp 1.000.000,50, nilai kontrak Rp 0. Baris yang dikecualikan:

    | OPD | Bulan | Berkas | Lembar | Baris | Kode | Pagu (Rp) | Nilai kontrak (Rp) | Sebab | Pengaruh |
    | --- | --- | --- | --- | ---: | --- | ---: | ---: | --- | --- |
    | 1.01 | Maret | disdik-2026-03.xlsx | Paket | 6 | 1002 | 1.000.000 | – | V02 Nilai kontrak tidak wajar | B1 – → 90,00; W2 12,00 → 24,00; W1 1.234,50, berubah kurang dari 0,01 |

    Realisasi tanpa dan dengan seluruh baris yang dikecualikan, sebagaimana tertulis:

    | Kode | Baris | Tanpa | Dengan |
    | --- | ---: | ---: | ---: |
    | W1 | 1 | 1.234,50 | 1.234,50 |

    Pengesahan: tidak ada.

    ## Aturan yang dipakai

    - Batas capaian: 120 %. Capaian dibatasi dari 0 sampai batas ini; capaian mentah ditampilkan di sampingnya.
    - Rumus Minimalkan: A: (2 − R/T) × 100. Untuk indikator yang semakin kecil semakin baik; R realisasi, T target.
    - Rumus Maksimalkan: R/T × 100. Untuk target negatif: (2 − R/T) × 100.
    - Rumus Stabilkan: R/T × 100 atau 200 − R/T × 100. Realisasi di bawah atau di atas target sama-sama mengurangi; hasilnya disesuaikan linear: 90 menjadi 100, 100 menjadi 120.
    - Target 0: memakai nilai Terburuk. Maksimalkan: (R − W)/(0 − W) × 100; Minimalkan: (W − R)/W × 100, tanpa W: R ≤ 0 berarti 100, selain itu 0.
    - Skala predikat: Permendagri 86/2017. ≥ 91 Sangat Tinggi; ≥ 76 Tinggi; ≥ 66 Sedang; ≥ 51 Rendah; selebihnya Sangat Rendah. Nilai dibulatkan 2 desimal lebih dahulu.
    - Warna: hijau ≥ 100, kuning ≥ 80, selebihnya merah. Menurut capaian yang dibulatkan 2 desimal.
    - Laporan lama: dipakai. Untuk OPD yang belum lapor dipakai laporan terakhirnya; banyaknya disebut "dibawa". Indikator berkonsolidasi Jumlah tidak memakainya.
    - Rata-rata: berbobot. Capaian area adalah rata-rata berbobot indikator yang dinilai; nilai kinerja rata-rata berbobot area. Yang tidak ada tidak dihitung nol.
    - Baris salah: tidak dihitung. Baris dengan kesalahan tidak masuk angka mana pun dan didaftar pada lembar Hasil Pemeriksaan.
    - Batas lapor: tanggal 5 bulan berikutnya. Tanggal lapor menurut pengisian OPD.
    - Versi aplikasi: 0.1. Masukan, rencana, dan pilihan yang sama menghasilkan berkas yang sama.

    """##
}
