// How a document looks on a screen and on A4: the one style sheet of all HTML outputs.

enum HTMLStyle {
  /// Class of a table by how many columns must find room on a page.
  static func size(columns: Int) -> String {
    switch columns {
    case ...6: "plain"
    case ...9: "wide"
    default: "wider"
    }
  }

  /// Nothing is fetched. Colours keep a contrast of 7 : 1 on their grounds.
  static let sheet = """
    :root { --ink: #1b1f24; --strong: #1f4e79; --line: #bfc7cf; --ground: #eef3f8; }
    * { box-sizing: border-box; }
    body { margin: 0; background: #fff; color: var(--ink); font: 11pt/1.45 "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
    h1, h2, h3, h4 { color: var(--strong); line-height: 1.2; break-after: avoid; }
    h1 { font-size: 1.9em; margin: 0 0 .6em; padding-bottom: .35em; border-bottom: 3px solid var(--strong); }
    h2 { font-size: 1.4em; margin: 2em 0 .6em; }
    h3 { font-size: 1.1em; margin: 1.6em 0 .5em; }
    p, ul { margin: .5em 0; orphans: 3; widows: 3; }
    ul { padding-left: 1.3em; }
    a { color: #0b4f94; }
    nav { margin: 1.5em 0; padding: .6em 1.2em; border-left: 4px solid var(--strong); background: var(--ground); }
    .contents { font-weight: 700; color: var(--strong); }
    .scroll { overflow-x: auto; margin: .8em 0; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    th, td { padding: .3em .5em; border: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: break-word; }
    thead th { background: var(--strong); color: #fff; vertical-align: middle; }
    tbody th { font-weight: 600; }
    .right { text-align: right; white-space: nowrap; }
    .center { text-align: center; }
    tbody .code { overflow-wrap: anywhere; font-family: "Noto Sans Mono", "Liberation Mono", monospace; font-size: .85em; }
    thead .right { white-space: normal; }
    .wide { font-size: .86em; }
    .wider { font-size: .72em; }
    .facts { margin: .8em 0; }
    .facts th { width: 26%; background: var(--ground); color: var(--strong); }
    .facts td { overflow-wrap: anywhere; }
    figure { margin: 1em 0; break-inside: avoid; }
    figure svg { display: block; width: 100%; max-width: 46rem; height: auto; }
    h4 { font-size: 1em; margin: 1.3em 0 .4em; }
    .signature { margin: 2.5em 0 0 55%; break-inside: avoid; }
    @page { size: A4; margin: 18mm 16mm 18mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt "Liberation Sans", Arial, sans-serif; color: #404a54; } }
    @media print {
      body { font-size: 10pt; }
      main { max-width: none; padding: 0 1px; }
      a { color: inherit; text-decoration: none; }
      .page { break-after: page; }
      .page + section h2 { margin-top: 0; }
      nav, thead th, .facts th, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .scroll { overflow: visible; }
      thead { display: table-header-group; }
      tr, .facts, nav { break-inside: avoid; }
      .facts { font-size: .86em; line-height: 1.3; }
      .facts th, .facts td { padding: .16em .5em; }
      .wide { font-size: .8em; }
      .wider { font-size: .62em; }
      .wider th, .wider td { padding: .25em .3em; }
    }

    """
}
