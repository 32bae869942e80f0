import { generateRandomId } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { HostObject } from "../protocol/host-object";
import type { HostConnection, HostWorkbook } from "../protocol/host-workbook";
import { boxOf } from "./address";
import { Announcements, eventTypes } from "./announcements";
import { Application } from "./application";
import { CellReading } from "./cell-reading";
import { CellWriting } from "./cell-writing";
import { CommentCollection } from "./notes/comment-collection";
import { CustomFunctions } from "./custom-functions";
import { CustomXmlPartCollection } from "./custom-xml-parts";
import { countDaysFrom1904 } from "./days-from-1904";
import { DocumentProperties } from "./document-properties";
import { Engine, type CellMatrix, type UniverInstance } from "./engine";
import { cureEngine } from "./engine-cures";
import { EngineWatch } from "./engine-watch";
import { formulaCells, type CellPlace } from "./formula-cells";
import { NamedItemCollection } from "./named-items";
import { NoteCollection } from "./notes/note-collection";
import type { Range } from "./range";
import { Recalculation } from "./recalculation";
import { Runtime } from "./runtime";
import { SettingCollection } from "./settings";
import { StateStore } from "./state-store";
import { StateWatch } from "./state-watch";
import { StyleCollection } from "./styles/style-collection";
import { restoreSpills, saveEngine, type WorkbookSnapshot } from "./snapshot";
import { Table } from "./table";
import { TableCollection } from "./table-collection";
import { TypingGuard } from "./validation/typing-guard";
import { WorksheetFunctions } from "./worksheet-functions";
import { firstSheet, WorksheetCollection } from "./worksheets";

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Ways in which one Excel differs from another. */
export interface BookOptions {
  /** Days are counted from 1904, as in files of old Macs; where nothing is said, as the workbook says that is opened. */
  date1904?: boolean;
  /**
   * Whether custom functions with the tag `@supportSync` are calculated in conditional formats and validations. Without
   * it, and in an Excel that does not know the tag, they come to an error there.
   */
  syncFunctions?: boolean;
}

/** The workbook that the add-in sees, laid over the grid that the analyst sees. */
export class Workbook extends HostObject implements HostWorkbook {
  readonly officeType = "Workbook";
  readonly engine: Engine;
  readonly recalculation: Recalculation;
  readonly writing: CellWriting;
  readonly typing: TypingGuard;
  /** What lies on the sheets beside their cells. */
  readonly states = new StateStore();
  readonly application = new Application(this);
  readonly worksheets = new WorksheetCollection(this);
  readonly tables = new TableCollection(this, null);
  readonly names = new NamedItemCollection(this, null);
  readonly styles = new StyleCollection(this);
  readonly comments = new CommentCollection(this, null);
  readonly notes = new NoteCollection(this, null);
  readonly settings = new SettingCollection();
  readonly functions = new WorksheetFunctions(this);
  readonly customXmlParts = new CustomXmlPartCollection();
  readonly properties = new DocumentProperties();
  readonly _Runtime = new Runtime();
  readonly name = "Book1.xlsx";
  readonly readOnly = false;
  readonly isDirty = false;
  readonly previouslySaved = true;
  readonly calculationEngineVersion = 191029;
  readonly announcedEvents = new Set<number>(Object.values(eventTypes));
  private readonly announcements = new Announcements(this);
  private readonly knownTables = new Map<string, Table>();
  private custom: CustomFunctions | null = null;
  private readonly syncFunctions: boolean;

  /** Creates a workbook in the engine, empty or as it was saved. The first calculation begins a tenth of a second later. */
  constructor(
    instance: UniverInstance,
    snapshot?: WorkbookSnapshot,
    { date1904 = snapshot?.date1904 ?? false, syncFunctions = true }: BookOptions = {}
  ) {
    super();
    const sheet = firstSheet();
    this.engine = new Engine(
      instance,
      snapshot?.engine ?? {
        id: generateRandomId(),
        name: "Book1",
        sheetOrder: [sheet.id ?? ""],
        sheets: { [sheet.id ?? ""]: sheet },
      },
      date1904
    );
    this.syncFunctions = syncFunctions;
    if (date1904) countDaysFrom1904(this.engine.functions);
    this.recalculation = new Recalculation(this.engine, snapshot !== undefined);
    cureEngine(this.engine, this.recalculation);
    this.writing = new CellWriting(this.engine, this.recalculation);
    new EngineWatch(this, this.announcements);
    new StateWatch(this.engine, this.states);
    this.typing = new TypingGuard(this);
    if (snapshot) this.restore(snapshot);
  }

  private restore(snapshot: WorkbookSnapshot): void {
    restoreSpills(this.engine, snapshot.spills);
    this.settings.load(snapshot.settings);
    this.customXmlParts.load(snapshot.customXmlParts);
    this.properties.custom.load(snapshot.customProperties);
    this.styles.restore(snapshot.styles ?? []);
    for (const [id, state] of Object.entries(snapshot.sheets ?? {})) this.states.restore(id, state);
    const place = { unitId: this.engine.unitId, subUnitId: snapshot.activeSheet };
    this.engine.run(SetWorksheetActiveOperation.id, place);
  }

  /** The whole workbook as plain data, to be opened in another engine. */
  save(): WorkbookSnapshot {
    return {
      ...(this.engine.date1904 && { date1904: true }),
      ...saveEngine(this.engine),
      sheets: Object.fromEntries(
        this.worksheets.items.map(({ id }) => [id, structuredClone(this.states.of(id))])
      ),
      styles: this.styles.states(),
      settings: this.settings.toJSON(),
      customXmlParts: this.customXmlParts.toJSON(),
      customProperties: this.properties.custom.toJSON(),
    };
  }

  connect({ events, functions, describedFunctions, namespace }: HostConnection): void {
    this.announcements.connect(events);
    const { engine, recalculation } = this;
    this.custom = new CustomFunctions(
      engine,
      recalculation,
      functions,
      describedFunctions,
      namespace
    );
  }

  get isCalculating(): boolean {
    return !this.recalculation.isSettled || (this.custom?.isPending ?? false);
  }

  /** Resolves when no formula is being calculated; functions that are out are not waited for. */
  async settled(): Promise<void> {
    do {
      // What a command of the engine sets going, it may set going a moment later.
      await nextTask();
      await this.recalculation.settled();
    } while (!this.recalculation.isSettled);
    this.announcements.flush();
  }

  /** Resolves when nothing is being calculated and every custom function has answered. */
  async idle(): Promise<void> {
    await this.settled();
    while (this.custom?.isPending) {
      await this.custom.nextAnswer();
      await this.settled();
    }
  }

  getSelectedRange(): Range {
    const selected = this.engine.instance.univerAPI
      .getWorkbook(this.engine.unitId)
      ?.getActiveRange();
    const sheet = this.worksheets.getActiveWorksheet();
    return selected ? sheet.rangeAt(boxOf(selected.getRange())) : sheet.getCell(0, 0);
  }

  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }

  /** The sentence that the add-in gave with the error in a cell, for the page to show. Rows and columns from 0. */
  errorMessageAt(sheetName: string, row: number, column: number): string | null {
    const sheet = this.worksheets.find(sheetName);
    if (!sheet || !this.custom) return null;
    const shown = new CellReading(this.engine, sheet.id).value(row, column);
    return this.custom.errorMessageAt({ sheetId: sheet.id, row, column }, shown);
  }

  _GetRangeForEventByReferenceId(referenceId: string): Range {
    return this.announcements.rangeOf(referenceId);
  }

  _GetRangeOrNullObjectForEventByReferenceId(referenceId: string): Range {
    return this.announcements.rangeOf(referenceId);
  }

  tableById(id: string): Table {
    let table = this.knownTables.get(id);
    if (!table) this.knownTables.set(id, (table = new Table(this, id)));
    return table;
  }

  /** Calculates formulas anew and calls their custom functions again; without `all` only the volatile ones. */
  recalculate(isMeant: (place: CellPlace) => boolean, all = true): void {
    if (!all) return this.recalculateVolatile(isMeant);
    this.custom?.forget(isMeant);
    this.recalculation.mark(formulaCells(this.engine, (_, place) => isMeant(place)));
  }

  recalculateVolatile(isMeant: (place: CellPlace) => boolean = () => true): void {
    this.recalculation.mark(this.custom?.forgetVolatile(isMeant) ?? []);
  }

  /** Whether a formula that stands in no cell calls a custom function, which cannot answer at once. */
  cannotAnswerAtOnce(formula: string): boolean {
    const called = this.custom?.calledIn(formula) ?? [];
    return called.some((fn) => !this.syncFunctions || fn.options?.supportSync !== true);
  }

  /** Whether a formula calls a function of the add-in. */
  callsCustomFunctions(formula: string): boolean {
    return (this.custom?.calledIn(formula) ?? []).length > 0;
  }

  /** Somebody has entered cells: a formula entered again asks again. */
  cellsEntered(sheetId: string, cells: CellMatrix): void {
    this.custom?.forget(
      (place) => place.sheetId === sheetId && place.column in (cells[place.row] ?? {})
    );
  }

  /** Rows, columns or cells of a sheet have changed places. */
  cellsMoved(sheetId: string): void {
    this.custom?.moved(sheetId);
  }
}
