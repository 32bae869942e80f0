import { invalidArgument } from "../../protocol/host-object";
import { parseAddress } from "../address";
import { Range } from "../range";
import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";

/**
 * The single cell that a note or comment is meant for: a range of one cell or its address. Without a sheet of its own
 * the collection of the workbook cannot tell which is meant.
 */
export function meantCell(book: Workbook, sheet: Worksheet | null, cell: unknown): Range {
  const range = cell instanceof Range ? cell : named(book, sheet, cell);
  if (range.cellCount !== 1) throw invalidArgument();
  if (sheet && range.worksheet !== sheet) throw invalidArgument();
  return range;
}

function named(book: Workbook, sheet: Worksheet | null, address: unknown): Range {
  const parsed = typeof address === "string" ? parseAddress(address) : null;
  if (!parsed) throw invalidArgument();
  const { sheet: name, ...box } = parsed;
  const at = name === undefined ? sheet : book.worksheets.find(name);
  if (!at) throw invalidArgument();
  return at.rangeAt(box);
}
