// Days as the serial numbers of Excel's 1900 date system.

extension Day {
  /// Serial 1 is 1900-01-01; a time of day is dropped. Nil for serial 60 (29 February 1900, a day that never was), for
  /// numbers below 1 and beyond 9999-12-31, and for what is not a number.
  package init?(excelSerial serial: Double) {
    guard serial >= 1, serial < 2_958_466 else { return nil }
    // Truncation is the floor of what is not negative.
    let whole = Int32(serial)
    if whole == 60 { return nil }
    self.init(number: whole - (whole > 60 ? 25_569 : 25_568))
  }

  /// The serial that Excel shows as this day. Days before 1900 have none in Excel: they count on downwards from 0.
  package var excelSerial: Double {
    Double(number) + (number >= -25_508 ? 25_569 : 25_568)
  }
}
