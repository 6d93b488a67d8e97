// The rows of a plan's sheets as records.

import Formulas

extension PlanContent {
  static func settings(_ settings: PlanSettings) -> PlanRecord {
    let fields = PlanSetting.all.map { setting in
      let (value, isText) = value(setting.key, of: settings)
      return PlanField(sheet: "Pengaturan", title: setting.key, value: value, identity: value, isText: isText)
    }
    return PlanRecord(kind: .settings, key: "", code: "", name: "", fields: fields)
  }

  private static func value(_ key: String, of settings: PlanSettings) -> (String, isText: Bool) {
    switch key {
    case "pemda": (settings.region, true)
    case "ukpbj": (settings.unit, true)
    case "tahun": ("\(settings.year)", false)
    case "versi": (settings.version, true)
    case "berlaku_mulai": ("\(settings.inForceFromMonth)", false)
    case "kepala": (settings.headName, true)
    case "nip_kepala": (settings.headNumber, true)
    case "jabatan_kepala": (settings.headTitle, true)
    case "tempat": (settings.place, true)
    case "batas_capaian": (PlanFields.shown(settings.cap), false)
    case "rumus_minimalkan": (settings.minimizeRule.rawValue, false)
    case "skala_predikat": (scale(settings.scale), false)
    case "ambang_hijau": (PlanFields.shown(settings.greenFrom), false)
    case "ambang_kuning": (PlanFields.shown(settings.yellowFrom), false)
    case "batas_lapor": ("\(settings.dueDay)", false)
    case "pakai_data_lalu": (PlanFields.yesNo(settings.usesEarlierData), false)
    default: preconditionFailure("the setting \(key) is declared and not compared")
    }
  }

  /// A scale of the office's own says its bands too.
  private static func scale(_ scale: RatingScale) -> String {
    guard scale.key == RatingScale.ownKey else { return scale.key }
    let bands = scale.bands.map { "\(PlanFields.shown($0.bound)) \($0.name)" }
    return "\(scale.key) (\(bands.joined(separator: "; ")))"
  }

  static func record(_ goal: Goal) -> PlanRecord {
    var fields = PlanFields(.goals)
    fields.put("kode", goal.code)
    fields.text("tujuan", goal.text)
    fields.text("dasar_hukum", goal.legalBasis)
    return record(.goal, goal.code, goal.text, fields)
  }

  static func record(_ area: StrategicArea) -> PlanRecord {
    var fields = PlanFields(.areas)
    fields.put("kode", area.code)
    fields.text("nama", area.name)
    fields.code("tujuan", area.goal)
    fields.number("bobot", area.weight)
    return record(.area, area.code, area.name, fields)
  }

  static func record(_ indicator: Indicator) -> PlanRecord {
    var fields = PlanFields(.indicators)
    fields.put("kode", indicator.code)
    fields.text("nama", indicator.name)
    fields.code("area", indicator.area)
    fields.text("satuan", indicator.unit)
    fields.put("sumber", indicator.source.rawValue)
    fields.put("cakupan", indicator.readsAllRows ? "Semua" : "Area")
    fields.put("rumus", indicator.formula.text, identity: indicator.formula.canonicalText, isText: true)
    fields.put("arah", indicator.direction.rawValue)
    fields.put("konsolidasi", indicator.consolidation.rawValue)
    fields.number("bobot", indicator.weight)
    fields.put("dinilai_per_opd", PlanFields.yesNo(indicator.isJudgedPerAgency))
    fields.number("baseline", indicator.baseline)
    fields.number("tahun_baseline", indicator.baselineYear.map(Double.init))
    fields.number("terburuk", indicator.worst)
    fields.put("konversi_120", PlanFields.yesNo(indicator.convertsTo120))
    fields.text("frekuensi", indicator.frequency)
    fields.text("penanggung_jawab", indicator.responsible)
    fields.text("sumber_data", indicator.dataSource)
    fields.text("definisi", indicator.definition)
    let targets = zip(monthNames, indicator.targets).map { month, target in
      let value = target.map(shown) ?? ""
      return PlanField(sheet: TableDeclaration.targets.sheet, title: month, value: value, identity: value, isText: false)
    }
    return PlanRecord(
      kind: .indicator, key: TextKey.fold(indicator.code), code: indicator.code, name: indicator.name, fields: fields.fields + targets)
  }

  private static func shown(_ target: Target) -> String {
    switch target {
    case .value(let value): PlanFields.shown(value)
    case .range(let lower, let upper): "\(PlanFields.shown(lower))–\(PlanFields.shown(upper))"
    }
  }

  /// An item of every OPD is one of SEMUA: a new OPD does not change it.
  static func record(_ action: PlannedAction, of plan: Plan) -> PlanRecord {
    let codes = Set(action.agencies)
    let isForAll = codes.count == plan.agencies.count
    let named = isForAll ? "SEMUA" : plan.agencies.map(\.code).filter(codes.contains).joined(separator: "; ")
    var fields = PlanFields(.plannedActions)
    fields.put("kode_aksi", action.code)
    fields.code("indikator", action.indicator)
    fields.text("uraian", action.text)
    fields.put("opd", named, identity: isForAll ? named : codes.map(TextKey.fold).sorted().joined(separator: ";"))
    fields.text("penanggung_jawab", action.responsible)
    fields.text("keluaran", action.output)
    fields.put("tenggat", action.due.slashed)
    return record(.action, action.code, action.text, fields)
  }

  static func record(_ agency: Agency) -> PlanRecord {
    var fields = PlanFields(.agencies)
    fields.put("kode", agency.code)
    fields.text("nama", agency.name)
    fields.put("alias", agency.aliases.joined(separator: "; "), identity: agency.aliases.sorted().joined(separator: ";"))
    fields.put("wajib_lapor", PlanFields.yesNo(agency.mustReport))
    fields.text("penanggung_jawab", agency.responsible)
    fields.text("kontak", agency.contact)
    return record(.agency, agency.code, agency.name, fields)
  }

  /// A mapping has no code: it is what it says.
  static func record(_ mapping: AreaMapping) -> PlanRecord {
    let key = "\(TextKey.fold(mapping.area)): \(mapping.condition.canonicalText)"
    return PlanRecord(kind: .mapping, key: key, code: mapping.area, name: mapping.conditionText, fields: [])
  }

  static func record(_ rule: Recommendation) -> PlanRecord {
    var fields = PlanFields(.recommendations)
    fields.put("kode", rule.code)
    fields.put("syarat", rule.conditionText, identity: rule.condition.canonicalText, isText: true)
    fields.text("rekomendasi", rule.text)
    fields.text("penanggung_jawab", rule.responsible)
    fields.number("tenggat_hari", rule.days.map(Double.init))
    return record(.recommendation, rule.code, rule.text, fields)
  }

  static func record(_ holiday: Holiday) -> PlanRecord {
    var fields = PlanFields(.holidays)
    fields.text("keterangan", holiday.name)
    return PlanRecord(kind: .holiday, key: holiday.day.iso, code: holiday.day.slashed, name: holiday.name, fields: fields.fields)
  }

  private static func record(_ kind: PlanRecord.Kind, _ code: String, _ name: String, _ fields: PlanFields) -> PlanRecord {
    PlanRecord(kind: kind, key: TextKey.fold(code), code: code, name: name, fields: fields.fields)
  }
}

extension PlanRecord.Kind {
  /// The sheet in which such records stand.
  package var sheet: String {
    switch self {
    case .settings: "Pengaturan"
    case .goal: TableDeclaration.goals.sheet
    case .area: TableDeclaration.areas.sheet
    case .indicator: TableDeclaration.indicators.sheet
    case .action: TableDeclaration.plannedActions.sheet
    case .agency: TableDeclaration.agencies.sheet
    case .mapping: TableDeclaration.mappings.sheet
    case .recommendation: TableDeclaration.recommendations.sheet
    case .holiday: TableDeclaration.holidays.sheet
    }
  }
}
