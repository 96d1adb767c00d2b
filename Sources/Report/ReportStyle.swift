/// The looks of a report: one column, dark on light, and no part cut in two on paper.
enum ReportStyle {
  static let css = """
    :root { --ink: #16282b; --soft: #4a5d60; --line: #cfdad8; --brand: #0b6b61; --tint: #eef5f3; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 50rem; padding: 1.5rem 1rem 3rem; color: var(--ink); background: #fff;
      font: 1rem/1.5 "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 0.3rem; }
    h2 { font-size: 1.25rem; margin: 2rem 0 0.5rem; break-after: avoid; }
    header p, .note, small { color: var(--soft); }
    .tiles { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 0.75rem;
      margin: 0; padding: 0; }
    .tiles li { background: var(--tint); border-radius: 0.5rem; padding: 0.8rem 1rem; break-inside: avoid; }
    .tiles strong { display: block; font-size: 2rem; line-height: 1.1; color: var(--brand); }
    .tiles small { display: block; }
    figure { margin: 0.75rem 0; break-inside: avoid; }
    svg { width: 100%; height: auto; display: block; }
    svg text { font: 12px "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; fill: #16282b; }
    table { border-collapse: collapse; width: 100%; margin: 0.5rem 0; }
    th, td { text-align: left; padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
    thead th { color: var(--soft); font-weight: 600; }
    tbody th { font-weight: 600; }
    tr { break-inside: avoid; }
    td.figure { white-space: nowrap; font-variant-numeric: tabular-nums; }
    details summary { color: var(--soft); cursor: pointer; }
    .narrow { font-size: 0.85rem; }
    .examples, .agreements { padding-left: 1.4rem; }
    .examples li, .agreements li { margin-bottom: 0.8rem; break-inside: avoid; }
    .examples p { margin: 0.2rem 0; }
    .tag { display: inline-block; min-width: 3rem; color: var(--soft); font-weight: 600; }
    .agreements strong, .agreements span { display: block; }
    @page { size: A4; margin: 16mm; }
    @media print {
      body { max-width: none; padding: 0; font-size: 10.5pt; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      details summary { list-style: none; }
    }
    """
}
