// Names of an archive's parts, byte by byte: a workbook has dozens, and characters would cost more than reading it.

enum PartName {
  private static let slash = UInt8(ascii: "/")
  private static let backslash = UInt8(ascii: "\\")

  /// With forward slashes, whatever the producer wrote.
  static func slashed(_ name: String) -> String {
    guard name.utf8.contains(backslash) else { return name }
    return String(decoding: name.utf8.map { $0 == backslash ? slash : $0 }, as: UTF8.self)
  }

  /// Whether one of the folders of a part's name is this one.
  static func isIn(_ folder: StaticString, _ name: String) -> Bool {
    name.utf8.split(separator: slash).dropLast().contains { step in
      step.elementsEqual(UnsafeBufferPointer(start: folder.utf8Start, count: folder.utf8CodeUnitCount))
    }
  }

  /// The part's name that a target means: absolute or relative, with slashes of either kind.
  static func resolve(_ target: String, from base: String) -> String {
    let target = slashed(target)
    var steps = target.utf8.first == slash ? [] : base.utf8.split(separator: slash)
    for step in target.utf8.split(separator: slash) where !step.elementsEqual(".".utf8) {
      if step.elementsEqual("..".utf8) {
        _ = steps.popLast()
      } else {
        steps.append(step)
      }
    }
    return steps.map { String(Substring($0)) }.joined(separator: "/")
  }
}
