import type { Language } from "../../dataset/catalogue";
import { formatMonth, type Month } from "../../dataset/month";
import type { ComtradeCodes } from "./comtrade-codes";
import { type ComtradeQuestion, LIMITS } from "./comtrade-request";
import { comtradeServerSentences } from "./comtrade-server-sentences";
import type { KnownRows } from "./kept-answers";
import { SourceRefusal } from "../source";

/** One call: all of these months and codes of goods. */
export interface Call {
  readonly months: readonly Month[];
  readonly goods: readonly string[];
}

/**
 * Whether an answer is as long as answers can be, or shorter than it says. A proxy may give no more than the preview
 * does although there is a key.
 */
export function isCut(rows: number, count: number, key: string | undefined): boolean {
  const { preview, keyed } = LIMITS;
  const most = key === undefined ? preview.rows : keyed.rows;
  return rows >= most || rows === preview.rows || count > rows;
}

/** The calls for what is not known yet: as many months in each as are allowed, as long as they lack the same codes. */
export function callsFor(
  question: ComtradeQuestion,
  { goods }: ComtradeCodes,
  known: KnownRows
): Call[] {
  const most = question.key === undefined ? LIMITS.preview.months : LIMITS.keyed.months;
  const calls: { months: Month[]; goods: string[] }[] = [];
  for (const month of question.months) {
    const lacking = goods.filter((code) => !known.has(month, code));
    if (lacking.length === 0) continue;
    const call = calls.find((c) => c.months.length < most && c.goods.join() === lacking.join());
    if (call) call.months.push(month);
    else calls.push({ months: [month], goods: lacking });
  }
  return calls;
}

/**
 * A call in two: halves of its months, or of its codes where it is of one month.
 * @throws SourceRefusal where it is of one month and one code.
 */
export function halvesOf(
  { months, goods }: Call,
  question: ComtradeQuestion,
  language: Language
): Call[] {
  const halves = <T>(all: readonly T[]) => {
    const middle = Math.ceil(all.length / 2);
    return [all.slice(0, middle), all.slice(middle)];
  };
  if (months.length > 1) return halves(months).map((some) => ({ months: some, goods }));
  if (goods.length > 1) return halves(goods).map((some) => ({ months, goods: some }));
  const { rows } = question.key === undefined ? LIMITS.preview : LIMITS.keyed;
  const what = `${formatMonth(months[0]!)} ${goods[0]}`;
  throw new SourceRefusal(comtradeServerSentences[language].stillCut(question.host, what, rows));
}
