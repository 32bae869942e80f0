import type { Cell } from "../entered";
import { type MgCell, wholeFormula } from "../mg-cells";
import type { OpenWorkbook } from "../open-workbook";
import { readGrids } from "../present-tables";
import { ownFormulas } from "./own-formulas";
import type { Area } from "../write-order";

/** One formula with MG functions, the cells that it fills, and what they show. */
export interface FormulaBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly at: Area;
  readonly values: readonly (readonly Cell[])[];
  /** Number formats to give the cells, so that values look as the formula's answers did. */
  readonly formats: readonly (readonly string[])[];
  /** The number formats that the cells have. */
  readonly formatsBefore: readonly (readonly string[])[];
}

/** The blocks of MG formulas, with what they show. Cells that another formula spills into are no blocks of their own. */
export async function findBlocks(
  workbook: OpenWorkbook,
  cells: readonly MgCell[]
): Promise<readonly FormulaBlock[]> {
  if (cells.length === 0) return [];
  const own = await ownFormulas(workbook, cells);
  const areas = await workbook.spillsOf(own.map(placeOf));
  const forms = ["values", "text", "numberFormat"] as const;
  const grids = await readGrids(
    workbook,
    areas.flatMap((at, i) => forms.map((as) => ({ key: `${i} ${as}`, at, as })))
  );
  return own.map((cell, i) => {
    const texts = grids.get(`${i} text`)!;
    const formatsBefore = grids
      .get(`${i} numberFormat`)!
      .map((row) => row.map((format) => String(format)));
    return {
      ...placeOf(cell),
      formula: wholeFormula(cell.formula),
      at: areas[i]!,
      values: grids.get(`${i} values`)!,
      formats: formatsBefore.map((row, r) =>
        row.map((f, c) => shownFormat(f, texts[r]?.[c] ?? ""))
      ),
      formatsBefore,
    };
  });
}

/**
 * The format that makes a plain number look as the function's answer did: a function may hand over its own format, which
 * Excel shows in a cell of the General format and loses with the formula.
 */
function shownFormat(format: string, text: Cell): string {
  if (format !== "General" || typeof text !== "string") return format;
  if (/^[-+−]?[\d.,]+%$/.test(text)) return "0.0%";
  if (/^\d{4}-\d{2}$/.test(text)) return "yyyy-mm";
  return format;
}

function placeOf({ sheet, row, column }: MgCell) {
  return { sheet, row, column };
}
