# Reports what a spreadsheet program would enforce in a template, as lines of text for the tests.
import re
import sys
import zipfile

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
# Older openpyxl does not know custom properties.
custom = zipfile.ZipFile(sys.argv[1]).read("docProps/custom.xml").decode()
marker = re.search(r'name="kinerja.template"><vt:lpwstr>([^<]*)', custom)[1]
print("lembar", [(s.title, s.sheet_state) for s in book.worksheets])
print("penanda", book.defined_names["_kinerja_template"].attr_text, marker)
identity = book["Identitas"]
for row in identity.iter_rows(min_row=4, max_col=2):
    print("identitas", row[0].value, row[1].value, "terkunci" if row[1].protection.locked else "terbuka")
for name in ["Paket", "Rencana Aksi", "Realisasi"]:
    sheet = book[name]
    rights = sheet.protection
    print(name, "dilindungi", rights.sheet, "sandi", rights.password)
    print(name, "boleh", [key for key in ["insertRows", "deleteRows", "sort", "autoFilter", "formatColumns"] if not getattr(rights, key)])
    print(name, "beku", sheet.freeze_panes, "saring", sheet.auto_filter.ref)
    print(name, "judul terkunci", all(cell.protection.locked for cell in sheet[1]), "catatan", all(cell.comment for cell in sheet[1]))
    below = [cell for row in sheet.iter_rows(min_row=2) for cell in row]
    print(name, "baris", sheet.max_row, "sel terkunci di bawah judul", sum(cell.protection.locked for cell in below))
    ends = sorted((c.min, c.max) for c in sheet.column_dimensions.values())
    print(name, "kolom sampai", ends[-1][1], all(not c.protection.locked for c in sheet.column_dimensions.values()))
    formats = {sheet.cell(1, c).value: sheet.cell(sheet.max_row, c).number_format for c in range(1, sheet.max_column + 1)}
    for title in ["Kode Paket*", "Pagu (Rp)*", "TKDN (%)", "Tanggal Kontrak", "Jumlah Penawar", "Tenggat*", "Nilai*"]:
        if title in formats:
            print(name, "format", title, formats[title])
    for rule in sheet.data_validations.dataValidation:
        title = sheet.cell(1, list(rule.sqref.ranges)[0].min_col).value
        values = ""
        if rule.type == "list":
            place = book.defined_names[rule.formula1].attr_text
            listed, cells = place.replace("'", "").replace("$", "").split("!")
            values = "|".join(str(cell[0].value) for cell in book[listed][cells])
        print(name, "aturan", title, rule.type, rule.errorStyle or "stop", rule.operator, rule.formula1, rule.formula2, str(rule.sqref), values, "pesan" if rule.error else "")
