// The facts behind the help texts, from ArgumentParser's own dump of them.

import ArgumentParser
import FoundationEssentials

/// A command as its help describes it; keys are those of the dump.
struct HelpFacts: Decodable {
  var superCommands: [String]?
  var commandName: String
  var aliases: [String]?
  var abstract: String?
  var discussion: String?
  var subcommands: [HelpFacts]?
  var arguments: [Argument]?

  struct Argument: Decodable {
    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable {
      enum Kind: String, Decodable { case long, short, longWithSingleDash }

      var kind: Kind
      var name: String
    }

    var kind: Kind
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var abstract: String?
  }

  /// `kinerja rencana periksa`.
  var path: [String] { (superCommands ?? []) + [commandName] }

  /// This command and all below it, without the parser's own `help`.
  var withAllBelow: [HelpFacts] { [self] + shownSubcommands.flatMap(\.withAllBelow) }

  var shownSubcommands: [HelpFacts] { (subcommands ?? []).filter { $0.commandName != "help" } }

  func arguments(_ kinds: Argument.Kind...) -> [Argument] {
    (arguments ?? []).filter { $0.shouldDisplay && kinds.contains($0.kind) }
  }

  /// The whole program.
  static func whole() -> HelpFacts {
    struct Dump: Decodable { var command: HelpFacts }
    do {
      return try JSONDecoder().decode(Dump.self, from: Data(Kinerja._dumpHelp().utf8)).command
    } catch {
      preconditionFailure("the dump of the help is not what this version of ArgumentParser gives: \(error)")
    }
  }
}

extension HelpFacts.Argument.Name {
  /// `--rencana`, `-o`.
  var spelling: String { kind == .long ? "--" + name : "-" + name }
}
