import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { noteAt } from "../../model/notes/placed-notes";
import type { Workbook } from "../../model/workbook";

/** Excel's colours of the corner of a cell: red for a note, purple for a comment. */
const corners = { note: "#D13438", comment: "#8764B8" } as const;
const cornerSize = 7;

/** Marks the cells that have a note or a comment in their right top corner. */
export function markNotes(book: Workbook): void {
  const { engine } = book;
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 5,
    effect: InterceptorEffectEnum.Style,
    handler(cell, { unitId, subUnitId, row, col }, next) {
      const { notes } = book.states.of(subUnitId);
      if (unitId !== engine.unitId || notes.length === 0) return next(cell);
      const note = noteAt(book.worksheets.byId(subUnitId), row, col);
      if (!note) return next(cell);
      const tr = { color: corners[note.kind], size: cornerSize };
      return next({ ...cell, markers: { ...cell?.markers, tr } });
    },
  });
}
