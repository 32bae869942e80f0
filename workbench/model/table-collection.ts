import { generateRandomId } from "@univerjs/core";
import { AddSheetTableMutation } from "@univerjs/sheets-table";
import { HostCollection, invalidArgument } from "../protocol/host-object";
import { intersection, parseAddress, spanOf } from "./address";
import { insertCells } from "./cell-shifts";
import type { Range } from "./range";
import { Table } from "./table";
import { themeOf } from "./table-style";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** The tables of the workbook, or those of one sheet. */
export class TableCollection extends HostCollection<Table> {
  readonly officeType = "TableCollection";

  constructor(
    private readonly book: Workbook,
    private readonly sheet: Worksheet | null
  ) {
    super();
  }

  get items(): readonly Table[] {
    const { engine } = this.book;
    return engine.tables
      .getTableList(engine.unitId)
      .filter(({ subUnitId }) => !this.sheet || subUnitId === this.sheet.id)
      .map(({ id }) => this.book.tableById(id));
  }

  add(address: Range | string, hasHeaders: boolean): Table {
    const { worksheet, box: given } = this.resolve(address);
    let box = given;
    worksheet.requireWritable();
    if (worksheet.tables.items.some((table) => intersection(table.box, box))) {
      throw invalidArgument("TableCollection.add", "A table can't overlap another table.");
    }
    const { engine } = this.book;
    if (!hasHeaders) {
      insertCells(engine, worksheet.id, { ...box, rows: 1 }, "Down");
      box = { ...box, rows: box.rows + 1 };
      const header = worksheet.rangeAt({ ...box, rows: 1 });
      header.values = [Array.from({ length: box.columns }, (_, i) => `Column${i + 1}`)];
    }
    // A table has at least one row of data.
    const isWithoutRows = box.rows === 1;
    if (isWithoutRows) box = { ...box, rows: 2 };
    engine.ensureSize(worksheet.id, box);
    const header = worksheet.rangeAt({ ...box, rows: 1 }).text[0];
    const tableId = generateRandomId();
    engine.run(AddSheetTableMutation.id, {
      unitId: engine.unitId,
      subUnitId: worksheet.id,
      tableId,
      name: this.freeName(),
      header: header.map((text, i) => text || `Column${i + 1}`),
      range: spanOf(box),
      options: { showHeader: true, showFooter: false, tableStyleId: themeOf("TableStyleMedium2") },
    });
    const table = this.book.tableById(tableId);
    table.readHeaders();
    if (isWithoutRows) table.isWithoutRows = true;
    return table;
  }

  private resolve(address: Range | string): Range {
    if (typeof address !== "string") return address;
    const parsed = parseAddress(address);
    if (!parsed) throw invalidArgument("TableCollection.add");
    const { worksheets } = this.book;
    const named = parsed.sheet === undefined ? null : worksheets.getItem(parsed.sheet);
    const sheet = named ?? this.sheet ?? worksheets.getActiveWorksheet();
    return sheet.getRange(address);
  }

  /** A name that no table has: Table1, Table2, …; for the copy of a table its name with the next number. */
  freeName(like = "Table"): string {
    const { tables, names } = this.book;
    const isTaken = (name: string) => tables.find(name) !== null || names.find(name) !== null;
    let number = 1;
    while (isTaken(`${like}${number}`)) number++;
    return `${like}${number}`;
  }
}
