import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
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
  /** Numbers the calculations, so that a call can tell whether it was still wanted in the latest one. */
  run = 0;
  private finished = 0;
  private queued = false;
  private marks: IUnitRange[] = [];
  private readonly names = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private waiting: (() => void)[] = [];
  private readonly afterRun: (() => void)[] = [];

  constructor(private readonly engine: Engine) {
    const dirtying = engine.injector.get(IActiveDirtyManagerService);
    engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.begin();
      else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState } = command.params as { functionsExecutedState?: number };
        if (functionsExecutedState !== undefined) this.end();
      } else if (dirtying.get(command.id) && !isIdleWrite(command, options)) this.queued = true;
    });
    // The first calculation has been asked for while the workbook was created, before anybody could listen.
    this.queued = true;
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

  /** Called whenever a calculation has ended. */
  onEnd(listener: () => void): void {
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
    if (name === "") return;
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
    const dirtyRanges = this.marks.concat(formulasNaming(this.engine, this.names));
    this.marks = [];
    this.names.clear();
    if (dirtyRanges.length === 0) return this.release();
    const dirty = { ...nothingDirty, dirtyRanges };
    // A calculation that the engine is about to start by itself takes the marks along; two at once would spoil each other.
    const { id } = this.queued
      ? SetTriggerFormulaCalculationStartMutation
      : SetFormulaCalculationStartMutation;
    this.engine.run(id, dirty, { onlyLocal: true });
  }

  private begin(): void {
    this.run++;
    this.queued = false;
  }

  private end(): void {
    this.finished = Math.min(this.finished + 1, this.run);
    if (this.isRunning) return;
    for (const listener of this.afterRun) listener();
    if (this.isMarked) this.timer ??= setTimeout(() => this.start(), 0);
    // The engine goes on with its own bookkeeping after this notice.
    setTimeout(() => this.release(), 0);
  }

  private release(): void {
    if (!this.isSettled) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
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
