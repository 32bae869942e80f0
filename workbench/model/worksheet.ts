import { BooleanNumber } from "@univerjs/core";
import {
  CopySheetCommand,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import {
  HostObject,
  RichApiError,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
} from "../protocol/host-object";
import { maxColumns, maxRows, parseAddress, type Box } from "./address";
import { boxesOf } from "./cell-boxes";
import { RangeAreas, areasOrNull } from "./range-areas";
import { showLevels } from "./outline";
import { cellsFound, type SearchCriteria } from "./text-search";
import { AutoFilter } from "./auto-filter";
import { colorOf } from "./cell-color";
import type { CellWriting } from "./cell-writing";
import { CustomProperties } from "./custom-properties";
import { ChartCollection } from "./charts/chart-collection";
import { copiedState } from "./copied-state";
import { separateTables } from "./copied-tables";
import { CommentCollection } from "./notes/comment-collection";
import { NoteCollection } from "./notes/note-collection";
import { PageLayout } from "./page-layout/page-layout";
import type { SheetState } from "./sheet-states";
import type { Engine } from "./engine";
import { FreezePanes } from "./freeze-panes";
import { NamedItemCollection } from "./named-items";
import { Range } from "./range";
import { WorksheetProtection } from "./protection";
import { checkedSheetName } from "./sheet-name";
import { TableCollection } from "./table-collection";
import { usedBox } from "./used-range";
import type { Workbook } from "./workbook";

/** One sheet. Its cells lie in the engine, under the same id. */
export class Worksheet extends HostObject {
  readonly officeType = "Worksheet";
  readonly tables: TableCollection;
  readonly names: NamedItemCollection;
  readonly protection = new WorksheetProtection();
  readonly freezePanes: FreezePanes;
  readonly autoFilter: AutoFilter;
  readonly customProperties = new CustomProperties("WorksheetCustomPropertyCollection");

  readonly charts: ChartCollection;
  readonly comments: CommentCollection;
  readonly notes: NoteCollection;
  readonly pageLayout: PageLayout;

  constructor(
    readonly book: Workbook,
    readonly id: string
  ) {
    super();
    this.tables = new TableCollection(book, this);
    this.names = new NamedItemCollection(book, this);
    this.freezePanes = new FreezePanes(this);
    this.autoFilter = new AutoFilter(this);
    this.charts = new ChartCollection(this);
    this.comments = new CommentCollection(book, this);
    this.notes = new NoteCollection(book, this);
    this.pageLayout = new PageLayout(this);
  }

  /** What lies on the sheet beside its cells: the live object. Whoever changes it calls `stateChanged`. */
  get sheetState(): SheetState {
    return this.book.states.of(this.id);
  }

  /** Puts all that lies on the sheet in place of what lay there; parts that are missing are those of a new sheet. */
  restoreState(state: Partial<SheetState>): void {
    this.book.states.restore(this.id, state);
  }

  /** Says that the state has been changed, so that the page draws it anew. */
  stateChanged(): void {
    this.book.states.changed(this.id);
  }

  get engine(): Engine {
    return this.book.engine;
  }

  get writing(): CellWriting {
    return this.book.writing;
  }

  private get place() {
    return { unitId: this.engine.unitId, subUnitId: this.id };
  }

  /** A protected sheet takes nothing from anybody, the add-in included. */
  requireWritable(): void {
    this.protection.requireOff();
  }

  get name(): string {
    return this.engine.sheet(this.id).getName();
  }

  set name(name: string) {
    const wanted = checkedSheetName(name, "Worksheet.name");
    const other = this.book.worksheets.find(wanted);
    if (other && other !== this) throw itemAlreadyExists("Worksheet.name");
    this.book.protection.requireOff("Worksheet.name");
    if (wanted === this.name) return;
    this.engine.run(SetWorksheetNameCommand.id, { ...this.place, name: wanted });
  }

  get position(): number {
    return this.book.worksheets.items.indexOf(this);
  }

  set position(position: number) {
    const { items } = this.book.worksheets;
    if (!Number.isInteger(position) || position < 0 || position >= items.length) {
      throw invalidArgument("Worksheet.position");
    }
    this.book.protection.requireOff("Worksheet.position");
    const fromOrder = this.position;
    this.engine.run(SetWorksheetOrderMutation.id, { ...this.place, fromOrder, toOrder: position });
  }

  get visibility(): string {
    if (this.engine.sheet(this.id).isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.sheetState.veryHidden ? "VeryHidden" : "Hidden";
  }

  set visibility(visibility: string) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument();
    this.book.protection.requireOff("Worksheet.visibility");
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    const visible = this.book.worksheets.items.filter((sheet) => sheet.visibility === "Visible");
    if (hidden && visible.length === 1 && visible[0] === this) {
      throw new RichApiError(
        "InvalidOperation",
        "A workbook must contain at least one visible sheet."
      );
    }
    this.engine.run(SetWorksheetHideMutation.id, { ...this.place, hidden });
    if (visibility === "VeryHidden") this.sheetState.veryHidden = true;
    else delete this.sheetState.veryHidden;
  }

  get tabColor(): string {
    const color = this.engine.sheet(this.id).getTabColor();
    return color ? color.toUpperCase() : "";
  }

  set tabColor(color: string) {
    const wanted = color === "" ? undefined : colorOf(color);
    this.engine.run(SetTabColorMutation.id, { ...this.place, color: wanted });
  }

  get showGridlines(): boolean {
    return this.engine.sheet(this.id).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set showGridlines(show: boolean) {
    const showGridlines = show ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.engine.run(ToggleGridlinesMutation.id, { ...this.place, showGridlines });
  }

  /** Under this name the library sets `showGridlines` in some hosts. */
  set gridlines(show: boolean) {
    this.showGridlines = show;
  }

  activate(): void {
    if (this.book.worksheets.getActiveWorksheet() === this) return;
    if (this.visibility !== "Visible") {
      throw new RichApiError("InvalidOperation", "A hidden sheet cannot be activated.");
    }
    this.engine.run(SetWorksheetActiveOperation.id, this.place);
  }

  /** "If the worksheet's visibility is set to VeryHidden, the delete operation will fail with InvalidOperation." */
  delete(): void {
    this.book.protection.requireOff("Worksheet.delete");
    if (this.visibility === "VeryHidden") {
      throw new RichApiError(
        "InvalidOperation",
        "A very hidden sheet can't be deleted. Make it hidden or visible first."
      );
    }
    const { items } = this.book.worksheets;
    const visible = items.filter((sheet) => sheet.visibility === "Visible");
    if (items.length === 1 || (visible.length === 1 && visible[0] === this)) {
      throw new RichApiError(
        "InvalidOperation",
        "A workbook must contain at least one visible sheet."
      );
    }
    this.engine.run(RemoveSheetCommand.id, this.place);
  }

  copy(positionType = "None", relativeTo?: Worksheet): Worksheet {
    this.book.protection.requireOff("Worksheet.copy");
    const before = new Set(this.book.worksheets.items);
    this.engine.run(CopySheetCommand.id, this.place);
    const copied = this.book.worksheets.items.find((sheet) => !before.has(sheet));
    if (!copied) throw new RichApiError("GeneralException", "The sheet could not be copied.");
    copied.restoreState(copiedState(this.sheetState, this.id, copied.id));
    separateTables(this, copied);
    const place = (sheet: Worksheet | undefined, offset: number) => {
      const at = (sheet ?? copied).position + offset;
      copied.position = Math.max(0, Math.min(at, this.book.worksheets.items.length - 1));
    };
    if (positionType === "Beginning") copied.position = 0;
    else if (positionType === "Before") place(relativeTo, 0);
    else if (positionType === "After") place(relativeTo, 1);
    else copied.position = this.book.worksheets.items.length - 1;
    return copied;
  }

  calculate(markAllDirty = false): void {
    this.book.recalculate((place) => place.sheetId === this.id, markAllDirty);
  }

  rangeAt(box: Box): Range {
    return new Range(this, box);
  }

  getCell(row: number, column: number): Range {
    return this.rangeAt({ row, column, rows: 1, columns: 1 });
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.rangeAt({ row, column, rows, columns });
  }

  /** By address, or by the name of a name or table. */
  getRange(address?: string): Range {
    if (address === undefined || address === "") {
      return this.rangeAt({ row: 0, column: 0, rows: maxRows, columns: maxColumns });
    }
    const parsed = parseAddress(address);
    if (parsed) {
      const { sheet, ...box } = parsed;
      if (sheet !== undefined && sheet.toLowerCase() !== this.name.toLowerCase()) {
        throw invalidArgument("Worksheet.getRange");
      }
      return this.rangeAt(box);
    }
    const name = this.names.find(address) ?? this.book.names.find(address);
    if (name) return name.getRange();
    const table = this.book.tables.find(address);
    if (table) return table.getDataBodyRange();
    throw invalidArgument("Worksheet.getRange");
  }

  /** Several ranges, their addresses with commas between; without an address the whole sheet. */
  getRanges(addresses?: string): RangeAreas {
    const each = addresses ? addresses.split(/,(?=(?:[^']|'[^']*')*$)/) : [""];
    return new RangeAreas(each.map((address) => this.getRange(address.trim())));
  }

  findAllOrNullObject(text: unknown, criteria: SearchCriteria = {}): RangeAreas | null {
    const boxes = boxesOf(cellsFound(this.getRange(), text, criteria));
    return areasOrNull(boxes.map((box) => this.rangeAt(box)));
  }

  findAll(text: unknown, criteria?: SearchCriteria): RangeAreas {
    return this.findAllOrNullObject(text, criteria) ?? missing("Worksheet.findAll");
  }

  showOutlineLevels(rowLevels: unknown, columnLevels: unknown): void {
    showLevels(this, "rows", rowLevels);
    showLevels(this, "columns", columnLevels);
  }

  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const box = usedBox(this.engine, this.id, valuesOnly);
    return box && this.rangeAt(box);
  }

  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }

  getNext(visibleOnly = false): Worksheet {
    return this.neighbour(1, visibleOnly) ?? missing("Worksheet.getNext");
  }

  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }

  getPrevious(visibleOnly = false): Worksheet {
    return this.neighbour(-1, visibleOnly) ?? missing("Worksheet.getPrevious");
  }

  private neighbour(step: number, visibleOnly: boolean): Worksheet | null {
    const { items } = this.book.worksheets;
    for (let i = this.position + step; i >= 0 && i < items.length; i += step) {
      if (!visibleOnly || items[i].visibility === "Visible") return items[i];
    }
    return null;
  }
}

function missing(location: string): never {
  throw itemNotFound(location);
}
