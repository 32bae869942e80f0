import { MoveRangeCommand } from "@univerjs/sheets";
import { notKept } from "./field";
import { spanOf } from "./address";
import { onSheet } from "./cell-shifts";
import type { Range } from "./range";

/**
 * Cuts cells and pastes them with their looks at the first cell of the destination; formulas, names, charts and rules
 * that name them follow, for the engine does it as its own command ("Range.moveTo").
 */
export function moveCells(source: Range, destination: Range): void {
  const { worksheet, box } = source;
  if (destination.worksheet !== worksheet) throw notKept(source, "moveTo (to another sheet)");
  worksheet.requireWritable();
  const to = { ...destination.box, rows: box.rows, columns: box.columns };
  const { engine, id } = worksheet;
  engine.ensureSize(id, to);
  const params = { fromRange: spanOf(box), toRange: spanOf(to) };
  onSheet(engine, id, () => engine.runEarly(MoveRangeCommand.id, params));
}
