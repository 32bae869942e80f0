import type { Language } from "../../dataset/catalogue";
import { SourceRefusal } from "../source";
import { said } from "./said";
import type { WarehouseQuestion } from "./warehouse-request";
import { type ServerSentences, serverSentences } from "./server-sentences";

/** What ClickHouse says where it fails: its number of the error, and its words. */
export interface WarehouseException {
  readonly code: number;
  readonly words: string;
}

/**
 * The exception in a text: at its beginning where the status says that the query failed, or at the end of a table where
 * it failed amid its answer, for then the status was sent long before. Forms of all releases:
 * `Code: 60, e.displayText() = DB::Exception: Table a.b doesn't exist, e.what() = DB::Exception` (until 2021),
 * `Code: 60. DB::Exception: Unknown table … (UNKNOWN_TABLE) (version …)`, and the latter within lines `__exception__`.
 */
export function exceptionIn(text: string): WarehouseException | undefined {
  const found =
    /Code: (\d{1,4})[.,] (?:e\.displayText\(\) = )?(?:[A-Za-z]+::)*[A-Za-z]*Exception\b:?([^]*)/.exec(
      text
    ) ??
    /Exception[^]{0,20}\bCode: (\d{1,4}), (?:type|e\.code)[^]{0,200}?e\.\w+\(\) = ([^]*)/.exec(
      text
    );
  if (!found) return undefined;
  const words = found[2]!
    .replace(/, e\.what\(\) = [^]*$/, "")
    .replace(/\(version [^]*$/, "")
    .replace(/__exception__[^]*$/, "");
  return { code: Number(found[1]), words: words.trim() };
}

/** What is said of an exception by its number; of any other, what ClickHouse says itself. */
type Kind = Exclude<keyof ServerSentences["exceptions"], "other">;

const KINDS: Readonly<Record<Kind, readonly number[]>> = {
  wrongUser: [192, 193, 194, 516],
  notFromHere: [195],
  denied: [291, 497],
  noDatabase: [81],
  noTable: [60],
  // A shard is down, or was lost amid the query.
  shardDown: [3, 32, 33, 101, 209, 210, 279, 519, 1000],
  tooSlow: [159, 160],
  tooMuch: [158, 191, 241, 307, 396],
  quota: [201],
  busy: [202],
  stopped: [394],
};
const KIND_OF = new Map(
  (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    KINDS[kind].map((code): [number, Kind] => [code, kind])
  )
);

/** The refusal that an exception calls for. Its sentence never has the password in it, whatever the server says. */
export function exceptionRefusal(
  { code, words }: WarehouseException,
  question: WarehouseQuestion,
  language: Language
): SourceRefusal {
  const say = serverSentences[language].exceptions;
  const shown = said(withoutPassword(words, question), 160);
  const sentence = say[KIND_OF.get(code) ?? "other"](question, shown, code);
  return new SourceRefusal(sentence);
}

/** What a server says without the password, which it may say again. Three letters are in any text and no secret. */
export function withoutPassword(text: string, { password }: WarehouseQuestion): string {
  return password.length > 3 ? text.replaceAll(password, "…") : text;
}
