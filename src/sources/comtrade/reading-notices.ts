import { formatMonth, type Month } from "../../dataset/month";
import { formatSpan } from "../../dataset/span";
import type { ComtradeCodes } from "./comtrade-codes";
import type { ComtradeCoverage } from "./comtrade-coverage";
import type { ComtradeFigures } from "./comtrade-figures";
import { comtradeNotices } from "./comtrade-notices";
import type { ComtradeOrigin } from "./comtrade-origin";
import { listed } from "./comtrade-tally";
import { runsOf } from "../../dataset/span";
import type { Notice, ReadContext } from "../source";

/** All that is to be said of a reading: of its files, of rows that were left out, of months that are not whole. */
export function readingNotices(
  figures: ComtradeFigures,
  { file, asked, notices: before }: ComtradeOrigin,
  open: ComtradeCoverage["open"],
  codes: ComtradeCodes,
  { catalogue, language }: ReadContext
): Notice[] {
  const tell = comtradeNotices[language];
  const notices = [...before];
  const { merged } = codes;
  if (merged && (asked || figures.tally.codes("code").includes(merged.code))) {
    const products = merged.products.map((product) => catalogue.productName(product, language));
    const sentence = tell.merged(file, merged.code, products.join(tell.and));
    notices.push({ kind: "unknownCodes", file, sentence });
  }
  notices.push(...figures.tally.notices(file, merged?.code));
  const tellMonths = (months: readonly Month[], sentence: (list: string) => string) => {
    if (months.length === 0) return;
    const list = listed(runsOf(months).map(formatSpan), language);
    notices.push({ kind: "skipped", file, sentence: sentence(list) });
  };
  if (asked) {
    tellMonths(asked.unpublished, (list) => tell.notPublished(file, list));
    const untold = [...figures.months].filter((month) => !figures.hasTotal(month));
    tellMonths(untold, (list) => tell.noTotal(file, codes.goods[0]!, list));
  }
  for (const why of ["noWorld", "differs"] as const) {
    const of = open.filter((one) => one.why === why);
    const names = of.map(
      ({ product, month }) => `${formatMonth(month)} ${catalogue.productName(product, language)}`
    );
    if (names.length > 0)
      notices.push({
        kind: "skipped",
        file,
        sentence: tell[why](file, listed(names.sort(), language)),
      });
  }
  return notices;
}
