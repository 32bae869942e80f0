import type { Catalogue, Language } from "../../dataset/catalogue";
import { readCoverage } from "../../dataset/coverage-text";
import type { Source } from "../../dataset/observation";
import { FAMILIES, type Family } from "../../dataset/coverage";
import { flowNamed } from "../customs/customs-flow";
import { type Currency, type Flow, SourceRefusal } from "../source";
import { TIDY_FORMAT, TIDY_VERSION } from "./tidy-format";
import { short } from "./tidy-json";
import { tidySentences } from "./tidy-sentences";

/** What the metadata of a file say; undefined where they say nothing. */
export interface TidyHead {
  readonly title: string | undefined;
  readonly flow: Flow | undefined;
  readonly reporter: string | undefined;
  readonly currency: Currency | undefined;
  readonly isWhole: boolean | undefined;
  /** Whether World is the sum of the partners where it has no row of its own. */
  readonly isWorldSum: boolean;
  /** Rows that the table was written with. */
  readonly rows: number | undefined;
  readonly sources: readonly Source[];
  /** Names of metadata that are not known. */
  readonly unknown: readonly string[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
/** The fields of a source that are texts, and may be written as they are. */
const TEXTS = ["publisher", "title", "date", "address", "note", "licence", "version"] as const;
const CURRENCIES: Readonly<Record<string, Currency>> = { usd: "USD", cny: "CNY", rmb: "CNY" };

/**
 * Understands the metadata of a file.
 * @throws SourceRefusal where a value cannot be read, a source is declared twice, or the format is a later one.
 */
export function readTidyHead(
  metadata: readonly (readonly [key: string, value: string])[],
  file: string,
  catalogue: Catalogue,
  language: Language
): TidyHead {
  const say = tidySentences[language];
  const sources: Writable<Source>[] = [];
  const unknown: string[] = [];
  const head: Writable<TidyHead> = {
    title: undefined,
    flow: undefined,
    reporter: undefined,
    currency: undefined,
    isWhole: undefined,
    isWorldSum: false,
    rows: undefined,
    sources,
    unknown,
  };
  for (const [key, value] of metadata)
    if (key === "source") declare(value);
    else if (key.startsWith("source.")) describe(key, key.slice("source.".length), value);
    else take(key, value);
  return head;

  function take(key: string, value: string): void {
    if (key === "format") checkFormat(value);
    else if (key === "title") head.title = value;
    else if (key === "flow") head.flow = flowNamed(value) ?? bad(key, value, "exports, imports");
    else if (key === "reporter")
      head.reporter = /^[A-Z]{3}$/.test(value) ? value : bad(key, value, "CHN");
    else if (key === "currency")
      head.currency = oneOf(CURRENCIES, value) ?? bad(key, value, "USD, CNY");
    else if (key === "whole") head.isWhole = yesOrNo(value) ?? bad(key, value, "yes, no");
    else if (key === "world") head.isWorldSum = /^sum\b/i.test(value) || bad(key, value, "sum");
    else if (key === "rows")
      head.rows = /^\d{1,9}$/.test(value) ? Number(value) : bad(key, value, "336");
    else if (!unknown.includes(key)) unknown.push(short(key));
  }

  function declare(id: string): void {
    if (id === "") throw new SourceRefusal(say.sourceWithoutId(file));
    if (sources.some((source) => source.id === id))
      throw new SourceRefusal(say.sourceTwice(file, short(id)));
    sources.push({ id, publisher: "", title: "", date: "", address: "" });
  }

  function describe(key: string, field: string, value: string): void {
    const source = sources[sources.length - 1];
    if (!source) throw new SourceRefusal(say.fieldBeforeSource(file, short(key)));
    const text = TEXTS.find((name) => name === field);
    if (text) source[text] = value;
    else if (field === "family")
      source.family =
        FAMILIES.find((f): f is Family => f === value) ?? bad(key, value, FAMILIES.join(", "));
    else if (field === "covers")
      source.covers =
        readCoverage(value, catalogue) ?? bad(key, value, "Ingot 2024, 2025-01:2025-11");
    else if (!unknown.includes(key)) unknown.push(short(key));
  }

  function checkFormat(value: string): void {
    const [name, version = "1"] = value.trim().split(/\s+/);
    if (name !== TIDY_FORMAT) bad("format", value, `${TIDY_FORMAT} ${TIDY_VERSION}`);
    if (!(Number(version) <= TIDY_VERSION))
      throw new SourceRefusal(say.laterFormat(file, short(version)));
  }

  function bad(key: string, value: string, known: string): never {
    throw new SourceRefusal(say.badValue(file, short(key), short(value), known));
  }
}

function oneOf<T>(known: Readonly<Record<string, T>>, value: string): T | undefined {
  const key = value.trim().toLowerCase();
  return Object.hasOwn(known, key) ? known[key] : undefined;
}

function yesOrNo(value: string): boolean | undefined {
  return oneOf({ yes: true, no: false, true: true, false: false, 是: true, 否: false }, value);
}
