// What a workbook says of itself under File > Info.

/// A workbook's properties; nil leaves one out.
public struct DocumentProperties: Hashable, Sendable {
  /// A property with a name of one's own; its value is text.
  public struct Custom: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public var title: String?
  public var subject: String?
  public var creator: String?
  public var company: String?
  /// ISO 8601, `2026-03-31` or `2026-03-31T08:00:00Z`. Never the clock: the same draft gives the same bytes.
  public var created: String?
  public var custom: [Custom]

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
