import type { Measure } from "../dataset/observation";
import { suggest } from "../dataset/suggest";
import { unitWords } from "../review/unit-words";
import { readName } from "./arguments";
import { elsewhere } from "./elsewhere";
import { type Argument, type Grid, readGrid } from "./grid";
import { isCurrency, isFlow, isOtherUnit, measureOf, measureWords } from "./measure-words";
import type { Question } from "./question";

/** Reads a measure argument; omitted it is quantity. What the open data do not hold is refused, and nothing is converted. */
export function readMeasures(question: Question, argument: Argument): Grid<Measure> {
  const { dataset, say, language } = question;
  const { currency = "USD", flow } = dataset.trade;
  return readGrid<Measure>(question, argument, "quantity", (cell) =>
    readName(
      cell,
      (text) => measureOf(text, flow, currency),
      (text) => {
        if (isOtherUnit(text)) return say.otherUnit(text);
        if (isCurrency(text)) return say.otherCurrency(text, currency);
        if (isFlow(text)) return say.otherFlow(text, flow);
        const misplaced = elsewhere(question, cell, "measure");
        if (misplaced) return misplaced;
        const meant = suggest(text, measureWords(flow, currency));
        return say.unknownMeasure(text, meant, unitWords(language, currency));
      }
    )
  );
}
