// What a workbook says of itself under File > Info.

/// A workbook's properties; nil leaves one out.
public struct DocumentProperties: Hashable, Sendable {
  /// A property with a name of one's own; its value is text.
  public struct Custom: Hashable, Sendable {
    /// Different from the others whatever the case; up to 255 UTF-16 units.
    public var name: String
    /// Always text.
    public var value: String

    /// A property with a name of one's own.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The document's title, which is not its file name.
  public var title: String?
  /// What it is about.
  public var subject: String?
  /// Who made it.
  public var creator: String?
  /// For whom.
  public var company: String?
  /// ISO 8601, `2026-03-31` or `2026-03-31T08:00:00Z`. Never the clock: the same draft gives the same bytes.
  public var created: String?
  /// Properties with names of one's own; ``WorkbookReader/customProperties`` reads them.
  public var custom: [Custom]

  /// Only what is given is written.
  public init(
    title: String? = nil, subject: String? = nil, creator: String? = nil, company: String? = nil, created: String? = nil,
    custom: [Custom] = []
  ) {
    self.title = title
    self.subject = subject
    self.creator = creator
    self.company = company
    self.created = created
    self.custom = custom
  }
}
