import type {
  FunctionDescription,
  FunctionInvoker,
  FunctionResult,
  Invocation,
} from "../protocol/custom-function";
import type { CellPlace } from "./formula-cells";
import { isCellError } from "./function-values";

interface Call {
  /** The calculation that has asked for it last. */
  run: number;
  handle: { cancel(): void } | null;
  result: FunctionResult | null;
}

export const keyOf = ({ sheetId, row, column }: CellPlace) => `${sheetId}!${row},${column}`;

/**
 * The calls of custom functions, cell by cell. An answer is kept as long as its cell goes on asking the same question:
 * the same function with the same arguments. What a formula no longer asks for is cancelled and forgotten.
 */
export class FunctionCalls {
  private readonly cells = new Map<string, Map<string, Call>>();
  /** The cells that the calculation under way has come by. */
  private readonly visited = new Set<string>();

  constructor(
    private readonly invoker: FunctionInvoker,
    private readonly onAnswer: (place: CellPlace, result: FunctionResult) => void
  ) {}

  /** Whether a call is without its first answer. */
  get isPending(): boolean {
    for (const calls of this.cells.values()) {
      for (const call of calls.values()) if (!call.result) return true;
    }
    return false;
  }

  /** The answer if it is there; null when it is still to come. */
  ask(
    place: CellPlace,
    run: number,
    invocation: () => Invocation,
    key: string
  ): FunctionResult | null {
    const cell = keyOf(place);
    this.visited.add(cell);
    let calls = this.cells.get(cell);
    if (!calls) this.cells.set(cell, (calls = new Map<string, Call>()));
    const known = calls.get(key);
    if (known) {
      known.run = run;
      return known.result;
    }
    const call: Call = { run, handle: null, result: null };
    calls.set(key, call);
    call.handle = this.invoker.invoke(invocation(), (result) => {
      if (this.cells.get(cell)?.get(key) !== call) return; // cancelled meanwhile
      call.result = result;
      this.onAnswer(place, result);
    });
    return call.result;
  }

  /** What is known without asking anybody: all that a preview may show. */
  known(place: CellPlace, key: string): FunctionResult | null {
    return this.cells.get(keyOf(place))?.get(key)?.result ?? null;
  }

  /** At the end of a calculation: the cells that were come by have asked for all that they want. */
  endRun(run: number): void {
    for (const cell of this.visited) {
      const calls = this.cells.get(cell);
      for (const [key, call] of calls ?? []) {
        if (call.run === run) continue;
        calls?.delete(key);
        call.handle?.cancel();
      }
    }
    this.visited.clear();
  }

  /** A calculation has given way: what its cells have asked for so far says nothing about what they want. */
  abandonRun(): void {
    this.visited.clear();
  }

  /** Forgets the calls of some cells; those without an answer are cancelled. */
  forget(isMeant: (place: CellPlace) => boolean): void {
    for (const [cell, calls] of this.cells) {
      const [sheetId, at] = splitKey(cell);
      const [row, column] = at.split(",").map(Number);
      if (!isMeant({ sheetId, row, column })) continue;
      this.cells.delete(cell);
      for (const call of calls.values()) if (isOpen(call)) call.handle?.cancel();
    }
  }

  /** Forgets the calls of cells that are named, without looking at the others. */
  forgetCells(places: Iterable<CellPlace>): void {
    for (const place of places) {
      const cell = keyOf(place);
      const calls = this.cells.get(cell);
      this.cells.delete(cell);
      for (const call of calls?.values() ?? []) if (isOpen(call)) call.handle?.cancel();
    }
  }

  /** The sentence that came with an error, for the cell at an offset from the formula's own. */
  messageAt(place: CellPlace, i: number, j: number, shown: unknown): string | null {
    for (const { result } of this.cells.get(keyOf(place))?.values() ?? []) {
      const cell = result?.[i]?.[j];
      if (isCellError(cell) && cell.error === shown && cell.message) return cell.message;
    }
    return null;
  }
}

/** A stream stays open after its first answer, so it is told as well. */
const isOpen = ({ handle }: Call) => handle !== null;

function splitKey(cell: string): [string, string] {
  const at = cell.lastIndexOf("!");
  return [cell.slice(0, at), cell.slice(at + 1)];
}

export const callKey = (fn: FunctionDescription, args: readonly unknown[]) =>
  `${fn.id}\u0001${JSON.stringify(args, (_, value: unknown) => (value === undefined ? "\u0002" : value))}`;
