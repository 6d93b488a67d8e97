// Writes the files that are handed out with the program into a folder given: `swift run MakeShippedFiles templates`.

import Glibc

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first, arguments.count == 1 else {
  complain("usage: MakeShippedFiles FOLDER\n")
  exit(EX_USAGE)
}
do {
  for file in ShippedFile.templates { try file.write(inFolder: folder) }
} catch {
  complain("\(folder): \(error)\n")
  exit(EX_CANTCREAT)
}

func complain(_ text: String) {
  let bytes = Array(text.utf8)
  _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
