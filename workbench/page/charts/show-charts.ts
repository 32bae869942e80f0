import type { Workbook } from "../../model/workbook";
import type { SheetOverlay } from "../overlay/sheet-overlay";
import { dragChart } from "./drag-chart";
import { SheetChart } from "./sheet-chart";

type Drawings = typeof import("./echarts-drawing");

/**
 * Draws the charts of the sheet in front over its cells, and anew when anything changes that they show. The library
 * that draws is loaded with the first chart: a page without one starts as if it were not there.
 */
export function showCharts(
  book: Workbook,
  overlay: SheetOverlay,
  changed: (work: () => void) => void
): void {
  const shown = new Map<string, SheetChart>();
  let drawings: Promise<Drawings> | null = null;
  changed(() => {
    const sheet = book.worksheets.getActiveWorksheet();
    const { charts } = sheet.sheetState;
    const ids = new Set(charts.map(({ id }) => id));
    for (const [id, chart] of shown) {
      if (chart.sheetId === sheet.id && ids.has(id)) continue;
      overlay.remove(chart);
      chart.dispose();
      shown.delete(id);
    }
    if (charts.length === 0) return;
    drawings ??= import("./echarts-drawing");
    void drawings.then(({ drawingIn }) => {
      const colors = pageColors();
      for (const state of sheet.sheetState.charts) {
        if (book.worksheets.getActiveWorksheet() !== sheet) return;
        let chart = shown.get(state.id);
        if (!chart) {
          shown.set(state.id, (chart = new SheetChart(book.engine, sheet.id, state)));
          dragChart(chart, sheet, overlay);
          overlay.add(chart);
        }
        chart.draw(state, drawingIn, colors);
      }
      overlay.refresh();
    });
  });
}

/** The colours of the theme that the page wears. */
function pageColors() {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string) => style.getPropertyValue(name).trim();
  return {
    text: color("--text"),
    quiet: color("--quiet"),
    line: color("--line"),
    ground: color("--surface"),
  };
}
