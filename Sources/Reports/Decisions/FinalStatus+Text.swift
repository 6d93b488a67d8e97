// The final status of the indicators on the screen: one line for each.

import Plans

extension FinalStatus {
  package var text: String {
    var lines = ["Status akhir indikator, \(period.title), \(plan.settings.region)", opening]
    for indicator in plan.indicators {
      let figure = achievement(of: indicator)
      let rating = figure?.rating.map { " (\($0))" } ?? ""
      let provisional = figure?.isProvisional == true ? ", sementara" : ""
      let status = decision(on: indicator).map { "\(DecisionWords.outcome($0.outcome)), \(FigureText.day($0.day))" } ?? "Belum diputuskan"
      lines.append(
        oneLine(
          "  \(indicator.code) \(indicator.name): capaian \(FigureText.decimal2(figure?.achievement))\(rating)\(provisional). \(status)."))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
