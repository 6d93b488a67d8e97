// The workbook of the comparison as libxlsxwriter writes it.

import CXlsxWriter
import Testing

@testable import Spreadsheets

/// Strings that libxlsxwriter's option structs point at, freed with the value.
final class CStrings {
  private var kept: [UnsafeMutablePointer<CChar>] = []

  func callAsFunction(_ text: String) -> UnsafeMutablePointer<CChar> {
    let copy = Array(text.utf8CString)
    let pointer = UnsafeMutablePointer<CChar>.allocate(capacity: copy.count)
    pointer.initialize(from: copy, count: copy.count)
    kept.append(pointer)
    return pointer
  }

  deinit { for pointer in kept { pointer.deallocate() } }
}

/// Writes the same as ``ComparedWorkbook``.
struct PeerWorkbook {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let text = CStrings()

  static func write(to path: String) throws {
    let peer = PeerWorkbook(book: try #require(workbook_new(path)))
    peer.properties()
    peer.data(try #require(workbook_add_worksheet(peer.book, "Bidder's data")))
    peer.charts(try #require(workbook_add_worksheet(peer.book, "Charts")))
    let hidden = workbook_add_worksheet(peer.book, "Lists")
    worksheet_write_string(hidden, 0, 0, "Growing", nil)
    worksheet_write_string(hidden, 1, 0, "Idle", nil)
    worksheet_hide(hidden)
    workbook_define_name(peer.book, "States", "=Lists!$A$1:$A$2")
    try #require(workbook_close(peer.book) == LXW_NO_ERROR)
  }

  private func properties() {
    var properties = lxw_doc_properties()
    properties.title = text("Title & more")
    properties.subject = text("Subject")
    properties.author = text("A person")
    properties.company = text("An office")
    // 31 March 2026, midnight.
    properties.created = 1_774_915_200
    workbook_set_properties(book, &properties)
    workbook_set_custom_property_string(book, "Version", "7")
  }

  private func format(_ body: (UnsafeMutablePointer<lxw_format>?) -> Void) -> UnsafeMutablePointer<lxw_format>? {
    let format = workbook_add_format(book)
    body(format)
    return format
  }

  private func data(_ sheet: UnsafeMutablePointer<lxw_worksheet>) {
    let heading = format {
      format_set_bold($0)
      format_set_font_color($0, 0xFFFFFF)
      format_set_bg_color($0, 0x1F4E79)
      format_set_border($0, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color($0, 0xBFBFBF)
      format_set_align($0, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_align($0, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      format_set_text_wrap($0)
    }
    let money = format {
      format_set_num_format_index($0, 4)
      format_set_unlocked($0)
    }
    let day = format { format_set_num_format($0, "dd/mm/yyyy") }
    let upright = format {
      format_set_italic($0)
      format_set_underline($0, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
      format_set_font_size($0, 14)
      format_set_rotation($0, 45)
      format_set_indent($0, 1)
    }
    for (column, name) in ["State", "Amount", "Due", "Open?"].enumerated() {
      worksheet_write_string(sheet, 0, UInt16(column), name, heading)
    }
    for row in 1...5 as ClosedRange<UInt32> {
      worksheet_write_string(sheet, row, 0, row % 2 == 0 ? "Growing" : " a <state> & \"more\" ", nil)
      worksheet_write_number(sheet, row, 1, Double(row) * 317.25, money)
      worksheet_write_number(sheet, row, 2, 46_080 + Double(row), day)
      worksheet_write_boolean(sheet, row, 3, row == 1 ? 1 : 0, nil)
      worksheet_write_formula_num(sheet, row, 4, "=B\(row + 1)*2", nil, Double(row) * 634.5)
    }
    worksheet_write_formula_str(sheet, 6, 0, "=IF(B2>1,\"a&b\",\"\")", nil, "a&b")
    worksheet_write_blank(sheet, 6, 1, upright)
    worksheet_set_row(sheet, 8, 30, nil)
    worksheet_write_string(sheet, 8, 0, "tall\nrow", nil)
    // Without margins, as Excel's dialog shows widths.
    worksheet_set_column(sheet, 0, 0, 26 - 5.0 / 7, nil)
    worksheet_set_column(sheet, 1, 2, 16 - 5.0 / 7, nil)
    var isHidden = lxw_row_col_options()
    isHidden.hidden = 1
    worksheet_set_column_opt(sheet, 5, 5, 10 - 5.0 / 7, nil, &isHidden)
    worksheet_merge_range(sheet, 10, 0, 10, 3, "merged", heading)
    worksheet_freeze_panes(sheet, 1, 1)
    worksheet_autofilter(sheet, 0, 0, 5, 3)
    worksheet_set_tab_color(sheet, 0x2E75B6)
    worksheet_set_zoom(sheet, 110)
    validations(sheet)
    formats(sheet)
    page(sheet)
    var rights = lxw_protection()
    (rights.no_select_locked_cells, rights.insert_rows, rights.delete_rows, rights.sort, rights.autofilter) = (1, 1, 1, 1, 1)
    worksheet_protect(sheet, nil, &rights)
    var note = lxw_comment_options()
    (note.author, note.width, note.height) = (text("Checker"), 144, 80)
    worksheet_write_comment_opt(sheet, 3, 1, "First line\nsecond & last", &note)
    worksheet_write_url_opt(sheet, 12, 0, "internal:'Charts'!A1", heading, "to the charts", "Go")
  }

  private func validations(_ sheet: UnsafeMutablePointer<lxw_worksheet>) {
    var list = lxw_data_validation()
    list.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    list.value_formula = text("=States")
    (list.error_title, list.error_message) = (text("Unknown"), text("Take one"))
    (list.input_title, list.input_message) = (text("State"), text("Choose"))
    list.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
    worksheet_data_validation_range(sheet, 1, 0, 5, 0, &list)
    var decimal = lxw_data_validation()
    decimal.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
    decimal.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
    worksheet_data_validation_range(sheet, 1, 1, 5, 1, &decimal)
    var date = lxw_data_validation()
    date.validate = UInt8(LXW_VALIDATION_TYPE_DATE_FORMULA.rawValue)
    date.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
    (date.minimum_formula, date.maximum_formula) = (text("=DATE(2026,1,1)"), text("=DATE(2026,12,31)"))
    worksheet_data_validation_range(sheet, 1, 2, 5, 2, &date)
    var words = lxw_data_validation()
    words.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
    var items: [UnsafeMutablePointer<CChar>?] = [text("Yes"), text("No"), nil]
    items.withUnsafeMutableBufferPointer { all in
      words.value_list = all.baseAddress
      worksheet_data_validation_range(sheet, 1, 3, 5, 3, &words)
    }
    var whole = lxw_data_validation()
    whole.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
    whole.criteria = UInt8(LXW_VALIDATION_CRITERIA_NOT_BETWEEN.rawValue)
    (whole.minimum_number, whole.maximum_number) = (1, 5)
    worksheet_data_validation_cell(sheet, 0, 6, &whole)
    var time = lxw_data_validation()
    time.validate = UInt8(LXW_VALIDATION_TYPE_TIME_FORMULA.rawValue)
    time.criteria = UInt8(LXW_VALIDATION_CRITERIA_LESS_THAN.rawValue)
    time.value_formula = text("=TIME(12,0,0)")
    worksheet_data_validation_cell(sheet, 1, 6, &time)
    var length = lxw_data_validation()
    length.validate = UInt8(LXW_VALIDATION_TYPE_LENGTH.rawValue)
    length.criteria = UInt8(LXW_VALIDATION_CRITERIA_EQUAL_TO.rawValue)
    length.value_number = 4
    worksheet_data_validation_cell(sheet, 2, 6, &length)
    var custom = lxw_data_validation()
    custom.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
    custom.value_formula = text("=LEN(G4)>2")
    custom.ignore_blank = UInt8(LXW_VALIDATION_OFF.rawValue)
    worksheet_data_validation_cell(sheet, 3, 6, &custom)
  }

  private func formats(_ sheet: UnsafeMutablePointer<lxw_worksheet>) {
    let red = format {
      format_set_bold($0)
      format_set_font_color($0, 0x9C0006)
      format_set_bg_color($0, 0xFFC7CE)
    }
    let green = format { format_set_bg_color($0, 0xE2EFDA) }
    var less = lxw_conditional_format()
    less.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
    less.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_LESS_THAN.rawValue)
    (less.value, less.format) = (800, red)
    worksheet_conditional_format_range(sheet, 1, 1, 5, 1, &less)
    var formula = lxw_conditional_format()
    formula.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
    (formula.value_string, formula.format, formula.stop_if_true) = (text("=$B2>1000"), green, 1)
    worksheet_conditional_format_range(sheet, 1, 0, 5, 0, &formula)
    var bar = lxw_conditional_format()
    bar.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
    bar.bar_color = 0x5B9BD5
    worksheet_conditional_format_range(sheet, 1, 2, 5, 2, &bar)
    var scale = lxw_conditional_format()
    scale.type = UInt8(LXW_CONDITIONAL_3_COLOR_SCALE.rawValue)
    (scale.min_color, scale.mid_color, scale.max_color) = (0xFFFFFF, 0xFFEB84, 0x63BE7B)
    worksheet_conditional_format_range(sheet, 1, 4, 5, 4, &scale)
  }

  private func page(_ sheet: UnsafeMutablePointer<lxw_worksheet>) {
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_repeat_rows(sheet, 0, 0)
    worksheet_repeat_columns(sheet, 0, 0)
    worksheet_print_area(sheet, 0, 0, 11, 7)
    worksheet_set_header(sheet, "&LR&&D&R&A")
    worksheet_set_footer(sheet, "&CPage &P of &N&R&F")
    worksheet_center_horizontally(sheet)
    worksheet_set_margins(sheet, 0.5, 0.5, 1, 1)
  }

  private func charts(_ sheet: UnsafeMutablePointer<lxw_worksheet>) {
    worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    worksheet_set_paper(sheet, 9)
    for (column, name) in ["Month", "North", "South"].enumerated() { worksheet_write_string(sheet, 0, UInt16(column), name, nil) }
    for (row, (month, north, south)) in [("Jan", 91.0, 70.0), ("Feb", 94, 82), ("Mar", 88, 85)].enumerated() {
      worksheet_write_string(sheet, UInt32(row + 1), 0, month, nil)
      worksheet_write_number(sheet, UInt32(row + 1), 1, north, nil)
      worksheet_write_number(sheet, UInt32(row + 1), 2, south, nil)
    }
    var table = lxw_table_options()
    table.name = text("Shares")
    (table.style_type, table.style_type_number) = (UInt8(LXW_TABLE_STYLE_TYPE_MEDIUM.rawValue), 2)
    var columns = ["Month", "North", "South"].map { name in
      var column = lxw_table_column()
      column.header = text(name)
      return column
    }
    columns.withUnsafeMutableBufferPointer { all in
      var pointers: [UnsafeMutablePointer<lxw_table_column>?] =
        (all.baseAddress.map { base in all.indices.map { base + $0 } } ?? []) + [nil]
      pointers.withUnsafeMutableBufferPointer {
        table.columns = $0.baseAddress
        worksheet_add_table(sheet, 0, 0, 3, 2, &table)
      }
    }
    for (index, kind) in [LXW_CHART_COLUMN, LXW_CHART_BAR_STACKED, LXW_CHART_LINE].enumerated() {
      let chart = workbook_add_chart(book, UInt8(kind.rawValue))
      chart_title_set_name(chart, "Chart \(index + 1)")
      for (name, letter, color) in [("North", "B", 0x1F4E79), ("South", "C", 0x9DC3E6)] as [(String, String, UInt32)] {
        let series = chart_add_series(chart, "=Charts!$A$2:$A$4", "=Charts!$\(letter)$2:$\(letter)$4")
        chart_series_set_name(series, "=Charts!$\(letter)$1")
        if kind == LXW_CHART_LINE { continue }
        var fill = lxw_chart_fill()
        fill.color = color
        chart_series_set_fill(series, &fill)
        _ = name
      }
      var options = lxw_chart_options()
      options.description = text("Chart \(index + 1)")
      // 480 × 288 pixels by itself; made to end with a column and a row.
      (options.x_scale, options.y_scale) = (448 / 480, 280 / 288)
      worksheet_insert_chart_opt(sheet, UInt32(5 + index * 16), 5, chart, &options)
    }
    let picture = Pictures.png(64, 20)
    var options = lxw_image_options()
    options.description = text("A grey box")
    worksheet_insert_image_buffer_opt(sheet, 5, 0, picture, picture.count, &options)
  }
}
