// The parts of a workbook's archive and how they point at each other.

/// A part that another names as its relation.
struct Relationship {
  var identifier: String
  /// The last step of the type's address: `worksheet`, `styles` …; the same in transitional and strict workbooks.
  var type: String
  /// The part's name from the root, without a leading slash; as written for targets outside the archive.
  var target: String
  var isExternal: Bool
}

/// An archive that holds a workbook.
struct WorkbookPackage {
  let archive: Archive
  let limits: ReadLimits
  /// The workbook's main part.
  let workbook: String
  let rootRelationships: [Relationship]

  /// Finds the workbook: by the root's relationship, else by content type, else where it usually is.
  init(_ archive: Archive, limits: ReadLimits) throws(ReadError) {
    self.archive = archive
    self.limits = limits
    rootRelationships = try Self.relationships("_rels/.rels", base: "", archive, limits)
    var candidates = rootRelationships.filter { $0.type == "officeDocument" && !$0.isExternal }.map(\.target)
    if !candidates.contains(where: archive.contains) { candidates += try Self.workbooksByContentType(archive, limits) }
    candidates.append("xl/workbook.xml")
    guard let found = candidates.first(where: archive.contains) else { throw ReadError(try Self.otherPackage(archive)) }
    let lower = found.lowercased()
    if lower.hasSuffix("workbook.bin") { throw ReadError(.binaryXLSB) }
    if lower.hasPrefix("word/") || lower.hasPrefix("ppt/") { throw ReadError(.wordOrSlides) }
    workbook = found
  }

  /// The relations of a part; none where it has no list.
  func relationships(of part: String) throws(ReadError) -> [Relationship] {
    let steps = part.split(separator: "/")
    let folder = steps.dropLast().joined(separator: "/")
    let list = (folder.isEmpty ? "" : folder + "/") + "_rels/" + (steps.last ?? "") + ".rels"
    return try Self.relationships(list, base: folder, archive, limits)
  }

  private static func relationships(_ part: String, base: String, _ archive: Archive, _ limits: ReadLimits) throws(ReadError)
    -> [Relationship]
  {
    guard let stream = try PartStream(part, of: archive, limit: limits.otherPartBytes) else { return [] }
    var found: [Relationship] = []
    while let batch = try stream.next() {
      for element in batch.elements where element.word == .relationship && element.space == XMLSpace.packageRelationships {
        let type = element.string(.type) ?? ""
        let target = element.string(.target) ?? ""
        let isExternal = element.string(.targetMode)?.lowercased() == "external"
        found.append(
          Relationship(
            identifier: element.string(.identifier) ?? "",
            type: type.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? "",
            target: isExternal ? target : PartName.resolve(target, from: base), isExternal: isExternal))
        if found.count > limits.namedItems { throw ReadError(.tooLarge(limit: limits.namedItems), part: part) }
      }
    }
    return found
  }

  private static func workbooksByContentType(_ archive: Archive, _ limits: ReadLimits) throws(ReadError) -> [String] {
    guard let stream = try PartStream("[Content_Types].xml", of: archive, limit: limits.otherPartBytes) else { return [] }
    var found: [String] = []
    while let batch = try stream.next() {
      for element in batch.elements where element.word == .override && element.space == XMLSpace.contentTypes {
        let type = (element.string(.contentType) ?? "").lowercased()
        if type.hasSuffix(".main+xml"), type.contains("sheet") || type.contains("excel"), let name = element.string(.partName) {
          found.append(PartName.resolve(name, from: ""))
        }
      }
    }
    return found
  }

  /// What an archive without a workbook is.
  private static func otherPackage(_ archive: Archive) throws(ReadError) -> ReadError.Reason {
    if archive.contains("xl/workbook.bin") { return .binaryXLSB }
    if archive.contains("word/document.xml") || archive.contains("ppt/presentation.xml") { return .wordOrSlides }
    guard let mimetype = try archive.open("mimetype") else { return .notAWorkbook }
    let longest = 256
    var buffer = [UInt8](repeating: 0, count: longest)
    let count = try mimetype.read(into: &buffer, at: 0, room: longest, limit: ReadLimits.standard.otherPartBytes)
    let type = String(decoding: buffer.prefix(count), as: UTF8.self)
    return type.contains("opendocument") ? .openDocument : .notAWorkbook
  }
}
