// The machine output of `mulai`: what a new workspace holds.

import Register
import Writers

package func workspaceJSON(_ workspace: NewWorkspace, year: Int) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.put("ruang", workspace.folder)
    json.put("tahun", year)
    json.put("rencana", NewWorkspace.planName)
    json.key("berkas")
    json.list([NewWorkspace.planName, WorkspaceSettings.fileName, Register.fileName]) { $0.value($1) }
    json.key("folder")
    json.list(NewWorkspace.folders) { $0.value($1) }
  }
  json.endLine()
  return json.bytes
}
