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

/// A program of sixty lines that shows the library's use; its users copy it, so it sees only what is public.
func example(_ name: String) -> Target {
  .executableTarget(name: name, dependencies: ["Spreadsheets"], path: "Examples/\(name)", swiftSettings: strict)
}

func tests(_ name: String, _ imports: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: imports, exclude: exclude, swiftSettings: strict)
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let database = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// The floors that speak of figures; reports read all of them.
let figures: [Target.Dependency] = ["Calculation", "Submissions", "Plans", "Formulas", "Findings", "Spreadsheets"]

let package = Package(
  name: "kinerja",
  products: [
    .library(name: "Spreadsheets", targets: ["Spreadsheets"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXMLSystem", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CXML", dependencies: ["CXMLSystem"]),
    room("Spreadsheets", ["CZip", "CXML"]),
    room("Formulas", []),
    room("Findings", ["Formulas", "Spreadsheets"]),
    room("Plans", ["Formulas", "Findings"]),
    room("Submissions", ["Plans", "Findings", "Formulas", "Spreadsheets"]),
    room("Intake", ["Submissions", "Plans", "Formulas", "Findings", "Spreadsheets", crypto]),
    room("Calculation", ["Submissions", "Plans", "Formulas", "Findings", "Spreadsheets"]),
    room("Analysis", figures),
    room("Register", ["Submissions", "Plans", "Findings", "Formulas", "Spreadsheets", database, crypto]),
    room("Reports", figures + ["Analysis"]),
    room("Writers", figures + ["Analysis", "Reports", mustache]),
    room("Pipeline", figures + ["Intake", "Register", "Analysis", "Reports", "Writers"]),
    .executableTarget(
      name: "kinerja", dependencies: figures + ["Intake", "Register", "Analysis", "Reports", "Writers", "Pipeline", arguments],
      swiftSettings: strict),
    .executableTarget(
      name: "MakeShippedFiles", dependencies: figures + ["Reports", "Writers", "Intake", "Pipeline", "FindingGallery"],
      swiftSettings: strict),
    // What is said of which input: docs/temuan.md is made of it, and tests compare.
    .target(name: "FindingGallery", dependencies: ["Findings"], path: "Tests/FindingGallery", swiftSettings: strict),
    example("StreamCells"),
    example("ReadTable"),
    example("WriteReport"),
    // A second opinion on what is written, in these tests only.
    .systemLibrary(name: "CXlsxWriter", path: "Tests/CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CSQLite", path: "Tests/CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "TestKit", dependencies: ["CSQLite"], path: "Tests/TestKit", swiftSettings: strict),
    tests("SpreadsheetsTests", ["Spreadsheets", "CZip", "CXlsxWriter", "TestKit"], exclude: ["Museum/produce.py", "Museum/README.md"]),
    tests("FormulasTests", ["Formulas", "Findings", "Reports", "TestKit"]),
    // Plans and submissions in a few lines.
    .target(name: "FigureKit", dependencies: figures, path: "Tests/FigureKit", swiftSettings: strict),
    tests("CalculationTests", figures + ["FigureKit", "TestKit"]),
    tests("AnalysisTests", figures + ["Analysis", "FigureKit", "TestKit"]),
    .target(name: "ReportSamples", dependencies: figures + ["TestKit"], path: "Tests/ReportSamples", swiftSettings: strict),
    tests("ReportsTests", figures + ["Reports", "ReportSamples", "TestKit"]),
    tests("WritersTests", figures + ["Intake", "Pipeline", "Reports", "Writers", "ReportSamples", "TestKit"]),
    tests("TemplatesTests", figures + ["Intake", "Reports", "Writers", "MakeShippedFiles"], exclude: ["Resources"]),
    tests("RegisterTests", ["Register", "Submissions", "Plans", "Findings", "Formulas", "TestKit"]),
    tests("AgreementTests", figures + ["Reports", "Writers", "ReportSamples", "TestKit"]),
    tests("EndToEndTests", ["Spreadsheets", "TestKit"], exclude: ["Snapshots"]),
    tests("IntakeTests", figures + ["Intake", "Reports", "Writers", "FindingGallery", "TestKit"]),
  ],
  swiftLanguageModes: [.v6]
)
