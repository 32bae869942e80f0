import { CHINA } from "../../dataset/trade";
import { formatSpan } from "../../dataset/span";
import { runsOf } from "../../dataset/span";
import { customsCoverage } from "./customs-coverage";
import type { CustomsFigures } from "./customs-figures";
import { customsGoods } from "./customs-goods";
import { customsObservations } from "./customs-observations";
import { customsSentences } from "./customs-sentences";
import { listed } from "./customs-tally";
import { mergeCustoms } from "./merge-customs";
import { shownName } from "../files/shown-name";
import type { Flow, Notice, ReadContext, Reading } from "../source";

/**
 * What files of customs say together.
 * @param figures Of each table in them.
 * @param names The files as they were chosen.
 * @throws SourceRefusal as mergeCustoms does.
 */
export function customsReading(
  figures: readonly CustomsFigures[],
  names: readonly string[],
  skipped: readonly Notice[],
  asked: Flow,
  { catalogue, language }: ReadContext
): Reading {
  const merged = mergeCustoms(figures, asked, customsGoods(catalogue, language), language);
  const runs = runsOf(new Set(figures.flatMap(({ months }) => [...months])));
  const months = runs.map(formatSpan);
  const id = `customs-file ${months.join(" ")}`;
  const title = `${listed(names.map(shownName), language)} (${listed(months, language)})`;
  return {
    family: "customs-file",
    sources: [
      {
        id,
        publisher: "China Customs (GACC)",
        title,
        date: "",
        address: "",
        family: "customs-file",
        covers: customsCoverage(figures, catalogue),
      },
    ],
    title: customsSentences[language].title(asked),
    flow: asked,
    reporter: CHINA,
    currency: merged.currency,
    observations: [],
    columns: customsObservations(merged, id),
    isWhole: false,
    notices: [...figures.flatMap(({ notices }) => notices), ...skipped],
  };
}
