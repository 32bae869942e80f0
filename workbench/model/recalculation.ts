import {
  FormulaExecuteStageType,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
  type IFormulaDirtyData,
} from "@univerjs/engine-formula";
import type { IUnitRange } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { Engine } from "./engine";
import { formulaCells } from "./formula-cells";

/** How long marks are gathered, so that many answers of custom functions make one calculation. */
const gathering = 5;

/** What the engine tells of a calculation: how far it is, or how it has gone. */
interface Notice {
  stageInfo?: { stage: FormulaExecuteStageType };
  functionsExecutedState?: FormulaExecutedStateType;
}

const nothingDirty: IFormulaDirtyData = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Starts calculations of the engine and knows when none is going on. */
export class Recalculation {
  /** While a saved workbook is opened its tables and names are announced; its formulas have their values already. */
  private opening: boolean;
  /** Numbers the calculations, so that a call can tell whether it was still wanted in the latest one. */
  run = 0;
  private finished = 0;
  private queued = false;
  private closing = false;
  private marks: IUnitRange[] = [];
  /** What the calculation under way was started for by us; the engine does not take it over if it starts again. */
  private inFlight: IUnitRange[] = [];
  private readonly names = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private waiting: (() => void)[] = [];
  private readonly afterRun: ((completed: boolean) => void)[] = [];

  constructor(
    private readonly engine: Engine,
    opensSaved = false
  ) {
    this.opening = opensSaved;
    const dirtying = engine.injector.get(IActiveDirtyManagerService);
    if (opensSaved) this.ignoreAnnouncements(dirtying);
    engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.begin();
      else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.hear(command.params as Notice);
      } else if (dirtying.get(command.id) && !isIdleWrite(command, options)) this.queued = true;
    });
    // The first calculation has been asked for while the workbook was created, before anybody could listen.
    this.queued = true;
  }

  /** Until the first calculation a table or name is no reason to calculate what refers to it. */
  private ignoreAnnouncements(dirtying: IActiveDirtyManagerService): void {
    for (const id of [SetSuperTableMutation.id, SetDefinedNameMutation.id]) {
      const known = dirtying.get(id);
      if (!known) continue;
      dirtying.register(id, {
        ...known,
        getDirtyData: (command) => (this.opening ? {} : known.getDirtyData(command)),
      });
    }
  }

  /** Whether a saved workbook is being opened and nothing has been calculated yet. */
  get isOpening(): boolean {
    return this.opening;
  }

  /** Whether formulas are being calculated at this moment; a preview while a cell is edited is no calculation. */
  get isRunning(): boolean {
    return this.run > this.finished;
  }

  get isSettled(): boolean {
    return !this.isRunning && !this.queued && !this.isMarked;
  }

  private get isMarked(): boolean {
    return this.marks.length > 0 || this.names.size > 0;
  }

  /** Called whenever a calculation has ended; it is not complete when it had to give way. */
  onEnd(listener: (completed: boolean) => void): void {
    this.afterRun.push(listener);
  }

  /** Has cells calculated anew, with everything that depends on them. */
  mark(ranges: readonly IUnitRange[]): void {
    if (ranges.length === 0) return;
    for (const range of ranges) this.marks.push(range);
    this.timer ??= setTimeout(() => this.start(), gathering);
  }

  /** Has the formulas calculated anew in which a name of a table or range occurs. */
  markName(name: string): void {
    if (name === "" || this.opening) return;
    this.names.add(name);
    this.timer ??= setTimeout(() => this.start(), gathering);
  }

  /** Resolves when nothing is being calculated or about to be. */
  settled(): Promise<void> {
    if (this.isSettled) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private start(): void {
    this.timer = null;
    if (this.isRunning) return; // begun again at its end
    const dirtyRanges = joined(this.marks.concat(formulasNaming(this.engine, this.names)));
    this.marks = [];
    this.names.clear();
    if (dirtyRanges.length === 0) return this.release();
    const dirty = { ...nothingDirty, dirtyRanges };
    // A calculation that the engine is about to start by itself takes the marks along; two at once would spoil each other.
    if (this.queued) {
      this.engine.run(SetTriggerFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
      return;
    }
    this.engine.run(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
    this.inFlight = dirtyRanges;
  }

  /** A calculation that is stopped says so twice, at once and at its end: only what follows the last stage is the end. */
  private hear({ stageInfo, functionsExecutedState: state }: Notice): void {
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.closing = true;
    if (state === undefined || !this.closing) return;
    this.closing = false;
    this.end(state === FormulaExecutedStateType.STOP_EXECUTION);
  }

  private begin(): void {
    // Overtaken: what ours was for is still to be done.
    if (this.isRunning) this.resume();
    this.run++;
    this.opening = false;
    this.queued = false;
  }

  private resume(): void {
    this.marks.push(...this.inFlight.splice(0));
  }

  private end(gaveWay: boolean): void {
    this.finished = Math.min(this.finished + 1, this.run);
    if (gaveWay) this.resume();
    for (const listener of this.afterRun) listener(!gaveWay);
    if (this.isRunning) return;
    this.inFlight = [];
    if (this.isMarked) this.timer ??= setTimeout(() => this.start(), 0);
    // The engine goes on with its own bookkeeping after this notice.
    setTimeout(() => this.release(), 0);
  }

  private release(): void {
    if (!this.isSettled) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

/** Cells one below the other as one range: the engine compares every formula with every range. */
function joined(ranges: readonly IUnitRange[]): IUnitRange[] {
  const order = [...ranges].sort(
    (a, b) =>
      a.sheetId.localeCompare(b.sheetId) ||
      a.range.startColumn - b.range.startColumn ||
      a.range.endColumn - b.range.endColumn ||
      a.range.startRow - b.range.startRow
  );
  const result: IUnitRange[] = [];
  for (const next of order) {
    const last = result[result.length - 1];
    const continues =
      last?.sheetId === next.sheetId &&
      last.range.startColumn === next.range.startColumn &&
      last.range.endColumn === next.range.endColumn &&
      next.range.startRow <= last.range.endRow + 1;
    if (!continues) result.push({ ...next, range: { ...next.range } });
    else last.range.endRow = Math.max(last.range.endRow, next.range.endRow);
  }
  return result;
}

/** The cells whose formula mentions one of the names. */
function formulasNaming(engine: Engine, names: ReadonlySet<string>): IUnitRange[] {
  if (names.size === 0) return [];
  const wanted = [...names].map((name) => name.replace(/[.\\]/g, "\\$&")).join("|");
  const mentions = new RegExp(`(^|[^\\p{L}\\d_.\\\\])(${wanted})($|[^\\p{L}\\d_.\\\\])`, "iu");
  return formulaCells(engine, (formula) => mentions.test(formula));
}

const styling: ReadonlySet<string> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/** Writes that the engine itself does not calculate for: results of formulas, styles, and our own plain values. */
function isIdleWrite(
  command: { id: string; params?: object },
  options: { onlyLocal?: boolean } | undefined
): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = command.params as { trigger?: string };
  return options?.onlyLocal === true || (trigger !== undefined && styling.has(trigger));
}
