import type { ICellData, Nullable } from "@univerjs/core";
import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { spanOf, type Box } from "../address";
import { scalarOf, type Scalar } from "../cell-reading";
import type { Engine } from "../engine";

/** Has formulas that stand in no cell calculated by the engine, and again when what they refer to changes. */
export class FormulaVerdicts {
  private readonly formulas;
  private readonly ids = new Map<string, { sheetId: string; id: string }>();

  /**
   * @param changed Told when results have come in.
   * @param fails Whether a formula is an error without being calculated: it calls what cannot answer at once.
   */
  constructor(
    private readonly engine: Engine,
    changed: () => void,
    private readonly fails: (formula: string) => boolean = () => false
  ) {
    this.formulas = engine.injector.get(RegisterOtherFormulaService);
    this.formulas.formulaResult$.subscribe((results) => {
      if (Object.keys(results[engine.unitId] ?? {}).length > 0) changed();
    });
  }

  /**
   * What a formula yields for a cell of the ranges, where its plain references are meant from the first cell of all.
   * Undefined until it has been calculated, and for a formula that is not kept.
   */
  at(
    sheetId: string,
    formula: string,
    ranges: readonly Box[],
    row: number,
    column: number
  ): Scalar | undefined {
    if (this.fails(formula)) return "#VALUE!";
    const id = this.ids.get(keyOf(sheetId, formula, ranges))?.id ?? "";
    const [first] = inOrder(ranges);
    const found = this.formulas.getFormulaValueSync(this.engine.unitId, sheetId, id);
    const result: Nullable<ICellData> =
      found?.result?.[row - first.row]?.[column - first.column]?.[0]?.[0];
    return result ? scalarOf(result) : undefined;
  }

  /** Has these formulas of a sheet calculated and no others. */
  keep(sheetId: string, wanted: readonly { formula: string; ranges: readonly Box[] }[]): void {
    const keys = new Set(wanted.map(({ formula, ranges }) => keyOf(sheetId, formula, ranges)));
    for (const [key, known] of this.ids) {
      if (known.sheetId !== sheetId || keys.has(key)) continue;
      this.formulas.deleteFormula(this.engine.unitId, sheetId, [known.id]);
      this.ids.delete(key);
    }
    for (const { formula, ranges } of wanted) {
      if (!this.fails(formula)) this.register(sheetId, formula, ranges);
    }
  }

  private register(sheetId: string, formula: string, ranges: readonly Box[]): void {
    const key = keyOf(sheetId, formula, ranges);
    if (this.ids.has(key)) return;
    const spans = inOrder(ranges).map(spanOf);
    const { unitId } = this.engine;
    const id = this.formulas.registerFormulaWithRange(unitId, sheetId, formula, spans);
    this.ids.set(key, { sheetId, id });
  }
}

const keyOf = (sheetId: string, formula: string, ranges: readonly Box[]) =>
  JSON.stringify([sheetId, formula, ranges]);

const inOrder = (ranges: readonly Box[]) =>
  [...ranges].sort((a, b) => a.row - b.row || a.column - b.column);
