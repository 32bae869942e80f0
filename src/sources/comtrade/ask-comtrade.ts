import type { Language } from "../../dataset/catalogue";
import { formatMonth } from "../../dataset/month";
import { type Call, callsFor, halvesOf, isCut } from "./call-plan";
import { readComtradeAnswer, messageIn } from "./comtrade-answer";
import type { ComtradeCodes } from "./comtrade-codes";
import { beginningOf, limitOf } from "./comtrade-limits";
import { type ComtradeClock, Pace } from "./comtrade-pace";
import { type ComtradeQuestion, urlOf } from "./comtrade-request";
import { type ComtradeRow, type LeftOut, readComtradeRow } from "./comtrade-row";
import { comtradeSentences } from "./comtrade-sentences";
import { comtradeServerSentences } from "./comtrade-server-sentences";
import { askServer } from "../http";
import { statusRefusal } from "../status-refusal";
import { KEPT_MINUTES, type KnownRows } from "./kept-answers";
import { type ReadContext, SourceRefusal } from "../source";
import { withoutKey } from "./without-key";

/** From call to call without a key, in ms. */
const GAP = 1000;
/** How often one call is tried where the server asks to wait. */
const MOST_TRIES = 5;
/** The longest wait that is worth it, in seconds; beyond it the analyst is told when to come back. */
const LONGEST_WAIT = 120;

/** Asks UN Comtrade, one call after another, as fast as it allows. */
export class ComtradeCalls {
  private readonly pace: Pace;

  constructor(private readonly clock: ComtradeClock) {
    this.pace = new Pace(clock);
  }

  /**
   * Asks for all months and codes of a question that are not known yet, and enters the rows among what is known. An
   * answer that is as long as answers can be is cut: it is not taken, but asked again in halves, first of its months,
   * then of its codes. Progress counts calls.
   * @throws SourceRefusal where an answer cannot be had or read. What was read before stays known, which is said.
   */
  async ask(
    question: ComtradeQuestion,
    codes: ComtradeCodes,
    known: KnownRows,
    context: ReadContext
  ): Promise<void> {
    const queue = callsFor(question, codes, known);
    let done = 0;
    try {
      context.onProgress?.(done, queue.length);
      for (let call = queue.shift(); call; call = queue.shift()) {
        const rows = await this.call(question, call, codes, context);
        if (rows) this.enter(rows, call, known);
        else queue.unshift(...halvesOf(call, question, context.language));
        context.onProgress?.(++done, done + queue.length);
      }
    } catch (reason) {
      if (!(reason instanceof SourceRefusal)) throw reason;
      const { months } = question;
      const read = months.filter((month) => codes.goods.every((code) => known.has(month, code)));
      if (read.length === 0) throw reason;
      const say = comtradeServerSentences[context.language];
      const kept = say.kept(read.length, months.length, KEPT_MINUTES);
      throw new SourceRefusal(reason.message + kept);
    }
  }

  private enter(rows: readonly (ComtradeRow | LeftOut)[], call: Call, known: KnownRows): void {
    const codeOf = (row: ComtradeRow | LeftOut) => {
      const code = "leftOut" in row ? row.what : row.code;
      return call.goods.includes(code) ? code : call.goods[0]!;
    };
    const now = this.clock.now();
    for (const month of call.months)
      for (const code of call.goods) {
        const own = rows.filter((row) => row.month === month && codeOf(row) === code);
        known.set(month, code, own, now);
      }
  }

  /** The rows of one call; undefined where the answer was cut. Waits and tries again where the server asks for it. */
  private async call(
    question: ComtradeQuestion,
    call: Call,
    codes: ComtradeCodes,
    { language, signal }: ReadContext
  ): Promise<(ComtradeRow | LeftOut)[] | undefined> {
    const { host, key } = question;
    const say = comtradeServerSentences[language];
    for (let tries = 1; ; tries++) {
      await this.pace.turn(key === undefined ? GAP : 0, signal);
      const answer = await askServer({
        url: urlOf(question, call.months, call.goods),
        ...(key !== undefined && {
          headers: { "Ocp-Apim-Subscription-Key": key },
          isSecret: true,
        }),
        language,
        signal,
        stallMs: this.clock.stallMs,
      });
      const { status } = answer;
      if (status >= 200 && status < 300) {
        const text = withoutKey(await answer.text(), key);
        return rowsOf(text, question, call, codes, language);
      }
      const text = withoutKey(await beginningOf(answer), key);
      const limit = limitOf(answer, text);
      if (!limit) throw refusalOf();
      const seconds = limit.seconds ?? 2 ** tries;
      if (seconds > LONGEST_WAIT || tries === MOST_TRIES)
        throw new SourceRefusal(say.tryLater(host, status, limit.seconds, key !== undefined));
      // Cancelled meanwhile, it is refused before the next call is made.
      await this.clock.wait(seconds * 1000, signal);

      function refusalOf(): SourceRefusal {
        const message = messageIn(text);
        // Of the key, of what is not there and of failures more is known than the server says.
        const known = [401, 403, 404].includes(status) || status >= 500 || message === undefined;
        const refusal = known && statusRefusal(answer, language);
        return refusal || new SourceRefusal(say.said(host, status, message ?? ""));
      }
    }
  }
}

/** The rows of an answer, each checked to be of what was asked; undefined where the answer was cut. */
function rowsOf(
  text: string,
  question: ComtradeQuestion,
  call: Call,
  codes: ComtradeCodes,
  language: Language
): (ComtradeRow | LeftOut)[] | undefined {
  const { host, flow, reporterCode } = question;
  const { rows, count } = readComtradeAnswer(text, host, language);
  const say = comtradeServerSentences[language];
  const asked = comtradeSentences[language];
  const read = rows.map((raw, i) => {
    const place = asked.inAnswer(host, i + 1);
    const row = readComtradeRow(raw, place, flow, codes, language);
    if (!call.months.includes(row.month))
      throw new SourceRefusal(say.otherMonth(place, formatMonth(row.month)));
    if (row.reporter !== reporterCode)
      throw new SourceRefusal(say.otherReporter(place, row.reporter, reporterCode));
    if ("leftOut" in row && row.leftOut === "flow")
      throw new SourceRefusal(say.otherFlow(place, row.what, flow === "exports" ? "X" : "M"));
    return row;
  });
  return isCut(rows.length, count, question.key) ? undefined : read;
}
