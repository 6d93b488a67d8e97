// Files that are no filled template: each kind once, named by what it is.

/// Raw values are the words in docs/temuan.md; tests make the bytes.
package enum GalleryFile: String, CaseIterable, Sendable {
  case empty = "berkas .xlsx dengan 0 bita"
  case encrypted = "buku kerja berkata sandi"
  case legacy = "buku kerja .xls"
  case binary = "buku kerja .xlsb"
  case openDocument = "lembar kerja .ods"
  case html = "halaman web bernama .xlsx"
  case word = "dokumen Word bernama .xlsx"
  case image = "gambar JPEG bernama .xlsx"
  case renamedCSV = "CSV bernama .xlsx"
  case truncated = "buku kerja yang terpotong"
  case otherForm = "buku kerja dengan satu lembar, Rekap"
  case findingsList = "keluaran kompilasi"
  case doctype = "buku kerja yang memuat DOCTYPE"
  case otherCSV = "CSV dengan judul nama;alamat"
  case otherExport = "CSV dengan judul nama;alamat, untuk --data"
}
