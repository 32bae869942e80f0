import type { Language } from "../../dataset/catalogue";
import { SourceRefusal } from "../source";
import type { TidyCell } from "./tidy-amount";
import type { NumberedCells, TidyDocument, TidyTable } from "./tidy-document";
import { tidySentences } from "./tidy-sentences";

type Entry = Readonly<Record<string, unknown>>;

/** Whether a text is meant to be JSON. */
export function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text.slice(0, 1000));
}

/**
 * Takes a JSON text apart: an object with metadata, sources, observations and claims, or a bare list of observations.
 * @throws SourceRefusal where it is cut short, or of another shape; an error that a server answered is quoted.
 */
export function openTidyJson(text: string, file: string, language: Language): TidyDocument {
  const say = tidySentences[language];
  const whole = parse(text);
  if (whole === undefined) throw new SourceRefusal(say.brokenJson(file));
  if (Array.isArray(whole)) return { metadata: [], tables: tablesOf(whole, "observation") };
  const { observations, claims = [], sources = [], ...others } = whole as Entry;
  if (!Array.isArray(observations)) {
    const error = errorIn(whole as Entry);
    throw new SourceRefusal(error ? say.jsonError(file, error) : say.otherJson(file));
  }
  if (!Array.isArray(claims) || !Array.isArray(sources))
    throw new SourceRefusal(say.otherJson(file));
  return {
    metadata: [...pairsIn(others), ...sources.flatMap((source: unknown) => sourceIn(source))],
    tables: [...tablesOf(observations, "observation"), ...tablesOf(claims, "claim")],
  };

  function tablesOf(list: readonly unknown[], kind: TidyTable["kind"]): TidyTable[] {
    if (!list.every(isEntry)) throw new SourceRefusal(say.otherJson(file));
    // A list without entries names no columns.
    if (list.length === 0) return [];
    return [{ kind, isRaw: true, thousands: false, rows: () => rowsOf(list) }];
  }

  function sourceIn(source: unknown): [string, string][] {
    if (!isEntry(source) || typeof source.id !== "string")
      throw new SourceRefusal(say.sourceWithoutId(file));
    const { id, ...fields } = source;
    return [["source", id], ...pairsIn(fields, "source.")];
  }
}

/** What an object says, null left out: that is how JSON says nothing. */
function pairsIn(entry: Entry, prefix = ""): [string, string][] {
  return Object.entries(entry)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => [prefix + key, textOf(value)]);
}

/** The header, which is every name that an entry has, and a row for each entry. */
function* rowsOf(list: readonly Entry[]): Generator<NumberedCells> {
  const names = new Set<string>();
  for (const entry of list) for (const name of Object.keys(entry)) names.add(name);
  const header = [...names];
  yield { cells: header, row: 0 };
  for (const [i, entry] of list.entries()) {
    const cell = (name: string) => cellOf(Object.hasOwn(entry, name) ? entry[name] : undefined);
    yield { cells: header.map(cell), row: i + 1 };
  }
}

function cellOf(value: unknown): TidyCell {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return value;
  if (Array.isArray(value) && value.every((one) => typeof one === "string"))
    return JSON.stringify(value);
  return textOf(value);
}

/** Objects as JSON writes them: none is understood, and a sentence can quote it. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((one) => typeof one !== "object"))
    return value.map(String).join("; ");
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    // Thousands of brackets deep.
    return "{…}";
  }
}

/** What an answer that is an error says of it. */
function errorIn(whole: Entry): string | undefined {
  for (const key of ["error", "message", "detail"]) {
    const said = whole[key];
    const text = isEntry(said) ? said.message : said;
    if (typeof text === "string" && text.trim() !== "") return short(text);
  }
  return undefined;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A text as it may stand in a sentence. */
export function short(text: string): string {
  const line = text.replace(/[\p{C}\s]+/gu, " ").trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
