import type { Workbook } from "../model/workbook";
import { showCharts } from "./charts/show-charts";
import { showConditionalFormats } from "./conditional-formats/show-conditional-formats";
import { markNotes } from "./notes/mark-notes";
import { SheetOverlay } from "./overlay/sheet-overlay";
import { showValidation } from "./validation/show-validation";

/** How long changes are gathered before anything is drawn anew, in milliseconds. */
const gathering = 40;

/** Shows what lies on the sheets beside their cells. */
export function showSheetStates(book: Workbook, grid: HTMLElement): void {
  const overlay = new SheetOverlay(book.engine, grid);
  const works: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = null;
      for (const work of works) work();
    }, gathering);
  };
  book.states.onChange(soon);
  book.engine.commands.onCommandExecuted(({ id }) => {
    if (id.includes(".mutation.") || id.includes("worksheet-activate")) soon();
  });
  // A theme changes the colours of the page, not of any cell.
  new MutationObserver(soon).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const onChange = (work: () => void) => void works.push(work);
  showCharts(book, overlay, onChange);
  showConditionalFormats(book, onChange);
  showValidation(book, overlay, grid, onChange);
  markNotes(book);
  soon();
}
