import { formatMonth, type Month } from "../../dataset/month";
import { formatSpan, spanOf } from "../../dataset/span";
import { listed } from "../customs/customs-tally";
import type { ReadContext } from "../source";
import { type AskContext, askWarehouse } from "./ask-warehouse";
import { connectionSentences } from "./connection-sentences";
import { said } from "./said";
import { readMonthNumber } from "./month-number";
import { SILENCE_MS } from "./warehouse";
import { askFacts, formsOf } from "./warehouse-facts";
import { checkRequest, type WarehouseRequest } from "./warehouse-request";
import { codesStatement, countStatement } from "./warehouse-statement";
import { isUnmerged } from "./warehouse-tally";

/** What a test of the connection has found, and the same in words. */
export interface ConnectionFound {
  /** Of ClickHouse, as it says it: "18.16.1". */
  readonly version: string;
  /** Of the table: "MergeTree", "Distributed", "View"; "" where the user may not see it. */
  readonly engine: string;
  /** Records of the table, of all goods, months and flows. */
  readonly rows: number;
  /** Records of heading 8104 of the flow that is asked. */
  readonly magnesium: number;
  /** Codes under 8104 that occur, in order. */
  readonly codes: readonly string[];
  /** First and last month with such a record; undefined where there is none, or one of them cannot be read. */
  readonly first: Month | undefined;
  readonly last: Month | undefined;
  /** Whether the user's profile says that she may only read. Rights that were granted one by one are not looked at. */
  readonly isReadOnly: boolean;
  /** In the analyst's language: first what was found, then what to be warned of. */
  readonly sentences: readonly ConnectionSentence[];
}

/** One thing that was found. */
export interface ConnectionSentence {
  readonly kind: "found" | "warning";
  readonly sentence: string;
}

/**
 * Asks a warehouse what it has, without reading any sums: whether it lets the user in, whether the table and its columns
 * are there, how many records it has and of which months.
 * @param silenceMs Silence after which the server is given up.
 * @throws SourceRefusal where reading would be refused too, with the same sentence.
 */
export async function testConnection(
  request: WarehouseRequest,
  given: ReadContext,
  silenceMs = SILENCE_MS
): Promise<ConnectionFound> {
  const context: AskContext = { ...given, silenceMs };
  const question = checkRequest(request, context.language);
  const facts = await askFacts(question, context);
  const forms = formsOf(facts, question, context.language);
  let rows = 0;
  const count = ([, records]: readonly string[]) => void (rows += Number(records));
  await askWarehouse(question, countStatement(question, forms), count, context);
  let magnesium = 0;
  const codes: string[] = [];
  const months: string[] = [];
  const note = ([code, first, last, records]: readonly string[]) => {
    codes.push(said(code));
    months.push(first!, last!);
    magnesium += Number(records);
  };
  await askWarehouse(question, codesStatement(question, forms), note, context);
  const read = months.map(readMonthNumber);
  const unread = months.find((_, i) => read[i] === undefined);
  const known = read.filter((month) => month !== undefined);
  const [first, last] = known.length === 0 ? [] : [Math.min(...known), Math.max(...known)];
  const found = {
    version: facts.version,
    engine: facts.engine,
    rows,
    magnesium,
    codes: codes.sort(),
    first: unread === undefined ? first : undefined,
    last: unread === undefined ? last : undefined,
    isReadOnly: (facts.settings.get("readonly") ?? "0") !== "0",
  };
  const say = connectionSentences[context.language];
  const { host, user, title, span } = question;
  const sentences: ConnectionSentence[] = [];
  const tell = (kind: ConnectionSentence["kind"], sentence: string) =>
    sentences.push({ kind, sentence });
  tell("found", say.letsIn(host, found.version, user));
  tell("found", say.hasTable(title, found.engine, rows));
  if (magnesium === 0) tell("warning", say.noMagnesium(title));
  else {
    const list = listed(found.codes, context.language);
    tell("found", say.magnesium(magnesium, found.codes.length, list));
    if (found.first !== undefined && found.last !== undefined) {
      tell("found", say.months(formatMonth(found.first), formatMonth(found.last)));
      if (span.last < found.first || span.first > found.last)
        tell("warning", say.otherMonths(formatSpan(spanOf(span.first, span.last))));
    }
  }
  if (unread !== undefined) tell("warning", say.unreadMonth(title, said(unread)));
  if (isUnmerged(found.engine)) tell("warning", say.unmerged(title, found.engine));
  if (found.isReadOnly) tell("found", say.readOnly(user));
  else tell("warning", say.mayWrite(user));
  return { ...found, sentences };
}
