// The scripts of slides that the program brings along; an office's own take their place.

package import Reports

package enum SlideText {
  /// Slides with Mustache tags: `# ` begins a slide, `- ` a point, `[name]` places a chart or table.
  package static func template(_ kind: SlideKind) -> String {
    switch kind {
    case .achievement: achievement
    case .plan: plan
    }
  }
}

extension ProseTemplate {
  /// The deck that the script makes of a draft. Throws one sentence when it names what is not there.
  package func deck(_ draft: SlideDraft) throws(SlideScriptError) -> SlideDeck {
    let script: String
    do {
      script = try filled(draft.values, escape: SlideDraft.escaped)
    } catch {
      throw SlideScriptError(error.sentence)
    }
    return try draft.deck(script: script, name: file)
  }
}
