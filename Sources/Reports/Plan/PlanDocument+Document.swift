// The planning document to be read from top to bottom.

import Plans

extension PlanDocument {
  package var document: Document {
    var text = Document()
    text.heading(1, Self.title)
    text.facts(facts.map { DocumentFact($0.0, $0.1) })
    appendIntroduction(to: &text)
    appendGoals(to: &text)
    appendIndicators(to: &text)
    appendCards(to: &text)
    appendTargets(to: &text)
    appendActions(to: &text)
    appendReporting(to: &text)
    text.heading(2, "Aturan penilaian")
    text.paragraph("Capaian setiap indikator dihitung dari realisasi (R) terhadap target (T) menurut aturan berikut.")
    text.table(DocumentTable(ruleTable))
    appendApproval(to: &text)
    return text
  }

  private func appendIntroduction(to text: inout Document) {
    let settings = plan.settings
    text.heading(2, "Pendahuluan")
    text.paragraph(
      "Dokumen ini memuat rencana kinerja pengadaan barang/jasa \(settings.region) tahun \(plan.year): tujuan dan area strategisnya, "
        + "indikator kinerja dengan baseline dan targetnya, rencana aksi, serta tata cara pelaporan dan penilaiannya. "
        + "Dokumen ini menjadi dasar penyusunan templat data kinerja, pengisian oleh OPD, dan penilaian capaian oleh \(settings.unit).")
    text.paragraph("Rencana ini memuat \(counts).")
    var bases: [String] = []
    for goal in plan.goals where !goal.legalBasis.isEmpty && !bases.contains(goal.legalBasis) { bases.append(goal.legalBasis) }
    if !bases.isEmpty {
      text.paragraph("Dasar hukum:")
      text.list(bases)
    }
  }

  private func appendGoals(to text: inout Document) {
    text.heading(2, "Tujuan dan area strategis")
    if plan.goals.isEmpty {
      text.paragraph("Tujuan pengadaan belum diisi dalam rencana kinerja.")
    } else {
      text.paragraph("Pengadaan barang/jasa tahun \(plan.year) diarahkan pada tujuan berikut.")
      text.table(DocumentTable(goalTable))
    }
    text.paragraph("Tujuan itu dicapai melalui area strategis berikut. Bobot menentukan bagian setiap area dalam nilai kinerja.")
    text.table(DocumentTable(areaTable))
  }

  private func appendIndicators(to text: inout Document) {
    text.heading(2, "Indikator kinerja")
    text.paragraph(
      "Setiap area strategis diukur dengan indikator berikut. Bobot indikator berlaku di dalam areanya; penjelasan lengkap setiap "
        + "indikator ada pada bagian Manual indikator.")
    for area in plan.areas {
      text.heading(3, "\(area.name) (\(area.code))")
      text.table(DocumentTable(indicatorTable(indicators(of: area))))
    }
  }

  private func appendCards(to text: inout Document) {
    text.heading(2, "Manual indikator")
    text.paragraph("Kartu berikut menjelaskan apa yang diukur setiap indikator, dari data mana, dan bagaimana nilainya dihitung.")
    for (indicator, card) in zip(plan.indicators, cards) {
      text.heading(3, "\(indicator.code) – \(indicator.name)")
      text.facts(readable(card))
    }
  }

  private func appendTargets(to text: inout Document) {
    text.heading(2, "Baseline dan target")
    text.paragraph("Target adalah nilai yang harus dicapai pada akhir bulan. Bulan tanpa target (–) tidak dinilai.")
    text.table(DocumentTable(targetTable))
    let missing = withoutTargets
    if !missing.isEmpty {
      text.paragraph("Belum mempunyai target, sehingga tidak dinilai: \(missing.map(\.code).joined(separator: ", ")).")
    }
    let withoutBaseline = plan.indicators.filter { $0.baseline == nil }
    if withoutBaseline.count == plan.indicators.count {
      text.paragraph("Baseline belum diisi untuk satu indikator pun.")
    } else if !withoutBaseline.isEmpty {
      text.paragraph("Belum mempunyai baseline: \(withoutBaseline.map(\.code).joined(separator: ", ")).")
    }
  }

  private func appendActions(to text: inout Document) {
    text.heading(2, "Rencana aksi")
    guard !plan.actions.isEmpty else { return text.paragraph("Rencana aksi belum diisi dalam rencana kinerja.") }
    text.paragraph(
      "Rencana aksi disusun menurut indikator yang didukungnya dan tenggatnya. OPD pelaksana melaporkan kemajuan setiap butir setiap bulan."
    )
    text.table(DocumentTable(actionTable))
    let supported = Set(plan.actions.map(\.indicator))
    let without = plan.indicators.filter { !supported.contains($0.code) }
    if !without.isEmpty { text.paragraph("Belum mempunyai rencana aksi: \(without.map(\.code).joined(separator: ", ")).") }
  }

  private func appendReporting(to text: inout Document) {
    let exempt = plan.agencies.filter { !$0.mustReport }
    text.heading(2, "Pelaporan")
    text.paragraph(
      "OPD melaporkan data kinerja setiap bulan dengan templat data kinerja, paling lambat \(SettingsWords.dueDay(plan.settings)). "
        + "Laporan bersifat kumulatif: seluruh paket tahun berjalan ditulis sebagaimana keadaannya pada akhir bulan.")
    text.table(DocumentTable(agencyTable))
    if !exempt.isEmpty { text.paragraph("Tidak wajib lapor: \(exempt.map(\.name).joined(separator: ", ")).") }
  }

  private func appendApproval(to text: inout Document) {
    text.heading(2, "Pengesahan")
    text.paragraph("Target dan rencana aksi dalam dokumen ini diajukan untuk mendapat persetujuan pimpinan.")
    text.signature(signatureLines(plan.settings))
  }
}
