"""Writes one workbook with a well-known program and prints the cells that a reader must find in it.

usage: produce.py openpyxl|xlsxwriter|libreoffice|gnumeric FILE.xlsx
Prints lines `Sheet!A1='text'` as the tests describe cells. LibreOffice and gnumeric convert what openpyxl wrote.
Exit 77: the program is not here.
"""

import datetime
import os
import shutil
import subprocess
import sys
import tempfile

MISSING = 77
# Place, kind, value, number format, and what the reader finds.
EXHIBITS = [
    ("A1", "text", "plain", None, "'plain'"),
    ("B1", "text", "  outer blanks ", None, "'  outer blanks '"),
    ("C1", "text", "two\nlines", None, "'two\nlines'"),
    ("D1", "text", "emoji 😀 & <é> \"'", None, "'emoji 😀 & <é> \"''"),
    ("E1", "text", "007", "@", "'007'"),
    ("F1", "text", "1e5", None, "'1e5'"),
    ("A2", "number", 0.1, None, "0.1"),
    ("B2", "number", -2.5e-7, None, "-2.5e-07"),
    ("C2", "number", 123456789012345, None, "123456789012345.0"),
    ("D2", "number", 0.125, "0.0%", "0.125"),
    ("E2", "number", 2.5, '#,##0.00" hari"', "2.5"),
    ("F2", "number", 3, "[Red]0;[Magenta]-0", "3.0"),
    ("A3", "bool", True, None, "true"),
    ("B3", "bool", False, None, "false"),
    ("A4", "date", datetime.datetime(2026, 3, 12), "dd/mm/yyyy", "2026-03-12"),
    ("B4", "date", datetime.datetime(2024, 2, 29, 8, 30), "[$-421]dd mmmm yyyy hh:mm", "2024-02-29T08:30:00"),
    ("C4", "date", datetime.datetime(1900, 3, 1), "yyyy-mm-dd", "1900-03-01"),
    ("D4", "number", 0.75, "h:mm", "1899-12-31T18:00:00"),
    ("E4", "number", 1.5, "[h]:mm", "1.5"),
    ("AB300", "number", 7, None, "7.0"),
]
SHEETS = ["Plain", "R & D's <2>", "Tersembunyi"]


def with_openpyxl(path):
    try:
        import openpyxl
    except ImportError:
        sys.exit(MISSING)
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name in SHEETS:
        sheet = book.create_sheet(name)
        for place, _, value, code, _ in EXHIBITS:
            cell = sheet[place]
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
            if code:
                cell.number_format = code
        sheet.row_dimensions[2].hidden = True
        sheet.column_dimensions["B"].hidden = True
        sheet["A1"].hyperlink = "#'Plain'!A1"
        sheet["A1"].value = "plain"
    book[SHEETS[-1]].sheet_state = "hidden"
    book.save(path)


def with_xlsxwriter(path):
    try:
        import xlsxwriter
    except ImportError:
        sys.exit(MISSING)
    book = xlsxwriter.Workbook(path)
    for name in SHEETS:
        sheet = book.add_worksheet(name)
        for place, kind, value, code, _ in EXHIBITS:
            style = book.add_format({"num_format": code}) if code else None
            if kind == "text":
                sheet.write_string(place, value, style)
            elif kind == "bool":
                sheet.write_boolean(place, value, style)
            elif kind == "date":
                sheet.write_datetime(place, value, style)
            else:
                sheet.write_number(place, value, style)
        sheet.set_row(1, None, None, {"hidden": True})
        sheet.set_column("B:B", None, None, {"hidden": True})
    book.get_worksheet_by_name(SHEETS[-1]).hide()
    book.close()


def converted(path, command):
    """command: from the folder, the source and the target to the arguments of the program"""
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "source.xlsx")
        out = os.path.join(folder, "out")
        os.mkdir(out)
        with_openpyxl(source)
        target = os.path.join(out, "source.xlsx")
        arguments = command(folder, source, target)
        if not shutil.which(arguments[0]):
            sys.exit(MISSING)
        subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
        shutil.copy(target, path)


def main():
    tool, path = sys.argv[1:]
    if tool == "openpyxl":
        with_openpyxl(path)
    elif tool == "xlsxwriter":
        with_xlsxwriter(path)
    elif tool == "libreoffice":
        converted(path, lambda folder, source, target: [
            "soffice", "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to", "xlsx", "--outdir",
            os.path.dirname(target), source])
    elif tool == "gnumeric":
        converted(path, lambda folder, source, target: ["ssconvert", "--export-type=Gnumeric_Excel:xlsx2", source, target])
    else:
        sys.exit("unknown program " + tool)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for sheet in SHEETS:
        for place, _, _, _, shown in EXHIBITS:
            print(f"{sheet}!{place}={shown}".replace("\n", "\\n"))


main()
