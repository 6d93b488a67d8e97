// ArgumentParser's own English, in Indonesian.

/// The parser words its headings and errors itself; they are few, and each has one place here.
enum HelpWords {
  private static let words: [(String, String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "PEMAKAIAN: "), ("Usage: ", "Pemakaian: "), ("ARGUMENTS:", "ARGUMEN:"), ("OPTIONS:", "PILIHAN:"),
    ("SUBCOMMANDS:", "PERINTAH:"), ("<subcommand>", "<perintah>"), ("<options>", "<pilihan>"), ("[--help]", ""),
    ("Show help information.", "Tampilkan bantuan."), ("Show the version.", "Tampilkan versi."),
    ("Show subcommand help information.", "Tampilkan bantuan perintah."),
    ("(default:", "(bawaan:"), ("; default:", "; bawaan:"), (" default: ", " bawaan: "), ("(aliases:", "(nama lain:"),
    ("(values:", "(pilihan:"),
    ("Error: ", "Kesalahan pemakaian: "), ("Help:  ", "Keterangan:  "), ("Unknown option ", "pilihan tidak dikenal: "),
    ("Did you mean ", "Maksud Anda "),
    ("Missing expected argument ", "belum diberikan: "), ("Missing value for ", "nilai belum diberikan untuk "),
    ("Unexpected argument ", "argumen yang tidak dikenal: "), (" unexpected arguments: ", " argumen tidak dikenal: "),
    ("The value ", "nilai "), (" is invalid for ", " tidak sah untuk "), ("Please provide one of ", "Pilihannya: "),
    ("Please provide ", "Berikan "),
    ("Unexpected subcommand", "Perintah tidak dikenal"), ("' or '", "' atau '"), (" and '", " dan '"),
  ]

  /// The parser's own explanations in scripts for shells, where all else is code or ours.
  static func ofCompletions(_ script: String) -> String {
    var script = script
    for (english, indonesian) in words where english.hasPrefix("Show ") { script = script.replacing(english, with: indonesian) }
    return script
  }

  static func inIndonesian(_ text: String) -> String {
    var result = text
    for (english, indonesian) in words { result = result.replacing(english, with: indonesian) }
    result = result.replacing("See 'kinerja", with: "Lihat 'kinerja").replacing("' for more information.", with: "' untuk penjelasan.")
    return result.replacing("for detailed help.", with: "untuk penjelasan perintah itu.")
  }
}
