import type { Observation } from "../../dataset/observation";
import { CHINA } from "../../dataset/trade";
import { formatSpan } from "../../dataset/span";
import { shown } from "../comtrade/shown";
import { listed } from "../customs/customs-tally";
import { restingEvery } from "../files/rest";
import { type ReadContext, type Reading, SourceRefusal } from "../source";
import { Distinct } from "../tidy/distinct";
import type { Grid } from "./grid";
import { layoutOf } from "./grid-layout";
import type { GridMapping } from "./grid-mapping";
import { gridRowReader } from "./grid-row";
import { gridSentences } from "./grid-sentences";
import { GridTally } from "./grid-tally";

/** Rows between two looks at whether reading was cancelled. */
const ROWS_AT_ONCE = 256;

/**
 * Reads figures out of a range or table of the workbook, as the mapping says what its columns hold. An empty cell is not
 * known and 0 is nought; weights are rounded to a kg and values to a whole unit. World is what the range says it is,
 * and never a sum: the range may not have all partners.
 * @throws SourceRefusal where the mapping does not fit the range, a cell cannot be read, or two cells contradict each
 *   other. Nothing else is ever thrown, whatever the cells and the mapping hold.
 */
export async function readGrid(
  grid: Grid,
  mapping: GridMapping,
  context: ReadContext
): Promise<Reading> {
  const { catalogue, language, signal, onProgress } = context;
  const say = gridSentences[language];
  const name = shown(grid.name, 80);
  const layout = layoutOf(grid, mapping, context);
  const rows = grid.cells.length;
  if (layout.firstRow >= rows) throw new SourceRefusal(say.noRows(name));
  const id = `workbook ${name}`;
  const tally = new GridTally(name, catalogue, language);
  const readRow = gridRowReader(layout, { name, catalogue, language, source: id, tally });
  const distinct = new Distinct();
  const observations: Observation[] = [];
  const rest = restingEvery(language, signal);

  for (let row = layout.firstRow; row < rows; row++) {
    if (row % ROWS_AT_ONCE === 0 && (await rest())) onProgress?.(row, rows);
    for (const { observation, where } of readRow(grid.cells[row]!, row)) take(observation, where);
  }
  await rest();
  onProgress?.(rows, rows);
  if (observations.length === 0) {
    const unknown = tally.unknownNames;
    throw new SourceRefusal(unknown ? say.allUnknown(name, unknown) : say.noNumbers(name));
  }
  return {
    family: "workbook",
    isWhole: true,
    title: name,
    flow: layout.flow,
    reporter: CHINA,
    currency: observations.some((o) => o.measure === "value") ? layout.currency : undefined,
    sources: [{ id, publisher: "", title: name, date: "", address: "", family: "workbook" }],
    observations,
    notices: tally.notices(layout.ignored),
  };

  function take(o: Observation, where: string): void {
    const found = distinct.take(o, where);
    if (found === "again") tally.repeated();
    else if (found === "new") {
      observations.push(o);
      tally.figure(o.product, o.partner);
    } else {
      const unit = o.measure === "quantity" ? "kg" : layout.currency!;
      const told = (one: typeof found.one) => `${one.where} (${one.amount} ${unit})`;
      const product = catalogue.productName(o.product, language);
      const partner = catalogue.partnerName(o.partner, language);
      const what = listed([product, partner, formatSpan(o.span)], language);
      throw new SourceRefusal(say.twoFigures(told(found.one), told(found.other), what));
    }
  }
}
