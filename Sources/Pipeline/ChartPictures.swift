// Charts as PNG, for programs that take no SVG: by rsvg-convert, else by a browser.

import Glibc
import Reports
import Writers

struct ChartPictures {
  /// By chart name.
  private(set) var paths: [String: String] = [:]
  /// What is missing, and what to install.
  private(set) var complaint: String?

  /// - Parameters:
  ///   - charts: each with the width of its picture, in units of its own.
  ///   - format: what they are for, as people call it.
  init(_ charts: [(chart: Chart, width: Double)], in folder: String, format: String) {
    guard !charts.isEmpty else { return }
    guard let drawer = Self.drawer else {
      complaint =
        "Grafik tidak ada dalam bentuk \(format), diganti kalimat: pasang rsvg-convert (paket librsvg2-bin) atau Chromium, lalu ulangi."
      return
    }
    for (chart, width) in charts {
      let picture = svg(chart, width: width)
      let (source, made) = (FileSystem.join(folder, chart.name + ".svg"), FileSystem.join(folder, chart.name + ".png"))
      do throws(CommandFailure) {
        try SafeFile.write(Array(picture.utf8), to: source)
      } catch {
        complaint = error.sentence
        continue
      }
      if drawer.draw(source, made, Self.size(picture), folder), FileSystem.kind(of: made) == .file {
        paths[chart.name] = made
      } else {
        complaint = "Sebagian grafik tidak ada dalam bentuk \(format): \(drawer.path) tidak berhasil menggambarnya."
      }
    }
  }

  /// From a picture and its size to a PNG.
  private struct Drawer {
    let path: String
    let arguments: (String, String, (width: Int, height: Int), String) -> [String]

    func draw(_ source: String, _ made: String, _ size: (width: Int, height: Int), _ folder: String) -> Bool {
      OfficeProgram.run(path, arguments(source, made, size, folder))
    }
  }

  /// Pixels for each unit of a picture: sharp on a projector.
  private static let density = 3

  private static var drawer: Drawer? {
    if let path = OfficeProgram.path(of: ["rsvg-convert"]) {
      return Drawer(path: path) { source, made, size, _ in ["-w", "\(size.width * density)", "-o", made, source] }
    }
    return OfficeProgram.path(of: OfficeProgram.browsers).map { path in
      Drawer(path: path) { source, made, size, folder in
        OfficeProgram.browserArguments(in: folder) + [
          "--hide-scrollbars", "--force-device-scale-factor=\(density)", "--window-size=\(size.width),\(size.height)",
          "--screenshot=\(made)",
          "file://\(source)",
        ]
      }
    }
  }

  /// By its frame, in whole units; a picture of ours always has one.
  private static func size(_ picture: String) -> (width: Int, height: Int) {
    guard let start = picture.firstRange(of: "viewBox=\"0 0 ") else { preconditionFailure("a picture without a frame") }
    let numbers = picture[start.upperBound...].prefix { $0 != "\"" }.split(separator: " ").compactMap { Double($0) }
    guard numbers.count == 2 else { preconditionFailure("a frame without a size") }
    return (Int(numbers[0].rounded(.up)), Int(numbers[1].rounded(.up)))
  }
}
