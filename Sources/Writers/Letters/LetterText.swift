// The texts of letters that the program brings along; an office's own take their place.

package import Reports

package enum LetterText {
  /// Markdown with Mustache tags.
  package static func template(_ kind: LetterKind) -> String {
    switch kind {
    case .circular: circular
    case .invitation: invitation
    case .briefing: briefing
    case .minutes: minutes
    case .reminder: reminder
    }
  }

  /// Name, address and lines under which every letter of the unit stands.
  static let letterhead = """
    **{{pemda}}**\\
    **{{ukpbj}}**

    ---

    """

  static let signature = """
    {{jabatan_kepala}},

    &nbsp;

    {{kepala}}\\
    NIP {{nip_kepala}}
    {{#ada_tembusan}}

    Tembusan:

    {{/ada_tembusan}}
    {{#tembusan}}
    1. {{nama}}
    {{/tembusan}}

    """

  /// Number, nature, attachments and subject of a letter.
  static func head(attachments: String) -> String {
    """
    {{tempat}}, {{tanggal}}

    | | |
    | --- | --- |
    | Nomor | : {{nomor}} |
    | Sifat | : {{sifat}} |
    | Lampiran | : \(attachments) |
    | Hal | : {{hal}} |

    """
  }
}
