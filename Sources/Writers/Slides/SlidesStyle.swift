// How slides look on a screen, on a projector and on paper, and how keys move through them.

package import Reports

package enum SlidesStyle {
  /// A narrower picture has larger letters beside the rest: a slide is read from afar.
  package static func chartWidth(_ layout: Slide.Layout) -> Double { layout == .beside ? 560 : ChartFrame.width }

  /// Lengths are in hundredths of a slide's width of 1280 pixels (`--u` is one pixel of it), the same on every screen and on paper. Colours keep a contrast of 7 : 1.
  static let sheet = """
    :root { --ink: #1b1f24; --strong: #1f4e79; --line: #bfc7cf; --ground: #eef3f8; --w: min(100vw, 177.78vh); --u: calc(var(--w) / 1280); }
    * { box-sizing: border-box; }
    html { scroll-snap-type: y proximity; background: #3b444e; }
    body { margin: 0; color: var(--ink); font: calc(\(Int(SlideRoom.textSize)) * var(--u))/1.36 "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; }
    .slide { position: relative; width: var(--w); height: calc(720 * var(--u)); margin: 0 auto calc(12 * var(--u)); padding: calc(34 * var(--u)) calc(64 * var(--u)) calc(54 * var(--u)); background: #fff; overflow: hidden; display: flex; flex-direction: column; scroll-snap-align: start; outline: none; }
    h1, h2 { color: var(--strong); line-height: 1.2; margin: 0; }
    h2 { font-size: calc(34 * var(--u)); padding-bottom: calc(10 * var(--u)); margin-bottom: calc(20 * var(--u)); border-bottom: calc(3 * var(--u)) solid var(--strong); }
    .body { flex: 1; min-height: 0; display: flex; gap: calc(24 * var(--u)); }
    .text .body, .below .body { flex-direction: column; gap: calc(12 * var(--u)); }
    .beside .lines { flex: 0 0 calc(\(Int(SlideRoom.besideWidth)) * var(--u)); }
    p, ul { margin: 0 0 calc(8 * var(--u)); }
    ul { padding-left: 1.2em; }
    li { margin-bottom: calc(8 * var(--u)); }
    p, li, th, td { overflow-wrap: break-word; }
    figure { flex: 1; min-width: 0; min-height: 0; margin: 0; }
    figure svg { display: block; width: 100%; max-height: 100%; }
    .table { min-height: 0; }
    table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: calc(\(Int(SlideRoom.tableSize)) * var(--u)); line-height: 1.3; font-variant-numeric: tabular-nums; margin-bottom: calc(8 * var(--u)); }
    th, td { padding: calc(5 * var(--u)) calc(8 * var(--u)); border: 1px solid var(--line); text-align: left; vertical-align: top; }
    thead th { background: var(--strong); color: #fff; vertical-align: middle; }
    tbody th { font-weight: 600; background: var(--ground); }
    .right { text-align: right; }
    .cover { justify-content: center; background: var(--strong); color: #fff; }
    .cover h1 { color: #fff; font-size: calc(54 * var(--u)); margin-bottom: calc(34 * var(--u)); }
    .cover .body { flex: 0 0 auto; font-size: calc(28 * var(--u)); }
    footer { position: absolute; left: calc(64 * var(--u)); right: calc(64 * var(--u)); bottom: calc(16 * var(--u)); display: flex; justify-content: space-between; font-size: calc(15 * var(--u)); color: #404a54; }
    .cover footer { color: #fff; }
    @page { size: 1280px 720px; margin: 0; }
    @media print {
      :root { --u: 1px; --w: 1280px; }
      html { background: none; }
      .slide { margin: 0; break-after: page; }
      .slide:last-child { break-after: auto; }
      .slide, thead th, tbody th, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """

  /// Arrows, space, Page Up and Down, Home and End; everything else stays the browser's.
  static let script = """
    (function () {
      var slides = Array.prototype.slice.call(document.querySelectorAll('.slide'));
      function current() {
        var best = 0, least = Infinity;
        slides.forEach(function (slide, index) {
          var distance = Math.abs(slide.getBoundingClientRect().top);
          if (distance < least) { least = distance; best = index; }
        });
        return best;
      }
      function show(index) {
        var slide = slides[Math.max(0, Math.min(slides.length - 1, index))];
        slide.scrollIntoView();
        slide.focus({ preventScroll: true });
      }
      document.addEventListener('keydown', function (event) {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        var target;
        switch (event.key) {
        case 'ArrowRight': case 'ArrowDown': case 'PageDown': target = current() + 1; break;
        case 'ArrowLeft': case 'ArrowUp': case 'PageUp': target = current() - 1; break;
        case ' ': target = current() + (event.shiftKey ? -1 : 1); break;
        case 'Home': target = 0; break;
        case 'End': target = slides.length - 1; break;
        default: return;
        }
        event.preventDefault();
        show(target);
      });
    })();

    """
}
