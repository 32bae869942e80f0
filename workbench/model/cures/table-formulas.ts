import {
  IFormulaDependencyGenerator,
  LexerTreeBuilder,
  type FormulaDependencyTree,
  type IFormulaDataItem,
} from "@univerjs/engine-formula";
import { boxOf, intersection, type Box } from "../address";
import type { Engine } from "../engine";
import type { CellPlace } from "../formula-cells";
import { withColumns, withTableReferences, writtenOut } from "../table-reference";

/** Where the engine takes the text of a formula for calculation. */
interface TreeMaker {
  _createFDtree(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    unitData: unknown,
    item: IFormulaDataItem
  ): FormulaDependencyTree;
}

/** The reader of formulas keeps the depth of brackets from one formula to the next. */
interface Reader {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/**
 * Structured references as they are typed. The engine reads only what is written out, `Sales[[#This Row],[Amount]]`, and
 * then takes the row of the formula wherever it stands.
 */
export function cureTableFormulas(engine: Engine): void {
  const maker = engine.injector.get(IFormulaDependencyGenerator) as unknown as TreeMaker;
  const reader = engine.injector.get(LexerTreeBuilder) as unknown as Reader;
  const reset = reader._resetTemp.bind(reader);
  // An escaped bracket would leave all formulas read after it wrong.
  reader._resetTemp = () => {
    reset();
    reader._squareBracketState = 0;
    reader._tableBracketState = false;
  };
  const create = maker._createFDtree.bind(maker);
  maker._createFDtree = (unitId, sheetId, row, column, unitData, item) => {
    const tree = create(unitId, sheetId, row, column, unitData, item);
    if (tree.formula.includes("[")) {
      tree.formula = readableFormula(engine, tree.formula, { sheetId, row, column });
    }
    return tree;
  };
}

interface KnownTable {
  name: string;
  sheetId: string;
  box: Box;
  columns: readonly string[];
}

/** A private character, and the number of a column: what stands for a name that the engine would take apart. */
const numbered = "\uE000";

/** The number of a column that is written so; undefined for a name. */
export const numberedColumn = (name: string) =>
  name.startsWith(numbered) ? Number(name.slice(numbered.length)) : undefined;

/** The formula of a cell, or of a name, with its structured references written out. */
export function readableFormula(engine: Engine, formula: string, place: CellPlace | null): string {
  const tables = tablesOf(engine);
  const own = tables.find(
    ({ sheetId, box }) =>
      sheetId === place?.sheetId && intersection(box, { ...place, rows: 1, columns: 1 })
  );
  return withTableReferences(formula, (all, name, inner) => {
    if (inner === null) return all;
    const named = tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
    const table = name === "" ? own : named;
    if (!table) return name === "" ? "#NAME?" : all;
    const columns = writtenOut(inner);
    if (columns === null) return "#REF!";
    if (/#This Row/i.test(columns) && place && !hasRow(table, place)) return "#VALUE!";
    return `${table.name}[${withColumns(columns, (column) => simple(table, column))}]`;
  });
}

/** Brackets, commas and the like belong to the language of references. */
function simple({ columns }: KnownTable, name: string): string | null {
  if (!/['#@[\],:]/.test(name)) return null;
  const index = columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  return index < 0 ? null : numbered + String(index);
}

function tablesOf({ superTables, unitId }: Engine): KnownTable[] {
  return [...(superTables.getTableMap(unitId) ?? [])].map(([name, table]) => ({
    name,
    sheetId: table.sheetId,
    box: boxOf(table.range),
    columns: [...table.titleMap.keys()],
  }));
}

/** "This row" means something beside the rows of the table only. */
const hasRow = ({ sheetId, box }: KnownTable, place: CellPlace) =>
  sheetId === place.sheetId && place.row > box.row && place.row < box.row + box.rows;
