// swift-tools-version: 6.2
// How the house is built: one target per room, each importing only what lies below it.

import PackageDescription

/// Strictness shared by every Swift target: no implicit existentials, imports or visibility; a warning is an error.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

func room(_ name: String, _ imports: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: strict)
}

func tests(_ name: String, _ imports: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: imports, swiftSettings: strict)
}

let package = Package(
  name: "kinerja",
  products: [
    .library(name: "Spreadsheets", targets: ["Spreadsheets"])
  ],
  targets: [
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXMLSystem", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CXML", dependencies: ["CXMLSystem"]),
    room("Spreadsheets", ["CZip", "CXML"]),
    room("Formulas", []),
    room("Findings", ["Spreadsheets"]),
    room("Plans", ["Formulas", "Findings"]),
    room("Submissions", ["Plans", "Findings", "Formulas", "Spreadsheets"]),
    room("Calculation", ["Submissions", "Plans", "Formulas", "Findings"]),
    room("Reports", ["Calculation", "Submissions", "Plans", "Formulas", "Findings", "Spreadsheets"]),
    room("Writers", ["Reports", "Calculation", "Submissions", "Plans", "Spreadsheets", "Formulas", "Findings"]),
    tests("SpreadsheetsTests", ["Spreadsheets"]),
    tests("FormulasTests", ["Formulas"]),
    tests("CalculationTests", ["Calculation", "Submissions", "Plans", "Formulas", "Findings", "Spreadsheets"]),
    .target(
      name: "ReportSamples", dependencies: ["Calculation", "Submissions", "Plans", "Formulas", "Findings", "Spreadsheets"],
      path: "Tests/ReportSamples", swiftSettings: strict),
    tests("ReportsTests", ["ReportSamples", "Reports", "Calculation", "Submissions", "Plans", "Formulas", "Findings", "Spreadsheets"]),
    tests("WritersTests", ["ReportSamples", "Writers", "Reports", "Calculation", "Submissions", "Plans", "Formulas", "Findings", "Spreadsheets"]),
  ],
  swiftLanguageModes: [.v6]
)
