import { formatMonth } from "../../dataset/month";
import type { ComtradeCodes } from "./comtrade-codes";
import { comtradeCoverage } from "./comtrade-coverage";
import type { ComtradeFigures } from "./comtrade-figures";
import { comtradeObservations } from "./comtrade-observations";
import type { ComtradeOrigin } from "./comtrade-origin";
import { comtradeSentences } from "./comtrade-sentences";
import { readingNotices } from "./reading-notices";
import type { ReadContext, Reading } from "../source";

const LICENCE = "UN Comtrade terms of use: free to use and pass on with citation of UN Comtrade";

/**
 * Makes a reading of figures: an answer's and a file's are of one kind, and one of the same months has the same id. Its
 * source has no date and no version: the rows do not say when they were published, and the time that the server took
 * (elapsedTime) is none.
 */
export function comtradeReading(
  figures: ComtradeFigures,
  origin: ComtradeOrigin,
  codes: ComtradeCodes,
  context: ReadContext
): Reading {
  const { catalogue, language } = context;
  const { reporter, flow, asked } = origin;
  const say = comtradeSentences[language];
  const spans = origin.spans.map(({ first, last }) =>
    first === last ? formatMonth(first) : `${formatMonth(first)}:${formatMonth(last)}`
  );
  const id = `comtrade ${reporter} ${spans.join(" ")}`;
  const { covers, open } = comtradeCoverage(figures, asked?.products);
  return {
    family: "comtrade",
    sources: [
      {
        id,
        publisher: "UN Comtrade",
        title: origin.title,
        date: "",
        address: origin.address,
        note: say.note(flow),
        licence: LICENCE,
        family: "comtrade",
        covers,
      },
    ],
    title: say.title(catalogue.partnerName(reporter, language), flow),
    flow,
    reporter,
    currency: figures.hasValues ? "USD" : undefined,
    observations: comtradeObservations(figures.cells.values(), id),
    isWhole: false,
    notices: readingNotices(figures, origin, open, codes, context),
  };
}
