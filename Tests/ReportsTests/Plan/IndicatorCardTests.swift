// The plan's list and an indicator's card as a terminal shows them.

import Calculation
import Formulas
import Plans
import ReportSamples
import Testing

@testable import Reports

struct IndicatorCardTests {
  @Test func aCardSaysEverythingOfAnIndicator() throws {
    var plan = try Plan.sample()
    plan.indicators[0].targets[1] = .range(80, 90.5)
    plan.indicators[0].targets[2] = nil
    plan.indicators[0].responsible = "Pokja\u{1B}[31m"
    #expect(
      IndicatorCard(0, of: plan).text == """
        W1 – Ketepatan waktu pengumuman paket

        Area              waktu – Ketepatan Waktu, bobot 60
        Sumber            Paket
        Bobot             1
        Satuan            %
        Arah              Maksimalkan (semakin besar semakin baik)
        Konsolidasi       Terakhir (nilai bulan terakhir yang ada)
        Dinilai per OPD   Ya
        Penanggung jawab  Pokja\u{FFFD}[31m

        Target
          Jan 95  Feb 80–90,5  Mar –   Apr 95  Mei 95  Jun 95
          Jul 95  Agu 95       Sep 95  Okt 95  Nov 95  Des 95

        Rumus
          COUNT(tgl_pengumuman) / COUNT(kode_paket) * 100

        Dibaca
          Banyaknya Tanggal Pengumuman yang terisi, dibagi banyaknya Kode Paket yang terisi, dikali 100.

        Baris yang dihitung
          Baris Paket yang Area Strategisnya memuat waktu, kosong, atau SEMUA, dari laporan OPD untuk
          bulan itu, atau laporan terakhirnya bila belum lapor. Baris yang salah tidak dibaca.

        Kolom
          kode_paket      Kode Paket          teks
          tgl_pengumuman  Tanggal Pengumuman  tanggal

        """)
  }

  /// Aggregates, value and figure come from the same submissions as the compilation.
  @Test func aCardShowsHowTheFigureCameAbout() throws {
    let sample = try Sample.march()
    let plan = sample.compilation.plan
    let compilation = compile(
      sample.compilation.submissions, plan: plan, period: Period(year: 2026, span: .month(3)), options: CompilationOptions())
    let card = IndicatorCard(2, of: plan, compilation: compilation)
    let outcome = try #require(card.outcome)
    #expect(outcome.months.map(\.month) == [3])
    #expect(outcome.months[0].aggregates == [.number(95_500_000), .number(0)])
    #expect(outcome.months[0].value == nil)
    #expect(
      card.text.hasSuffix(
        """

        Maret 2026
          [1] SUM(nilai_kontrak)
          [2] SUM(hps)

          Bulan  Baris            [1]   [2]  Nilai  OPD lapor
          Maret      2  95.500.000,00  0,00      –  1 dari 2, 1 dibawa

        Realisasi         – %
        Target            95,00
        Capaian mentah    –
        Capaian           –
        Status            Tidak dapat dihitung. Rumus tidak menghasilkan nilai: tidak ada baris yang
                          memenuhi syaratnya, atau pembaginya nol.

        """), "\(card.text)")
  }

  @Test func thePlanIsListedByArea() throws {
    var plan = try Plan.sample()
    plan.indicators[0].targets = [nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, .value(9)]
    plan.indicators[1].targets = [Target?](repeating: nil, count: 12)
    plan.indicators[2].targets[11] = .range(96, 97)
    plan.indicators[1].name = "Lama proses pemilihan dari pengumuman sampai penetapan pemenang, dihitung dalam hari kalender"
    plan.areas.append(StrategicArea(code: "mutu", name: "Mutu", weight: 0.5))
    #expect(
      planList(plan, fingerprint: "abc") == """
        Rencana kinerja 2026, Kabupaten Contoh, versi 1
        Sidik isi: abc

        waktu – Ketepatan Waktu, bobot 60
          W1  Ketepatan waktu pengumuman paket                                   bobot 1  target Des 9 %
          W2  Lama proses pemilihan dari pengumuman sampai penetapan pemenang,   bobot 1  tanpa target
              dihitung dalam hari kalender

        biaya – Penghematan | Biaya, bobot 40
          B1  Penghematan terhadap HPS  bobot 1  target 95 … 96–97 %

        mutu – Mutu, bobot 0,5
          Belum ada indikator.

        Kartu satu indikator: kinerja rencana tampil KODE

        """)
  }
}
