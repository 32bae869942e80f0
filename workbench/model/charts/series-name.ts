import { invalidArgument } from "../../protocol/host-object";
import { parseAddress } from "../address";
import { CellReading } from "../cell-reading";
import type { ChartSeriesState, RangeState } from "../sheet-states";
import type { Worksheet } from "../worksheet";

/** The name of a series as it is shown: the text of its cell. */
export function seriesName({ engine }: Worksheet, { name }: ChartSeriesState): string {
  if (typeof name === "string") return name;
  if (!engine.book.getSheetBySheetId(name.sheetId)) return "";
  return new CellReading(engine, name.sheetId).text(name.row, name.column);
}

/** The cell that a formula such as `='Year 2025'!$B$1` names; without a sheet one of the chart's own. */
export function cellNamed(worksheet: Worksheet, formula: string): RangeState {
  const address = parseAddress(formula);
  if (!address) throw invalidArgument("ChartSeries.name");
  const { sheet, ...box } = address;
  const at = sheet === undefined ? worksheet : worksheet.book.worksheets.getItem(sheet);
  return { sheetId: at.id, ...box };
}
