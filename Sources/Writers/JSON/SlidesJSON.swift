// Slides as machines read them: `paparan --json`.

package import Reports

/// What stands on each slide, one line.
package func slidesJSON(_ deck: SlideDeck, kind: SlideKind) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.put("jenis", kind.rawValue)
    json.key("slide")
    json.list(deck.slides) { json, slide in
      json.object { json in
        json.put("judul", slide.title)
        json.key("teks")
        json.list(slide.lines) { $0.value($1.words) }
        json.key("grafik")
        if case .chart(let chart) = slide.visual { json.chart(chart) } else { json.null() }
        json.key("tabel")
        if case .table(let table) = slide.visual { json.table(table) } else { json.null() }
      }
    }
  }
  json.endLine()
  return json.bytes
}

extension JSONWriter {
  fileprivate mutating func chart(_ chart: Chart) {
    object { json in
      json.put("nama", chart.name)
      json.put("judul", chart.title)
      json.put("ringkasan", chart.summary)
    }
  }

  fileprivate mutating func table(_ table: SlideTable) {
    object { json in
      json.key("kolom")
      json.list(table.table.columns) { $0.value($1.title) }
      json.key("baris")
      json.list(table.table.rows) { json, row in json.list(row) { $0.value($1) } }
      json.put("lainnya", table.left)
    }
  }
}
