// Where libFuzzer enters: the target that the environment names gets the bytes. Built and run by scripts/fuzz.

import Glibc

/// What is fuzzed. Each target traps where a promise is broken.
enum Target: String {
  case zip, sheet, texts, csv, numbers, dates, formulas

  /// The target of this run.
  static let chosen: Target = {
    guard let name = getenv("FUZZ_TARGET"), let target = Target(rawValue: String(cString: name)) else {
      preconditionFailure("FUZZ_TARGET names no target")
    }
    return target
  }()

  func run(_ bytes: [UInt8]) {
    switch self {
    case .zip: fuzzWorkbook(bytes)
    case .sheet: fuzzSheet(bytes)
    case .texts: fuzzTexts(bytes)
    case .csv: fuzzCSV(bytes)
    case .numbers: fuzzNumbers(bytes)
    case .dates: fuzzDates(bytes)
    case .formulas: fuzzFormulas(bytes)
    }
  }

  /// Inputs to begin with, made by code.
  var seeds: [[UInt8]] {
    switch self {
    case .zip: workbookSeeds
    case .sheet: (OddParts.data.map(OddParts.sheet) + OddParts.sheets).filter { $0.count < 2_000 }
    case .texts: OddParts.tables
    case .csv: csvSeeds
    case .numbers, .dates: valueSeeds
    case .formulas: formulaSeeds
    }
  }
}

/// With FUZZ_SEEDS in the environment the seeds are written into that folder, and nothing else is done.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  guard let folder = getenv("FUZZ_SEEDS") else { return 0 }
  for (index, seed) in Target.chosen.seeds.enumerated() { InputFile.write(seed, to: "\(String(cString: folder))/seed-\(index)") }
  exit(0)
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Target.chosen.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}

@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ room: Int) -> Int

/// Half of the changes to XML parts are such as may leave it well-formed; all others are libFuzzer's own.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ room: Int, _ seed: CUnsignedInt) -> Int {
  guard Target.chosen == .sheet || Target.chosen == .texts, seed % 2 == 0 else { return mutateBytes(bytes, count, room) }
  var mutator = PartMutator(seed: UInt64(seed))
  let changed = mutator.mutated(Array(UnsafeBufferPointer(start: bytes, count: count)), spared: 0).prefix(room)
  for (index, byte) in changed.enumerated() { bytes[index] = byte }
  return changed.count
}

/// Stops the run where a promise is broken, with words also in an optimised build.
func promise(_ holds: Bool, _ words: @autoclosure () -> String) {
  if !holds { fatalError(words()) }
}

/// The readers read files: each input is put into one.
enum InputFile {
  private static let path = "/dev/shm/fuzz-\(getpid())"

  /// Writes the bytes and gives their path.
  static func holding(_ bytes: [UInt8]) -> String {
    write(bytes, to: path)
    return path
  }

  static func write(_ bytes: [UInt8], to path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    precondition(descriptor >= 0, "cannot write \(path)")
    let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    precondition(written == bytes.count, "cannot write \(path)")
    close(descriptor)
  }
}
