import { generateRandomId } from "@univerjs/core";
import type { EventSink } from "../protocol/host-event";
import { union, type Box } from "./address";
import { valueTypeOf, type Scalar } from "./cell-reading";
import { itemNotFound } from "../protocol/host-object";
import type { Range } from "./range";
import type { Workbook } from "./workbook";

/** The numbers under which the library knows the events. */
export const eventTypes = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetNameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** What changed in a sheet, before it is told. */
export interface Change {
  sheetId: string;
  box: Box;
  changeType: ChangeType;
  byAddIn: boolean;
  /** Of a single cell: what stood there before. */
  before?: Scalar;
}

/** How many changed ranges a handler can still ask for. */
const remembered = 1000;

/**
 * Tells the add-in what has happened. One write of the add-in comes in pieces, so changes that lie against each other are
 * told as one, after the batch.
 */
export class Announcements {
  private sink: EventSink | null = null;
  private readonly changed = new Map<string, Range>();
  private pending: Change[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly book: Workbook) {}

  connect(sink: EventSink): void {
    this.sink = sink;
  }

  /** Tells of an event of an object, and those who listen to the whole collection. */
  tell(type: number, target: string, payload: Record<string, unknown>): void {
    if (!this.sink || !this.book._Runtime.enableEvents) return;
    this.sink({ type, target, payload });
    if (target !== "Workbook") this.sink({ type, target: "Workbook", payload });
  }

  /** Notes a change, to be told soon. */
  note(change: Change): void {
    const last = this.pending[this.pending.length - 1];
    if (last && joins(last, change)) last.box = union(last.box, change.box);
    else this.pending.push({ ...change });
    this.timer ??= setTimeout(() => this.flush(), 0);
  }

  flush(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    for (const change of this.pending.splice(0)) this.tellChange(change);
  }

  private tellChange({ sheetId, box, changeType, byAddIn, before }: Change): void {
    const sheet = this.book.worksheets.items.find(({ id }) => id === sheetId);
    if (!sheet) return;
    const range = sheet.rangeAt(box);
    const payload: Record<string, unknown> = {
      changeType,
      source: "Local",
      triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheetId,
      address: range.localAddress,
      referenceId: this.remember(range),
      shiftDirection: "None",
    };
    if (before !== undefined && range.cellCount === 1 && changeType === "RangeEdited") {
      const after = range.values[0][0];
      payload.valueBefore = before;
      payload.valueAfter = after;
      payload.valueTypeBefore = valueTypeOf(before);
      payload.valueTypeAfter = valueTypeOf(after);
    }
    const touched = changeType === "RangeEdited" ? range.getTables().items : [];
    this.tell(eventTypes.worksheetChanged, sheetId, payload);
    for (const table of touched) {
      this.tell(eventTypes.tableChanged, table.id, { ...payload, tableId: table.id });
    }
  }

  private remember(range: Range): string {
    const id = generateRandomId();
    this.changed.set(id, range);
    if (this.changed.size > remembered) {
      const [oldest] = this.changed.keys();
      this.changed.delete(oldest);
    }
    return id;
  }

  rangeOf(referenceId: string): Range {
    const range = this.changed.get(referenceId);
    if (!range) throw itemNotFound("Workbook._GetRangeForEventByReferenceId");
    return range;
  }
}

/** Whether two changes are pieces of one: side by side they make a full rectangle. */
function joins(a: Change, b: Change): boolean {
  if (a.sheetId !== b.sheetId || a.byAddIn !== b.byAddIn) return false;
  if (a.changeType !== "RangeEdited" || b.changeType !== "RangeEdited") return false;
  const [p, q] = [a.box, b.box];
  const sameColumns = p.column === q.column && p.columns === q.columns;
  const sameRows = p.row === q.row && p.rows === q.rows;
  const stacked = sameColumns && q.row <= p.row + p.rows && q.row + q.rows >= p.row;
  const beside = sameRows && q.column <= p.column + p.columns && q.column + q.columns >= p.column;
  return stacked || beside;
}
