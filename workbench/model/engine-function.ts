import {
  BaseFunction,
  type BaseReferenceObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type {
  FunctionDescription,
  FunctionResult,
  ParameterDescription,
} from "../protocol/custom-function";
import { boxAddress, boxOf, cellName, quotedSheet } from "./address";
import type { Engine } from "./engine";
import type { CellPlace } from "./formula-cells";
import { callKey, type FunctionCalls } from "./function-calls";
import {
  busy,
  errorValue,
  firstError,
  readArgument,
  resultValue,
  type EngineValue,
  type WrittenArgument,
} from "./function-values";
import type { Recalculation } from "./recalculation";

/**
 * A custom function as the engine knows it. The engine asks for a value at once and Excel's functions answer later: the
 * first answer is #BUSY!, and the cell is calculated again when the real one has come.
 */
export class EngineFunction extends BaseFunction {
  /** References are wanted as references: an address must be told, and an empty cell is not an omitted argument. */
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly fn: FunctionDescription,
    private readonly engine: Engine,
    private readonly calls: FunctionCalls,
    private readonly recalculation: Recalculation
  ) {
    super(name);
    const { parameters } = fn;
    this.minParams = parameters.filter((p) => !p.optional && !p.repeating).length;
    this.maxParams = parameters.some((p) => p.repeating) ? 255 : parameters.length;
  }

  /** Keeps the literal "2025-11" a text; the engine would make a date of it. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  /** An exception that escapes from here stops the engine for good. */
  override calculate(...variants: FunctionVariantType[]): EngineValue {
    try {
      return this.answer(variants);
    } catch (error) {
      console.error(`${this.name}: ${String(error)}`);
      return errorValue("#VALUE!");
    }
  }

  private answer(variants: FunctionVariantType[]): EngineValue {
    const args = variants.map(readArgument);
    const allowsErrors = this.fn.options?.allowErrorForDataTypeAny;
    for (const { value } of args) {
      const error = firstError(value);
      if (error !== null && (!allowsErrors || error === busy)) return errorValue(error);
    }
    const result = this.lifted(args);
    return result ? resultValue(result) : errorValue(busy);
  }

  /**
   * A single value is expected and a grid is given: as with Excel's own functions there is one call for each cell of the
   * grid, and the answers make a grid again.
   */
  private lifted(args: WrittenArgument[]): FunctionResult | null {
    const grids = args.filter(({ value }, i) => Array.isArray(value) && !this.takesGrid(i));
    if (grids.length === 0) return this.ask(args);
    const size = (of: (grid: unknown[][]) => number) =>
      Math.max(...grids.map(({ value }) => of(value as unknown[][])));
    const rows = size((grid) => grid.length);
    const columns = size((grid) => grid[0].length);
    let complete = true;
    const result: FunctionResult = Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => {
        if (!grids.every((grid) => reaches(grid, i, j))) return { error: "#N/A" as const };
        const one = this.ask(args.map((arg) => (grids.includes(arg) ? elementOf(arg, i, j) : arg)));
        if (!one) complete = false;
        return one?.[0][0] ?? null;
      })
    );
    return complete ? result : null;
  }

  private takesGrid(index: number): boolean {
    return this.parameter(index)?.dimensionality === "matrix";
  }

  private parameter(index: number): ParameterDescription | undefined {
    return this.fn.parameters[Math.min(index, this.fn.parameters.length - 1)];
  }

  private ask(args: WrittenArgument[]): FunctionResult | null {
    const values = args.map(({ value }, i) =>
      this.takesGrid(i) && value !== undefined && !Array.isArray(value) ? [[value]] : value
    );
    const key = callKey(this.fn, values);
    const place = this.place();
    if (!this.recalculation.isRunning) return this.calls.known(place, key);
    const invocation = () => ({
      fn: this.fn,
      args: values,
      address: this.addressOf(place),
      parameterAddresses: args.map(
        ({ reference }) => reference && this.addressOfReference(reference)
      ),
    });
    return this.calls.ask(place, this.recalculation.run, invocation, key);
  }

  private place(): CellPlace {
    return { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
  }

  private addressOf({ sheetId, row, column }: CellPlace): string {
    return `${quotedSheet(this.engine.sheet(sheetId).getName())}!${cellName(row, column)}`;
  }

  private addressOfReference(reference: BaseReferenceObject): string {
    const name = this.engine.sheet(reference.getSheetId()).getName();
    return `${quotedSheet(name)}!${boxAddress(boxOf(reference.getRangePosition()))}`;
  }
}

/** Whether a grid has an element for this place; a single row or column serves every row or column, as in Excel. */
function reaches({ value }: WrittenArgument, i: number, j: number): boolean {
  const { length } = value as unknown[][];
  const { length: width } = (value as unknown[][])[0];
  return (length === 1 || i < length) && (width === 1 || j < width);
}

function elementOf({ value }: WrittenArgument, i: number, j: number): WrittenArgument {
  const grid = value as unknown[][];
  const row = grid.length === 1 ? grid[0] : grid[i];
  return { value: row.length === 1 ? row[0] : row[j], reference: null };
}
