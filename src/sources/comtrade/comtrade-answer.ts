import type { Language } from "../../dataset/catalogue";
import type { RawRow } from "./comtrade-row";
import { comtradeServerSentences } from "./comtrade-server-sentences";
import { httpSentences } from "../http-sentences";
import { shown } from "./shown";
import { SourceRefusal } from "../source";

/** What a server answered with status 200. */
export interface ComtradeAnswer {
  readonly rows: readonly RawRow[];
  /** How many rows it says it has; more than there are where the answer was cut. */
  readonly count: number;
}

/**
 * Reads the body of an answer, `{elapsedTime, count, data: [rows], error}`. No rows are an answer too: so the server
 * says of months that are not published, and of what it does not understand.
 * @throws SourceRefusal where it is a web page, nothing, no JSON, JSON of another kind, or says an error.
 */
export function readComtradeAnswer(text: string, host: string, language: Language): ComtradeAnswer {
  const say = comtradeServerSentences[language];
  const plain = text.trim();
  if (plain === "") throw new SourceRefusal(say.empty(host));
  if (plain.startsWith("<")) throw new SourceRefusal(httpSentences[language].webPage(host));
  const body = parsed(plain);
  if (body === undefined) throw new SourceRefusal(say.notJson(host));
  const message = messageOf(body);
  if (message !== undefined) throw new SourceRefusal(say.said(host, 200, message));
  const { data, count } = isRecord(body) ? body : {};
  // A list that is null is an empty one, as some servers write it.
  if (count === 0 && (data === null || data === undefined)) return { rows: [], count };
  if (!Array.isArray(data)) throw new SourceRefusal(say.notComtrade(host));
  const records = data.filter(isRecord);
  const said = typeof count === "number" ? count : data.length;
  if (records.length < data.length || said < data.length)
    throw new SourceRefusal(say.notComtrade(host));
  return { rows: records.map(rowOf), count: said };
}

/** What a server says of an error, as a sentence may quote it: the text of `error` or `message`; undefined if nothing. */
export function messageIn(text: string): string | undefined {
  const body = parsed(text);
  if (body === undefined) return /^\s*($|<)/.test(text) ? undefined : shown(text, 120);
  return messageOf(body);
}

function messageOf(body: unknown): string | undefined {
  if (!isRecord(body)) return undefined;
  const said = [body.error, body.message].find((t) => typeof t === "string" && t.trim() !== "");
  return said === undefined ? undefined : shown(said, 120);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function rowOf(record: Record<string, unknown>): RawRow {
  return (field) => (Object.hasOwn(record, field) ? record[field] : undefined);
}
