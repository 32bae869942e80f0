import type { HostConnection, HostWorkbook } from "../../../workbench/protocol/host-workbook";
import {
  HostCollection,
  HostObject,
  RichApiError,
  itemAlreadyExists,
} from "../../../workbench/protocol/host-object";

type Cell = string | number | boolean | null;

/** "B2:C3" or "B2" → first row, first column, rows, columns. */
function area(address: string): [number, number, number, number] {
  const found = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(address);
  if (!found) throw new RichApiError("InvalidArgument", `No range ${address}.`);
  const column = (letter: string) => letter.charCodeAt(0) - 65;
  const [, left, top, right = left, bottom = top] = found;
  const [row, first] = [Number(top) - 1, column(left)];
  return [row, first, Number(bottom) - row, column(right) - first + 1];
}

class TinyFill extends HostObject {
  readonly officeType = "RangeFill";
  color = "#FFFFFF";
}

class TinyFormat extends HostObject {
  readonly officeType = "RangeFormat";
  readonly fill = new TinyFill();
  columnWidth = 64;
}

export class TinyRange extends HostObject {
  readonly officeType = "Range";
  readonly format = new TinyFormat();
  /** How often values were written, to see large writes arrive in pieces. */
  static writes = 0;

  constructor(
    private readonly sheet: TinySheet,
    private readonly row: number,
    private readonly column: number,
    readonly rowCount: number,
    readonly columnCount: number
  ) {
    super();
  }

  get address(): string {
    const name = (row: number, column: number) => String.fromCharCode(65 + column) + (row + 1);
    const last = name(this.row + this.rowCount - 1, this.column + this.columnCount - 1);
    return `${this.sheet.name}!${name(this.row, this.column)}:${last}`;
  }

  get values(): Cell[][] {
    return Array.from({ length: this.rowCount }, (_, r) =>
      Array.from({ length: this.columnCount }, (_, c) =>
        this.sheet.cell(this.row + r, this.column + c)
      )
    );
  }

  set values(values: Cell[][]) {
    TinyRange.writes++;
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        // null leaves a cell as it is
        if (value !== null) this.sheet.put(this.row + r, this.column + c, value);
      })
    );
    const { workbook, id } = this.sheet;
    workbook.announce(10, id, {
      worksheetId: id,
      address: this.address,
      changeType: "RangeEdited",
    });
  }

  getRow(index: number): TinyRange {
    return new TinyRange(this.sheet, this.row + index, this.column, 1, this.columnCount);
  }

  getBoundingRect(other: TinyRange): TinyRange {
    const rows = other.row + other.rowCount - this.row;
    return new TinyRange(this.sheet, this.row, this.column, rows, this.columnCount);
  }
}

class TinySheet extends HostObject {
  readonly officeType = "Worksheet";
  private readonly cells = new Map<string, Cell>();

  constructor(
    readonly workbook: TinyWorkbook,
    readonly id: string,
    public name: string
  ) {
    super();
  }

  cell(row: number, column: number): Cell {
    return this.cells.get(`${row},${column}`) ?? "";
  }

  put(row: number, column: number, value: Cell): void {
    this.cells.set(`${row},${column}`, value);
  }

  getRange(address: string): TinyRange {
    return new TinyRange(this, ...area(address));
  }

  getUsedRangeOrNullObject(): TinyRange | null {
    return this.cells.size === 0 ? null : this.getRange("A1");
  }

  delete(): void {
    this.workbook.worksheets.remove(this);
  }
}

class TinySheets extends HostCollection<TinySheet> {
  readonly officeType = "WorksheetCollection";
  private readonly sheets: TinySheet[] = [];
  private last = 0;

  constructor(private readonly workbook: TinyWorkbook) {
    super();
  }

  get items(): readonly TinySheet[] {
    return this.sheets;
  }

  add(name = `Sheet${this.last + 1}`): TinySheet {
    if (this.find(name)) throw itemAlreadyExists();
    const sheet = new TinySheet(this.workbook, `{${++this.last}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  remove(sheet: TinySheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
  }
}

/** As much of a workbook as the protocol needs to be tried out. */
export class TinyWorkbook extends HostObject implements HostWorkbook {
  readonly officeType = "Workbook";
  readonly worksheets = new TinySheets(this);
  name = "Book1.xlsx";
  connection: HostConnection | undefined;
  /** Changes of worksheets. */
  readonly announcedEvents = new Set([10]);

  settled(): Promise<void> {
    return Promise.resolve();
  }

  connect(connection: HostConnection): void {
    this.connection = connection;
  }

  announce(type: number, target: string, payload: Record<string, unknown>): void {
    this.connection?.events({ type, target, payload });
    this.connection?.events({ type, target: "Workbook", payload });
  }
}
