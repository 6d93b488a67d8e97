// Numbers and dates: exact, and there and back.

import Glibc

@testable import Spreadsheets

func fuzzNumbers(_ bytes: [UInt8]) {
  let read = NumberText.double(bytes.span)
  let expected = reference(bytes)
  promise(read?.bitPattern == expected?.bitPattern, "\(bytes): \(String(describing: read)), strtod \(String(describing: expected))")

  let padded = bytes + Array("</v>".utf8) + [UInt8](repeating: 0, count: PlainMarkup.padding)
  var end = 0
  if let plain = NumberText.plain(padded.span, &end) {
    promise(plain.bitPattern == reference(Array(padded.prefix(end)))?.bitPattern, "plain \(bytes): \(plain)")
  }
  let digits = padded.prefix(8).prefix { (48...57).contains($0) }
  let run = DigitRun(padded.span, at: 0)
  promise(run.count == digits.count && run.value == digits.reduce(0) { $0 * 10 + UInt64($1 - 48) }, "run of \(bytes)")

  for value in eights(bytes) where value.isFinite {
    let written = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: NumberBytes.room) { room -> [UInt8] in
      guard let start = room.baseAddress else { return [] }
      var to = start
      NumberBytes.put(value, &to)
      return Array(UnsafeBufferPointer(start: start, count: to - start))
    }
    // Zero has no sign on paper.
    promise(NumberText.double(written.span) == value, "\(value) written as \(written)")
  }
}

/// By form and strtod: digits with at most one point, and an exponent of at most six characters.
private func reference(_ bytes: [UInt8]) -> Double? {
  guard let first = bytes.firstIndex(where: { $0 > 32 }), let last = bytes.lastIndex(where: { $0 > 32 }) else { return nil }
  let text = String(decoding: bytes[first...last], as: UTF8.self)
  guard text.wholeMatch(of: /[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE](?=.{1,7}$)[+-]?[0-9]{1,6})?/.asciiOnlyDigits()) != nil else { return nil }
  let value = strtod(text, nil)
  return value.isFinite ? value : nil
}

func fuzzDates(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  if let serial = SerialDate.parse(bytes) { promise(serial >= 0 && serial < 2_958_467, "\(text) read as \(serial)") }
  for value in eights(bytes) {
    for serial in [value, value.truncatingRemainder(dividingBy: 2_958_466)] {
      guard let iso = SerialDate.iso(serial) else {
        promise(!(serial >= 0 && serial < 2_958_465), "no date for \(serial)")
        continue
      }
      // Read back to the second; before 1900 there are dates that nothing is read from.
      guard serial >= 1 else { continue }
      guard let again = dateSerial(iso: iso), abs(again - serial) <= 0.51 / 86_400 else {
        fatalError("\(serial) written as \(iso), read as \(String(describing: dateSerial(iso: iso)))")
      }
    }
  }
}

/// The doubles in the bytes.
private func eights(_ bytes: [UInt8]) -> [Double] {
  stride(from: 0, to: bytes.count - bytes.count % 8, by: 8).map { start in
    Double(bitPattern: bytes[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) })
  }
}

var valueSeeds: [[UInt8]] {
  let numbers = [0.0, 1, -1, 60, 61, 0.1, 1e15, 1e16, 46_000.5, 2_958_465.999_99, 5e-324, 1.7976931348623157e308, 123_456.78]
  let texts = [
    "12", "-12.5", "+5", "1e5", "1.5E-7", " 7 ", ".5", "5.", "12345678901234567890", "0.000000000000000000000001", "9007199254740993",
    "1900-02-29", "2026-03-12", "2026-03-12T08:30:00+07:00", "08:30", "24:00:00", "9999-12-31T23:59:59.999Z",
  ]
  return numbers.map { number in (0..<8).map { UInt8(truncatingIfNeeded: number.bitPattern >> UInt64(56 - 8 * $0)) } }
    + texts.map { Array($0.utf8) }
}
