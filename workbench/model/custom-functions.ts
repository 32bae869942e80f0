import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { IUnitRange } from "@univerjs/core";
import type { FunctionDescription, FunctionInvoker } from "../protocol/custom-function";
import { AnswerFormats } from "./answer-formats";
import { isErrorText } from "./cell-reading";
import type { Engine } from "./engine";
import { EngineFunction } from "./engine-function";
import { formulaTokens, isCalled } from "./formula-tokens";
import { cellRange, formulaPlaces, type CellPlace } from "./formula-cells";
import { FunctionCalls, keyOf } from "./function-calls";
import type { Recalculation } from "./recalculation";
import { spillAt } from "./spills";

/** The add-in's functions in the engine: registered, called, called anew. */
export class CustomFunctions {
  private readonly calls: FunctionCalls;
  private readonly caller: RegExp;
  private readonly volatile: readonly string[];
  private readonly byName: ReadonlyMap<string, FunctionDescription>;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly recalculation: Recalculation,
    invoker: FunctionInvoker,
    described: readonly FunctionDescription[],
    namespace: string
  ) {
    this.caller = new RegExp(`(^|[^\\w.])${namespace}\\.`, "i");
    this.byName = new Map(
      described.map((fn) => [`${namespace}.${fn.name}`.toUpperCase(), fn] as const)
    );
    this.volatile = described
      .filter((fn) => fn.options?.volatile)
      .map((fn) => `${namespace}.${fn.name}(`.toUpperCase());
    this.calls = new FunctionCalls(invoker, (place) => {
      recalculation.mark([cellRange(engine, place)]);
      this.tellWaiting();
    });
    recalculation.onEnd((completed) => {
      if (completed) this.calls.endRun(recalculation.run);
      else this.calls.abandonRun();
      this.tellWaiting();
    });
    for (const [name, fn] of this.byName) this.register(fn, name);
    this.cureUnknownNames();
    new AnswerFormats(engine, (formula) => this.caller.test(formula));
  }

  /** The functions that a formula calls. */
  calledIn(formula: string): FunctionDescription[] {
    if (!this.caller.test(formula)) return [];
    const tokens = formulaTokens(formula);
    return tokens.flatMap(({ text }, i) =>
      isCalled(tokens, i) ? (this.byName.get(text.toUpperCase()) ?? []) : []
    );
  }

  /** Whether an answer is still to come. */
  get isPending(): boolean {
    return this.calls.isPending;
  }

  /** Resolves when a function has answered, or when an answer is no longer wanted. */
  nextAnswer(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private tellWaiting(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private register(fn: FunctionDescription, name: string): void {
    const { engine, calls, recalculation } = this;
    engine.functions.registerExecutors(new EngineFunction(name, fn, engine, calls, recalculation));
    if (!engine.injector.has(IDescriptionService)) return;
    const description = fn.description ?? "";
    engine.injector.get(IDescriptionService).registerDescriptions([
      {
        functionName: name,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: fn.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description ?? "",
          example: "",
          require: parameter.optional || parameter.repeating ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      },
    ]);
  }

  /** Formulas that were there before their functions, or were saved with an error, are calculated now. */
  private cureUnknownNames(): void {
    this.engine.functions.deleteFormulaAstCacheKey("");
    const failed = this.cellsCalling().filter(({ sheetId, row, column }) => {
      const value = this.engine.sheet(sheetId).getCellMatrix().getValue(row, column)?.v;
      return value === undefined || value === null || isErrorText(value);
    });
    this.recalculation.mark(failed.map((place) => cellRange(this.engine, place)));
  }

  /** The cells whose formula calls one of the functions. */
  cellsCalling(): CellPlace[] {
    return formulaPlaces(this.engine, (formula) => this.caller.test(formula));
  }

  /** Forgets the answers of the cells that are meant; calculated again they are asked for anew. */
  forget(isMeant: (place: CellPlace) => boolean): void {
    this.calls.forget(isMeant);
    this.tellWaiting();
  }

  /** Forgets the answers of cells that have been entered. */
  forgetCells(places: Iterable<CellPlace>): void {
    this.calls.forgetCells(places);
    this.tellWaiting();
  }

  /** Cells have moved: their answers lie under addresses that are no longer theirs. */
  moved(sheetId: string): void {
    this.calls.forget((place) => place.sheetId === sheetId);
    const cells = this.cellsCalling().filter((place) => place.sheetId === sheetId);
    this.recalculation.mark(cells.map((place) => cellRange(this.engine, place)));
  }

  /** What has to be called again at every recalculation. */
  forgetVolatile(isMeant: (place: CellPlace) => boolean): IUnitRange[] {
    if (this.volatile.length === 0) return [];
    const cells = formulaPlaces(this.engine, (text, place) => {
      const formula = text.toUpperCase();
      return isMeant(place) && this.volatile.some((name) => formula.includes(name));
    });
    const keys = new Set(cells.map(keyOf));
    this.calls.forget((place) => keys.has(keyOf(place)));
    return cells.map((place) => cellRange(this.engine, place));
  }

  /** The sentence behind the error that a cell shows, its own or one spilled into it. */
  errorMessageAt(place: CellPlace, shown: unknown): string | null {
    const { sheetId, row, column } = place;
    const spill = spillAt(this.engine, sheetId, row, column);
    const anchor = spill ? { sheetId, row: spill.row, column: spill.column } : place;
    return this.calls.messageAt(anchor, row - anchor.row, column - anchor.column, shown);
  }
}
