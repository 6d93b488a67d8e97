// A second opinion: libxlsxwriter writes the same workbook, and every difference has a reason.

import Testing

@testable import Spreadsheets

struct WritingAgainstPeer {
  @Test func partByPart() throws {
    let scratch = try WritingFolder()
    let (ours, theirs) = (scratch.file("ours.xlsx"), scratch.file("theirs.xlsx"))
    try ComparedWorkbook.draft().write(to: ours)
    try PeerWorkbook.write(to: theirs)
    let names = WrittenPackage.names(ours).sorted()
    #expect(names == WrittenPackage.names(theirs).filter { $0 != PeerDifference.theme }.sorted())
    var used: Set<Int> = []
    for name in names where !name.hasPrefix("xl/media/") {
      var our = try #require(XMLTree(WrittenPackage.part(name, of: ours)), "\(name)")
      var their = try #require(XMLTree(WrittenPackage.part(name, of: theirs)), "\(name)")
      for (index, difference) in PeerDifference.all.enumerated() where name.hasPrefix(difference.part) {
        let before = our.lines() + their.lines()
        difference.settle(&our)
        difference.settle(&their)
        if our.lines() + their.lines() != before { used.insert(index) }
      }
      let (left, right) = (our.lines(), their.lines())
      if left != right {
        let first = zip(left, right).first { $0 != $1 } ?? (left.last ?? "", right.last ?? "")
        Issue.record("\(name), \(left.count) and \(right.count) elements:\n  ours   \(first.0)\n  theirs \(first.1)")
      }
    }
    // A reason for nothing is a leftover.
    for (index, difference) in PeerDifference.all.enumerated() where !used.contains(index) {
      Issue.record("no longer differs: \(difference.reason)")
    }
    #expect(WrittenPackage.bytes("xl/media/image1.png", of: ours) == WrittenPackage.bytes("xl/media/image1.png", of: theirs))
    if SchemaValidator.path != nil { #expect(SchemaValidator.faults(ours) == "") }
  }
}
