// Makes everything generated anew below a folder: templates, samples with their outputs, and the generated pages of docs.

import Glibc

let arguments = CommandLine.arguments.dropFirst()
guard let root = arguments.first, arguments.count == 1 else {
  complain("usage: MakeShippedFiles FOLDER\n")
  exit(EX_USAGE)
}
do {
  try ShippedFile.makeAll(in: root)
  try await SampleSet.make(in: root)
} catch {
  complain("\(root): \(error)\n")
  exit(EX_CANTCREAT)
}

func complain(_ text: String) {
  let bytes = Array(text.utf8)
  _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
