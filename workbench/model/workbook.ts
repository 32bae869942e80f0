import { generateRandomId } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { healthy, type HostConditions } from "../conditions";
import { HostObject, invalidSelection } from "../protocol/host-object";
import type { HostConnection, HostWorkbook } from "../protocol/host-workbook";
import { boxOf } from "./address";
import { Announcements, eventTypes } from "./announcements";
import { Application } from "./application";
import { CellReading } from "./cell-reading";
import { CellWriting } from "./cell-writing";
import { CommentCollection } from "./notes/comment-collection";
import { CultureInfo } from "./culture-info";
import { WorkbookProtection } from "./workbook-protection";
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
import { RangeAreas } from "./range-areas";
import { Recalculation } from "./recalculation";
import { Runtime } from "./runtime";
import { SettingCollection } from "./settings";
import { StaleCells } from "./stale-cells";
import { StateStore } from "./state-store";
import { StateWatch } from "./state-watch";
import { StrictCalculation } from "./strict-calculation";
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
  /** What strict hosts do with cells that show an error. */
  readonly stale = new StaleCells();
  readonly strict = new StrictCalculation(this);
  readonly application = new Application(this);
  readonly worksheets = new WorksheetCollection(this);
  readonly tables = new TableCollection(this, null);
  readonly protection = new WorkbookProtection();
  readonly names = new NamedItemCollection(this, null);
  readonly styles = new StyleCollection(this);
  readonly comments = new CommentCollection(this, null);
  readonly notes = new NoteCollection(this, null);
  readonly functions = new WorksheetFunctions(this);
  readonly settings = new SettingCollection();
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
  private customFunctions: CustomFunctions | null = null;
  private conditionsNow: () => HostConditions = () => healthy;
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
    this.application.calculationMode = snapshot.calculationMode ?? "Automatic";
    this.protection.state = snapshot.protection ?? null;
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
      calculationMode: this.application.calculationMode,
      protection: this.protection.state,
    };
  }

  connect({
    events,
    functions,
    describedFunctions,
    namespace,
    conditions,
    locale,
  }: HostConnection): void {
    this.conditionsNow = conditions;
    if (locale) this.application.cultureInfo = new CultureInfo(locale);
    this.announcements.connect(events);
    const { engine, recalculation } = this;
    this.customFunctions = new CustomFunctions(
      engine,
      recalculation,
      functions,
      describedFunctions,
      namespace
    );
  }

  /** How the host is at this moment. */
  get conditions(): HostConditions {
    return this.conditionsNow();
  }

  /** The cells whose formula calls a function of the add-in. */
  customFunctionCells(): CellPlace[] {
    return this.customFunctions?.cellsCalling() ?? [];
  }

  get isCalculating(): boolean {
    return !this.recalculation.isSettled || (this.customFunctions?.isPending ?? false);
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
    while (this.customFunctions?.isPending) {
      await this.customFunctions.nextAnswer();
      await this.settled();
    }
  }

  /** With a chart or several areas selected there is no such range (office-js #2268: by design). */
  getSelectedRange(): Range {
    if (this.conditions.selected !== "cells") throw invalidSelection("Workbook.getSelectedRange");
    const selected = this.engine.instance.univerAPI
      .getWorkbook(this.engine.unitId)
      ?.getActiveRange();
    const sheet = this.worksheets.getActiveWorksheet();
    return selected ? sheet.rangeAt(boxOf(selected.getRange())) : sheet.getCell(0, 0);
  }

  /** Every rectangle that is selected. */
  getSelectedRanges(): RangeAreas {
    const { univerAPI } = this.engine.instance;
    const selected = univerAPI.getWorkbook(this.engine.unitId)?.getActiveSheet().getSelection();
    const sheet = this.worksheets.getActiveWorksheet();
    const ranges = selected
      ?.getActiveRangeList()
      .map((range) => sheet.rangeAt(boxOf(range.getRange())));
    return new RangeAreas(ranges?.length ? ranges : [this.getSelectedRange()]);
  }

  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }

  /** The sentence that the add-in gave with the error in a cell, for the page to show. Rows and columns from 0. */
  errorMessageAt(sheetName: string, row: number, column: number): string | null {
    const sheet = this.worksheets.find(sheetName);
    if (!sheet || !this.customFunctions) return null;
    const shown = new CellReading(this.engine, sheet.id).value(row, column);
    return this.customFunctions.errorMessageAt({ sheetId: sheet.id, row, column }, shown);
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
    const isTaken = this.strict.calculate(isMeant);
    this.customFunctions?.forget(isTaken);
    this.recalculation.mark(formulaCells(this.engine, (_, place) => isTaken(place)));
  }

  recalculateVolatile(isMeant: (place: CellPlace) => boolean = () => true): void {
    this.recalculation.mark(this.customFunctions?.forgetVolatile(isMeant) ?? []);
  }

  /** Whether a formula that stands in no cell calls a custom function, which cannot answer at once. */
  cannotAnswerAtOnce(formula: string): boolean {
    const called = this.customFunctions?.calledIn(formula) ?? [];
    return called.some((fn) => !this.syncFunctions || fn.options?.supportSync !== true);
  }

  /** Whether a formula calls a function of the add-in. */
  callsCustomFunctions(formula: string): boolean {
    return (this.customFunctions?.calledIn(formula) ?? []).length > 0;
  }

  /** Somebody has entered cells: a formula entered again asks again. */
  cellsEntered(sheetId: string, cells: CellMatrix): void {
    this.stale.entered(sheetId, cells);
    this.customFunctions?.forgetCells(placesIn(sheetId, cells));
  }

  /** Rows, columns or cells of a sheet have changed places. */
  cellsMoved(sheetId: string): void {
    this.stale.moved(sheetId);
    this.customFunctions?.moved(sheetId);
  }
}

function* placesIn(sheetId: string, cells: CellMatrix): Generator<CellPlace> {
  for (const row in cells) {
    for (const column in cells[row]) yield { sheetId, row: Number(row), column: Number(column) };
  }
}
