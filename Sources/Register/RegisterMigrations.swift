// How the database came to its shape: a list to which is only ever added.

import GRDB

enum RegisterMigrations {
  /// Never change a migration that was released: registers that have it stay as they are. A column added later must allow NULL (see `RowDigest`).
  static let all: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1-dasar") { db in
      for statement in firstTables { try db.execute(sql: statement) }
      for table in ["peristiwa"] + firstNames { try protect(table, db) }
    }
    return migrator
  }()

  private static let firstNames = [
    "kiriman", "kiriman_berkas", "temuan", "penggantian", "rencana", "rencana_berkas", "kompilasi", "kompilasi_masukan",
    "kompilasi_keluaran", "kompilasi_angka", "keputusan", "pengesahan",
  ]

  /// Nothing is ever changed or taken away, not by another program's slip either.
  private static func protect(_ table: String, _ db: Database) throws {
    for action in ["UPDATE", "DELETE"] {
      try db.execute(
        sql: """
          CREATE TRIGGER \(table)_tanpa_\(action.lowercased()) BEFORE \(action) ON \(table)
          BEGIN SELECT RAISE(ABORT, 'register kinerja hanya dapat ditambah'); END
          """)
    }
  }

  private static let head =
    "nomor INTEGER PRIMARY KEY, peristiwa INTEGER NOT NULL REFERENCES peristiwa(nomor) DEFERRABLE INITIALLY DEFERRED"
  private static let tail = "sidik TEXT NOT NULL"

  private static let firstTables = [
    """
    CREATE TABLE peristiwa (nomor INTEGER PRIMARY KEY, waktu TEXT NOT NULL, operator TEXT NOT NULL, jenis TEXT NOT NULL,
      berkas TEXT NOT NULL, jumlah_baris INTEGER NOT NULL, sidik_baris TEXT NOT NULL, sidik_sebelum TEXT NOT NULL, \(tail)) STRICT
    """,
    """
    CREATE TABLE kiriman (\(head), hasil TEXT NOT NULL, alasan TEXT, opd TEXT, tahun INTEGER, bulan INTEGER, revisi INTEGER,
      tanggal TEXT NOT NULL, dari TEXT, rencana TEXT NOT NULL, data_kiriman INTEGER REFERENCES kiriman(nomor),
      galat INTEGER NOT NULL, peringatan INTEGER NOT NULL, catatan INTEGER NOT NULL, sel_galat INTEGER NOT NULL,
      baris_paket INTEGER, baris_rencana_aksi INTEGER, baris_realisasi INTEGER, \(tail)) STRICT
    """,
    """
    CREATE TABLE kiriman_berkas (\(head), kiriman INTEGER NOT NULL REFERENCES kiriman(nomor), nama TEXT NOT NULL, sha256 TEXT NOT NULL,
      arsip TEXT NOT NULL, \(tail)) STRICT
    """,
    """
    CREATE TABLE temuan (\(head), kiriman INTEGER NOT NULL REFERENCES kiriman(nomor), kode TEXT NOT NULL, tingkat TEXT NOT NULL,
      berkas TEXT NOT NULL, lembar TEXT, sel TEXT, rentang TEXT, terkait TEXT, kolom TEXT, nilai TEXT, pesan TEXT NOT NULL,
      saran TEXT NOT NULL, baris INTEGER, \(tail)) STRICT
    """,
    """
    CREATE TABLE penggantian (\(head), kiriman INTEGER NOT NULL REFERENCES kiriman(nomor),
      pengganti INTEGER NOT NULL REFERENCES kiriman(nomor), \(tail)) STRICT
    """,
    """
    CREATE TABLE rencana (\(head), sidik_isi TEXT NOT NULL, nama TEXT NOT NULL, sha256 TEXT NOT NULL, versi TEXT NOT NULL,
      tahun INTEGER NOT NULL, berlaku_mulai INTEGER NOT NULL, tanggal TEXT NOT NULL, \(tail)) STRICT
    """,
    """
    CREATE TABLE rencana_berkas (\(head), rencana INTEGER NOT NULL REFERENCES rencana(nomor), nama TEXT NOT NULL, sha256 TEXT NOT NULL,
      arsip TEXT NOT NULL, \(tail)) STRICT
    """,
    """
    CREATE TABLE kompilasi (\(head), periode TEXT NOT NULL, tanggal TEXT NOT NULL, rencana TEXT NOT NULL, rencana_sha256 TEXT NOT NULL,
      pilihan TEXT NOT NULL, program TEXT NOT NULL, \(tail)) STRICT
    """,
    """
    CREATE TABLE kompilasi_masukan (\(head), kompilasi INTEGER NOT NULL REFERENCES kompilasi(nomor), jenis TEXT NOT NULL,
      nama TEXT NOT NULL, sha256 TEXT NOT NULL, arsip TEXT, kiriman INTEGER REFERENCES kiriman(nomor), \(tail)) STRICT
    """,
    """
    CREATE TABLE kompilasi_keluaran (\(head), kompilasi INTEGER NOT NULL REFERENCES kompilasi(nomor), nama TEXT NOT NULL,
      sha256 TEXT NOT NULL, \(tail)) STRICT
    """,
    """
    CREATE TABLE kompilasi_angka (\(head), kompilasi INTEGER NOT NULL REFERENCES kompilasi(nomor), lingkup TEXT NOT NULL, kode TEXT,
      opd TEXT, satuan TEXT, realisasi REAL, target_bawah REAL, target_atas REAL, capaian_mentah REAL, capaian REAL, status TEXT,
      predikat TEXT, warna TEXT, sementara INTEGER NOT NULL, \(tail)) STRICT
    """,
    """
    CREATE TABLE keputusan (\(head), langkah INTEGER NOT NULL, perihal TEXT NOT NULL, sasaran TEXT NOT NULL, hasil TEXT NOT NULL,
      periode TEXT, rencana TEXT, tanggal TEXT NOT NULL, rapat TEXT, oleh TEXT NOT NULL, catatan TEXT, \(tail)) STRICT
    """,
    """
    CREATE TABLE pengesahan (\(head), opd TEXT NOT NULL, tahun INTEGER NOT NULL, paket TEXT NOT NULL, kode TEXT NOT NULL,
      alasan TEXT NOT NULL, oleh TEXT NOT NULL, tanggal TEXT NOT NULL, \(tail)) STRICT
    """,
    "CREATE INDEX kiriman_menurut_bulan ON kiriman(tahun, bulan, opd)",
    "CREATE INDEX kiriman_berkas_menurut_sha256 ON kiriman_berkas(sha256)",
    "CREATE INDEX kiriman_berkas_menurut_kiriman ON kiriman_berkas(kiriman)",
    "CREATE INDEX temuan_menurut_kiriman ON temuan(kiriman)",
    "CREATE INDEX rencana_menurut_sidik ON rencana(sidik_isi)",
    "CREATE INDEX rencana_berkas_menurut_rencana ON rencana_berkas(rencana)",
    "CREATE INDEX kompilasi_menurut_periode ON kompilasi(periode)",
    "CREATE INDEX kompilasi_masukan_menurut_kompilasi ON kompilasi_masukan(kompilasi)",
    "CREATE INDEX kompilasi_keluaran_menurut_kompilasi ON kompilasi_keluaran(kompilasi)",
    "CREATE INDEX kompilasi_angka_menurut_kompilasi ON kompilasi_angka(kompilasi)",
  ]
}
