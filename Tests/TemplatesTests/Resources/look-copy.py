# Reports what a second program sees of a marked copy, as lines of text for the tests.
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
print("lembar", book.sheetnames, "dibuka", book.active.title)
first = book.worksheets[0]
for row in first.iter_rows():
    for cell in row:
        if cell.hyperlink:
            print("tautan", first.cell(cell.row, 1).value, cell.value, cell.hyperlink.location)
for name in ["Identitas", "Paket", "Rencana Aksi"]:
    sheet = book[name]
    print(name, "dilindungi", sheet.protection.sheet, "aturan", len(sheet.data_validations.dataValidation))
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            if cell.comment and cell.column > (1 if name == "Identitas" else 0):
                fill = cell.fill.fgColor.rgb if cell.fill.fill_type else "tanpa"
                below = sheet.cell(cell.row + 30, cell.column)
                other = below.fill.fgColor.rgb if below.fill.fill_type else "tanpa"
                lock = "terkunci" if cell.protection.locked else "terbuka"
                print(name, cell.coordinate, repr(cell.value), lock, cell.number_format, "warna", fill != other, "catatan", cell.comment.text.split(":")[0])
print("Paket judul terkunci", all(cell.protection.locked for cell in book["Paket"][1]))
