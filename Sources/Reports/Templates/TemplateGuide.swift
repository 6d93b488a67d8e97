// What the first sheet of a template tells the clerk who fills it in.

import Plans
import Submissions

struct TemplateGuide {
  let content: TemplateContent
  let plan: Plan?
  var footer = ""

  /// `Maret 2026`; empty in a template for no month.
  var periodTitle: String {
    guard content.year > 0, (1...12).contains(content.month) else { return "" }
    return Period(year: content.year, span: .month(content.month)).title
  }

  var sheet: BookSheet {
    let subtitle = [content.agencyName, periodTitle].filter { !$0.isEmpty }.joined(separator: " – ")
    return GuideSheet(
      title: "Templat Data Kinerja Pengadaan Barang/Jasa", subtitle: subtitle.isEmpty ? "Laporan bulanan OPD" : subtitle,
      sections: [steps, sheets, colours, rules, sending], footer: footer
    ).sheet()
  }

  private var unit: String {
    let name = [plan?.settings.unit ?? "", plan?.settings.region ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    return name.isEmpty ? "UKPBJ" : name
  }

  private var monthEnd: String {
    guard !periodTitle.isEmpty else { return "akhir bulan laporan" }
    return "akhir \(periodTitle)"
  }

  private var deadline: String {
    guard !periodTitle.isEmpty else { return "pada tanggal batas lapor bulan berikutnya" }
    let day = plan?.dueDay(ofMonth: content.month)
    let usual = Plan.dueDay(year: content.year, month: content.month, day: PlanSettings().dueDay)
    return "tanggal \(FigureText.day(day ?? usual))"
  }

  private var identityStep: String {
    content.agency.isEmpty
      ? "Lembar Identitas: isi kode OPD, tahun, bulan, nama penanggung jawab, NIP, jabatan, dan tanggal lapor."
      : "Lembar Identitas: isi nama penanggung jawab, NIP, jabatan, dan tanggal lapor. Kode OPD, tahun, dan bulan jangan diubah."
  }

  private var steps: GuideSection {
    let texts = [
      "Simpan berkas ini di komputer. Jangan mengubah nama lembar, judul kolom, dan jenis berkasnya (tetap .xlsx).",
      identityStep,
      "Lembar Paket: periksa baris yang sudah terisi, lengkapi, lalu tambahkan paket yang belum ada. Satu baris untuk satu paket.",
      "Lembar Rencana Aksi: isi Realisasi (%) setiap butir, bukti dukung, dan kendala. Butir dari rencana jangan dihapus.",
      "Lembar Realisasi: isi nilai indikator yang tidak dihitung dari paket, misalnya hasil survei. Bila tidak ada, biarkan kosong.",
      "Bila bulan ini tidak ada paket sama sekali, lembar Paket dibiarkan kosong (laporan nihil) dan berkas tetap dikirim.",
      "Simpan, periksa sekali lagi, lalu kirim berkas ini kepada \(unit) paling lambat \(deadline).",
    ]
    return GuideSection(
      heading: "Langkah pengisian", lines: texts.enumerated().map { GuideLine("Langkah \($0 + 1)", $1) })
  }

  private var sheets: GuideSection {
    let tables: [TableDeclaration] = [.identity, .packages, .actions, .realizations]
    return GuideSection(heading: "Lembar dalam berkas ini", lines: tables.map { GuideLine($0.sheet, $0.purpose, sheet: $0.sheet) })
  }

  private var colours: GuideSection {
    GuideSection(
      heading: "Arti warna dan tanda",
      lines: [
        GuideLine("Judul*", "Kolom wajib diisi pada setiap baris yang dipakai. Tanda bintang berarti wajib.", style: .requiredHeading),
        GuideLine(
          "Judul", "Kolom diisi bila datanya ada. Letakkan penunjuk tetikus di atas judul untuk membaca petunjuk dan contohnya.",
          style: .heading),
        GuideLine("Isian", "Kotak kuning pada Identitas diisi. Pada lembar lain, sel putih diisi.", style: .fieldText),
        GuideLine("Tetap", "Sudah terisi dan terkunci, tidak diubah.", style: .givenText),
      ])
  }

  private var rules: GuideSection {
    GuideSection(
      heading: "Aturan pengisian",
      lines: [
        GuideLine(
          "Satu baris satu paket",
          "Paket yang sudah selesai tetap dicantumkan sampai akhir tahun. Tender gagal tetap di barisnya; tender ulangnya baris baru."),
        GuideLine("Angka kumulatif", "Pembayaran dan kemajuan fisik dihitung sejak awal sampai \(monthEnd), bukan hanya bulan itu."),
        GuideLine(
          "0 berbeda dari kosong",
          "Tulis 0 bila memang tidak ada nilainya. Kosongkan bila belum diketahui atau belum terjadi. Nilai Kontrak dikosongkan bila belum berkontrak."
        ),
        GuideLine("Uang", "Rupiah penuh, angka saja: 426156000. Tidak ditulis dalam ribu atau juta, tanpa Rp."),
        GuideLine("Persen", "Tulis 95 untuk 95 persen."),
        GuideLine(
          "Tanggal",
          "Ditulis hari/bulan/tahun, misalnya 31/03/\(content.year > 0 ? content.year : 2026). Bila hanya bulan rencananya yang diketahui, tulis hari terakhir bulan itu."
        ),
        GuideLine("Kode", "Kode ditulis apa adanya. Kode RUP atau area lebih dari satu dipisahkan titik koma."),
        GuideLine(
          "Kode paket", "Selama kode SPSE belum ada, tulis kode RUP. Setelah ada, tulis kode SPSE dan biarkan kode lama di kolom Kode RUP."),
        GuideLine("Baris", "Baris boleh disisipkan, dihapus, diurutkan, dan disaring. Baris jumlah tidak diperlukan."),
      ])
  }

  private var sending: GuideSection {
    GuideSection(
      heading: "Pengiriman dan perbaikan",
      lines: [
        GuideLine("Kapan", "Setiap bulan, paling lambat \(deadline)."),
        GuideLine(
          "Revisi",
          "Kiriman pertama bernomor Revisi 0. Setiap kali mengirim perbaikan untuk bulan yang sama, naikkan Revisi satu angka dan kirim berkas lengkap, bukan hanya baris yang diperbaiki."
        ),
        GuideLine(
          "Setelah dikirim",
          "UKPBJ memeriksa berkas dan memberi tahu sel yang salah. Baris yang salah tidak ikut dihitung sampai diperbaiki."),
        GuideLine("Pertanyaan", "Hubungi \(unit)."),
      ])
  }
}
