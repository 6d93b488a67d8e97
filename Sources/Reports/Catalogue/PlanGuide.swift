// What the first sheet of the plan workbook tells the secretary of the UKPBJ.

import Plans

struct PlanGuide {
  let draft: PlanDraft

  var sheet: BookSheet {
    GuideSheet(
      title: "Rencana Kinerja Pengadaan Barang/Jasa",
      subtitle: [draft.region, "Tahun \(draft.year)"].filter { !$0.isEmpty }.joined(separator: " – "),
      sections: [steps, sheets, rules, settings], footer: "Rencana Kinerja \(draft.year)"
    ).sheet()
  }

  private var steps: GuideSection {
    let texts = [
      "Lembar Pengaturan: isi pemda, ukpbj, tahun, dan versi. Yang lain sudah berisi nilai yang lazim.",
      "Lembar OPD: isi kode dan nama semua OPD yang melapor. Kode OPD sama dengan kode satuan kerja pada ekspor SPSE.",
      "Lembar Tujuan dan Area: sesuaikan tujuan, area strategis, dan bobotnya.",
      "Lembar Indikator: hapus indikator yang tidak dipakai, sesuaikan bobot, dan tambahkan indikator sendiri bila perlu.",
      "Lembar Target: isi target akhir setiap bulan. Sel kosong berarti bulan itu tidak ditargetkan.",
      "Lembar Rencana Aksi: isi butir rencana aksi, OPD pelaksana, dan tenggatnya.",
      "Lembar Pemetaan dan Rekomendasi: sesuaikan bila perlu. Predikat hanya diisi bila memakai skala sendiri. Lengkapi Libur menurut keputusan bersama tahun ini.",
      "Simpan, lalu periksa dengan perintah: kinerja rencana periksa. Perbaiki semua yang ditandai Salah.",
    ]
    return GuideSection(heading: "Langkah pengisian", lines: texts.enumerated().map { GuideLine("Langkah \($0 + 1)", $1) })
  }

  private var sheets: GuideSection {
    let lines = [
      GuideLine(SettingsSheet.name, "Nama pemda dan UKPBJ, tahun, dan aturan penilaian yang berlaku.", sheet: SettingsSheet.name)
    ]
    return GuideSection(
      heading: "Lembar dalam berkas ini",
      lines: lines + TableDeclaration.planTables.map { GuideLine($0.sheet, $0.purpose, sheet: $0.sheet) })
  }

  private var rules: GuideSection {
    GuideSection(
      heading: "Aturan pengisian",
      lines: [
        GuideLine(
          "Judul*", "Kolom wajib diisi. Letakkan penunjuk tetikus di atas judul untuk membaca petunjuk dan contohnya.",
          style: .requiredHeading),
        GuideLine("Kode", "Setiap kode unik dalam lembarnya dan ditulis sama di lembar lain."),
        GuideLine("Bobot", "Angka lebih besar dari 0. Bobot area dan bobot indikator di dalam area tidak harus berjumlah 100."),
        GuideLine("Target", "Satu angka (95), atau rentang (80–90). Persen ditulis 95, bukan 0,95."),
        GuideLine(
          "Rumus",
          "Dalam bahasa rumus kinerja atas kolom lembar sumbernya, misalnya AVERAGE(skor_penyedia). Desimal di dalam rumus memakai titik."),
        GuideLine("Data kumulatif", "Data Paket bersifat kumulatif, maka indikatornya memakai Konsolidasi Terakhir."),
        GuideLine(
          "Area setiap paket",
          "Tanpa lembar Pemetaan setiap paket masuk semua area. Dengan syarat, paket hanya masuk area yang syaratnya terpenuhi."),
        GuideLine(
          "Perubahan rencana", "Rencana yang diubah di tengah tahun diberi versi baru dan bulan berlaku_mulai; versi lama disimpan."),
      ])
  }

  private var settings: GuideSection {
    GuideSection(
      heading: "Isi lembar Pengaturan", lines: PlanSetting.all.map { GuideLine($0.key, ($0.isRequired ? "Wajib. " : "") + $0.note) })
  }
}
