import { formatSpan, spanOf } from "../../dataset/span";
import { ComtradeCalls } from "./ask-comtrade";
import { comtradeCodes } from "./comtrade-codes";
import { ComtradeFigures } from "./comtrade-figures";
import { type ComtradeClock, waitInTime } from "./comtrade-pace";
import { comtradeReading } from "./comtrade-reading";
import {
  checkRequest,
  type ComtradeQuestion,
  type ComtradeRequest,
  LIMITS,
} from "./comtrade-request";
import { comtradeSentences } from "./comtrade-sentences";
import { comtradeServerSentences } from "./comtrade-server-sentences";
import { KeptAnswers, type KnownRows } from "./kept-answers";
import { type NetworkSource, type ReadContext, type Reading, SourceRefusal } from "../source";
import { withoutKey } from "./without-key";

export type { ComtradeRequest } from "./comtrade-request";

/**
 * UN Comtrade over the network: monthly figures at six digits of the Harmonized System of any country that reports.
 * Ingot, alloy, scrap, powder and the total of heading 8104; wrought and articles are one code there and are not given.
 *
 * A month with rows is covered where its partners add up to World; a month without any is not published yet and
 * missing, never zero. What was read when a reading fails or is cancelled is kept in memory for half an hour, so that
 * reading the same again goes on from there; a reading that succeeds is forgotten, so that a refresh asks anew.
 */
export function comtradeSource(clock: ComtradeClock): NetworkSource<ComtradeRequest> {
  const calls = new ComtradeCalls(clock);
  const kept = new KeptAnswers();

  async function read(request: ComtradeRequest, context: ReadContext): Promise<Reading> {
    const { catalogue, language } = context;
    const codes = comtradeCodes(catalogue);
    const question = checkRequest(request, codes, catalogue, language);
    const known = kept.of(question, clock.now());
    await calls.ask(question, codes, known, context);
    // Whatever becomes of the rows: if they contradict each other, the next reading must not meet them again.
    kept.forget(question);
    return readingOf(question, known, context);
  }

  return {
    id: "comtrade",
    read: (request, context) =>
      guarded(request.key?.trim() || undefined, () => read(request, context)),
  };
}

/** UN Comtrade, as the add-in asks it. */
export const comtrade: NetworkSource<ComtradeRequest> = /* @__PURE__ */ comtradeSource({
  wait: waitInTime,
  now: () => performance.now(),
});

function readingOf(question: ComtradeQuestion, known: KnownRows, context: ReadContext): Reading {
  const { base, host, reporter, reporterCode, flow, months } = question;
  const { catalogue, language } = context;
  const codes = comtradeCodes(catalogue);
  const figures = new ComtradeFigures(catalogue, language);
  for (const month of months)
    for (const code of codes.goods) for (const row of known.of(month, code)) figures.add(row);
  const published = figures.months;
  const span = spanOf(months[0]!, months[months.length - 1]);
  const name = catalogue.partnerName(reporter, language);
  if (published.size === 0) {
    if (figures.tally.codes("part").length > 0)
      throw new SourceRefusal(comtradeSentences[language].onlyParts());
    const say = comtradeServerSentences[language];
    const { flows } = comtradeSentences[language];
    throw new SourceRefusal(say.nothing(host, name, flows[flow], formatSpan(span)));
  }
  const goods = codes.goods.join(", ");
  const flowCode = flow === "exports" ? "X" : "M";
  return comtradeReading(
    figures,
    {
      reporter,
      flow,
      spans: [span],
      title: `UN Comtrade monthly, reporter ${reporterCode}, flow ${flowCode}, HS ${goods}, ${formatSpan(span)}`,
      // Anyone may open it without a key; what was asked stands in the title.
      address: `${base}${LIMITS.preview.path}`,
      file: host,
      asked: {
        products: codes.goods.map((code) => codes.productOf(code)!),
        unpublished: months.filter((month) => !published.has(month)),
      },
      notices: [],
    },
    codes,
    context
  );
}

/** Nothing that a reading says or refuses has the key in it, whatever the server answers. */
async function guarded(key: string | undefined, read: () => Promise<Reading>): Promise<Reading> {
  try {
    const reading = await read();
    return {
      ...reading,
      notices: reading.notices.map((n) => ({ ...n, sentence: withoutKey(n.sentence, key) })),
    };
  } catch (reason) {
    if (!(reason instanceof SourceRefusal)) throw reason;
    throw new SourceRefusal(withoutKey(reason.message, key));
  }
}
