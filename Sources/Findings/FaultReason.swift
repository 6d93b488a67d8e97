// Why a cell or a file could not be read, in words for people; findings carry them as facts.

/// Short phrases that complete "… tidak terbaca sebagai angka: …" and the like.
package enum FaultReason: String, Hashable, Sendable {
  // Numbers
  case notANumber = "tulisan ini bukan angka"
  case trailingWords = "angka diikuti kata; tulis seluruh angkanya, misalnya 3000000 dan bukan 3 juta"
  case mixedSeparators = "letak titik dan koma tidak lazim"
  case groupsNotOfThree = "pemisah ribuan harus setiap tiga angka"
  case ambiguousSeparator = "titik atau koma di sini dapat berarti ribuan atau desimal"
  case tooManyDecimals = "uang ditulis sampai sen, paling banyak dua angka di belakang koma"
  case scientific = "ditulis dalam bentuk ilmiah (E+), sehingga angka di belakangnya mungkin sudah hilang"
  case commaInCommaFile = "dalam CSV berpemisah koma, desimal ditulis dengan titik dan ribuan tanpa pemisah"
  case percentSign = "kolom ini bukan persen"
  case dateInsteadOfNumber = "selnya berisi tanggal"
  case booleanInsteadOfNumber = "selnya berisi benar/salah"
  case tooLarge = "angkanya terlalu besar"
  // Dates
  case notADate = "bukan bentuk tanggal yang dikenal"
  case impossibleDate = "tanggal itu tidak ada dalam kalender"
  case twoDigitYear = "tahunnya hanya dua angka"
  case serialNumber = "isinya angka biasa, bukan tanggal"
  case monthOnly = "hanya menyebut bulan, harinya tidak ada"
  case booleanInsteadOfDate = "selnya berisi benar/salah, bukan tanggal"
}
