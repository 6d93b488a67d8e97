// LibreOffice, as the other program that people fill templates in with.

import Glibc

/// Its command; nil when it is not installed.
let libreOffice: String? = ["soffice", "libreoffice"].first { run("command -v \($0)").code == 0 }

/// Opens a workbook and saves it anew in the folder `lo` beside it, under a profile of its own there; its path.
func savedByLibreOffice(_ name: String, in folder: TemporaryFolder) -> (code: Int32, output: String, path: String) {
  let result = run(
    "'\(libreOffice ?? "")' --headless --norestore '-env:UserInstallation=file://\(folder.path)/profil'"
      + " --convert-to 'xlsx:Calc MS Excel 2007 XML' --outdir '\(folder.path)/lo' '\(folder[name])' && mv '\(folder.path)/lo/\(name)' '\(folder["lo-" + name])'"
      + "; code=$?; rm -rf '\(folder.path)/profil' '\(folder.path)/lo'; exit $code")
  return (result.code, result.output, folder["lo-" + name])
}
