import { invalidArgument } from "../protocol/host-object";
import { intersection, type Box } from "./address";
import { boxesOf } from "./cell-boxes";
import { CellReading, valueTypeOf, type ValueType } from "./cell-reading";
import type { Range } from "./range";
import { usedBox } from "./used-range";

/** Excel.SpecialCellValueType by the parts of its words: "LogicalText" is logical values and texts. */
function valueTypesNamed(word: string): ReadonlySet<ValueType> {
  const parts: readonly [RegExp, ValueType][] = [
    [/Errors/, "Error"],
    [/Logical/, "Boolean"],
    [/Number/, "Double"],
    [/Text/, "String"],
  ];
  if (word === "All") return new Set(parts.map(([, type]) => type));
  const named = parts.filter(([part]) => part.test(word)).map(([, type]) => type);
  if (named.length === 0 || !/^(Errors|Logical|Numbers?|Text)+$/.test(word)) {
    throw invalidArgument("Range.getSpecialCells");
  }
  return new Set(named);
}

/**
 * The cells of a range that are of one kind, as few rectangles. Only used cells are looked at; value types count for
 * constants and formulas alone ("Range.getSpecialCells", "Excel.SpecialCellType").
 */
export function specialBoxes(range: Range, cellType: unknown, valueType = "All"): Box[] {
  const { worksheet, box } = range;
  const { engine, id } = worksheet;
  const { conditionalFormats, validations } = worksheet.sheetState;
  if (cellType === "ConditionalFormats") return shared(conditionalFormats, box);
  if (cellType === "DataValidations") return shared(validations, box);
  const used = usedBox(engine, id, false);
  const within = used && intersection(used, box);
  if (!within) return [];
  const cells = new CellReading(engine, id);
  const isMeant = conditionFor(range, cells, cellType, valueType);
  return boxesOf(cellsOf(within, isMeant));
}

type Condition = (row: number, column: number) => boolean;

function conditionFor(
  { worksheet }: Range,
  cells: CellReading,
  cellType: unknown,
  valueType: string
): Condition {
  const sheet = worksheet.engine.sheet(worksheet.id);
  const types = valueTypesNamed(valueType);
  const hasType: Condition = (row, column) => types.has(valueTypeOf(cells.value(row, column)));
  switch (cellType) {
    case "Blanks":
      return (row, column) => cells.value(row, column) === "" && !cells.formulaText(row, column);
    case "Constants":
      return (row, column) => !cells.formulaText(row, column) && hasType(row, column);
    case "Formulas":
      return (row, column) => cells.formulaText(row, column) !== null && hasType(row, column);
    case "Visible":
      return (row, column) => sheet.getRowVisible(row) && sheet.getColVisible(column);
    default:
      throw invalidArgument("Range.getSpecialCells");
  }
}

function* cellsOf({ row, column, rows, columns }: Box, isMeant: Condition) {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) if (isMeant(r, c)) yield [r, c] as const;
  }
}

const shared = (places: readonly { ranges: readonly Box[] }[], box: Box): Box[] =>
  places.flatMap(({ ranges }) => ranges.flatMap((own) => intersection(own, box) ?? []));
