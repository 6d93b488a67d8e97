# Fills in a template as a clerk would and saves it under another name.
import datetime
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])


def put(sheet, row, **values):
    titles = {cell.value.rstrip("*"): cell.column for cell in book[sheet][1]}
    for title, value in values.items():
        book[sheet].cell(row, titles[title.replace("_", " ")]).value = value


for label, box in book["Identitas"].iter_rows(min_row=4, max_col=2):
    if label.value == "Penanggung Jawab*":
        box.value = "Nama Lengkap"
    if label.value == "NIP":
        box.value = "197001011990031001"
    if label.value == "Tanggal Lapor":
        box.value = datetime.date(2026, 4, 3)
put("Rencana Aksi", 2, **{"Realisasi (%)": 60})
put("Rencana Aksi", 3, **{"Realisasi (%)": 100, "Tanggal Selesai": datetime.date(2026, 3, 30)})
put("Realisasi", 2, Indikator="L1", Nilai=88.25, Pembobot=120)
common = {"Jenis Pengadaan": "Barang", "Metode Pemilihan": "Tender", "Pagu (Rp)": 1000000.5}
put("Paket", 2, Kode_Paket="0012", Nama_Paket="Alat tulis", Area_Strategis="waktu;biaya", Status="Pemilihan", **common)
# The last prepared row, with blank rows above.
put("Paket", 1001, Kode_Paket="0013", Nama_Paket="Kertas", Status="Perencanaan", **common)
book.save(sys.argv[2])
