// What the workbook says of itself, as the parts of docProps.

/// Builds the three property parts.
enum PropertiesParts {
  static func core(_ properties: DocumentProperties) -> String {
    var xml = PartXML.declaration
    xml += "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
    xml += " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
    xml += " xmlns:dcmitype=\"http://purl.org/dc/dcmitype/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
    for (tag, text) in [("dc:title", properties.title), ("dc:subject", properties.subject), ("dc:creator", properties.creator)] {
      if let text { xml += "<\(tag)>\(XMLText.plain(text))</\(tag)>" }
    }
    if let created = properties.created {
      // Excel wants a time: a bare date becomes midnight.
      let moment = created.utf8.contains(UInt8(ascii: "T")) ? created : created + "T00:00:00Z"
      for tag in ["created", "modified"] {
        xml += "<dcterms:\(tag) xsi:type=\"dcterms:W3CDTF\">\(XMLText.plain(moment))</dcterms:\(tag)>"
      }
    }
    return xml + "</cp:coreProperties>"
  }

  static func app(_ properties: DocumentProperties) -> String {
    var xml = PartXML.declaration
    xml += "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
    xml += "<Application>Spreadsheets</Application>"
    if let company = properties.company { xml += "<Company>\(XMLText.plain(company))</Company>" }
    return xml + "</Properties>"
  }

  static func custom(_ properties: DocumentProperties) -> String {
    var xml = PartXML.declaration
    xml += "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
    xml += " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
    for (index, property) in properties.custom.enumerated() {
      // The format's own id for user properties; numbering begins at 2 (ECMA-376, 22.3.2.2).
      xml +=
        "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"\(index + 2)\"" + PartXML.plainAttribute("name", property.name)
      xml += "><vt:lpwstr>\(XMLText.plain(property.value))</vt:lpwstr></property>"
    }
    return xml + "</Properties>"
  }
}
