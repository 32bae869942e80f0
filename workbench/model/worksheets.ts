import { BooleanNumber, generateRandomId, type IWorksheetData } from "@univerjs/core";
import { InsertSheetCommand } from "@univerjs/sheets";
import { HostCollection, itemAlreadyExists } from "../protocol/host-object";
import { newSheetSize } from "./engine";
import { checkedSheetName } from "./sheet-name";
import type { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";

/** The sheets of the workbook, in the order of their tabs. */
export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly officeType = "WorksheetCollection";
  /** One object for each sheet, so that it is the same sheet whoever asks. */
  private readonly known = new Map<string, Worksheet>();

  constructor(private readonly book: Workbook) {
    super();
  }

  get items(): readonly Worksheet[] {
    return this.book.engine.book.getSheets().map((sheet) => this.byId(sheet.getSheetId()));
  }

  byId(id: string): Worksheet {
    let sheet = this.known.get(id);
    if (!sheet) this.known.set(id, (sheet = new Worksheet(this.book, id)));
    return sheet;
  }

  add(name?: string): Worksheet {
    this.book.protection.requireOff("WorksheetCollection.add");
    const id = generateRandomId();
    const wanted =
      name === undefined ? this.freeName() : checkedSheetName(name, "WorksheetCollection.add");
    if (this.find(wanted)) throw itemAlreadyExists("WorksheetCollection.add");
    const sheet: Partial<IWorksheetData> = { id, name: wanted, ...newSheetSize };
    const { engine } = this.book;
    const front = engine.book.getActiveSheet();
    engine.run(InsertSheetCommand.id, { unitId: engine.unitId, sheet });
    // In Excel a new sheet stays behind until it is activated.
    if (engine.book.getActiveSheet() !== front) engine.book.setActiveSheet(front);
    return this.byId(id);
  }

  private freeName(): string {
    let number = this.items.length + 1;
    while (this.find(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  getActiveWorksheet(): Worksheet {
    return this.byId(this.book.engine.book.getActiveSheet().getSheetId());
  }

  getFirst(visibleOnly = false): Worksheet {
    return this.shown(visibleOnly)[0];
  }

  getLast(visibleOnly = false): Worksheet {
    const sheets = this.shown(visibleOnly);
    return sheets[sheets.length - 1];
  }

  override getCount(visibleOnly = false): number {
    return this.shown(visibleOnly).length;
  }

  private shown(visibleOnly: boolean): readonly Worksheet[] {
    return visibleOnly
      ? this.items.filter(({ visibility }) => visibility === "Visible")
      : this.items;
  }
}

export const firstSheet = (): Partial<IWorksheetData> => ({
  id: "sheet-1",
  name: "Sheet1",
  hidden: BooleanNumber.FALSE,
  ...newSheetSize,
});
