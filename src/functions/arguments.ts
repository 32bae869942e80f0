import { WORLD, TOTAL } from "../dataset/catalogue";
import { formatMonth, type Month } from "../dataset/month";
import { formatSpan, lengthOf, type Span, spanOf } from "../dataset/span";
import { suggest } from "../dataset/suggest";
import { type Argument, type Grid, type Read, readGrid } from "./grid";
import { dateFrom } from "./date-cell";
import { elsewhere } from "./elsewhere";
import { isBackwards, meantPeriod, readPeriod } from "./period";
import type { Question } from "./question";
import { noFigure, type Refusal, unreadable } from "./refusal";

/** Reads a product argument; omitted it is Total. */
export function readProducts(question: Question, argument: Argument): Grid<string> {
  const { dataset, say, language } = question;
  const { catalogue } = dataset;
  return readGrid(question, argument, TOTAL, (cell) =>
    readName(
      cell,
      (text) => catalogue.productNamed(text),
      (text) =>
        elsewhere(question, cell, "product") ??
        say.unknownProduct(
          text,
          suggest(text, [...catalogue.namesOfProducts, ...aliasesOf(catalogue.products)]),
          catalogue.products.map((p) => p[language]).join(", ")
        )
    )
  );
}

/** Reads a partner argument; omitted it is World. */
export function readPartners(question: Question, argument: Argument): Grid<string> {
  const { dataset, say } = question;
  const { catalogue } = dataset;
  const { groups, partners } = catalogue;
  const names = () => [...catalogue.namesOfPartners, ...aliasesOf(groups), ...aliasesOf(partners)];
  return readGrid(question, argument, WORLD, (cell) =>
    readName(
      cell,
      (text) => catalogue.partnerNamed(text),
      (text) =>
        elsewhere(question, cell, "partner") ?? say.unknownPartner(text, suggest(text, names()))
    )
  );
}

/** Other names, the analyst's own among them. */
function aliasesOf(named: readonly { readonly aliases?: readonly string[] }[]): readonly string[] {
  return named.flatMap(({ aliases = [] }) => aliases);
}

/** Reads a period argument, a month or a longer span; omitted it is the latest month in the data. */
export function readPeriods(question: Question, argument: Argument): Grid<Span> {
  const { dataset, say } = question;
  const { latest } = dataset;
  if (latest === undefined)
    return readGrid<Span>(question, undefined, noFigure(say.empty()), unreachable);
  return readGrid<Span>(question, argument, spanOf(latest), (cell) => {
    const span = readPeriod(dateFrom(question, cell), latest);
    if (span) return span;
    const typed = asText(cell);
    if (isBackwards(cell, latest)) return unreadable(say.backwardsPeriod(typed));
    return unreadable(
      elsewhere(question, cell, "period") ?? say.unreadablePeriod(typed, meantPeriod(typed))
    );
  });
}

/** Reads a period argument of which only single months are wanted, for a formula with the given name. */
export function readMonths(question: Question, argument: Argument, formula: string): Grid<Month> {
  const spans = readPeriods(question, argument);
  const cells = spans.cells.map((read): Read<Month> => {
    if (!isSpan(read)) return read;
    return read.first === read.last ? read.first : refuseSpan(question, formula, read);
  });
  return { ...spans, cells };
}

/**
 * Reads a whole number within limits, for example the length of a rolling mean; refused where it is needed and omitted.
 * A 0 is the number: a blank cell that Excel hands over so cannot be told from it.
 */
export function readCount(
  question: Question,
  argument: Argument,
  limits: { least: number; most: number; omitted?: number },
  refuse: (typed: string) => string
): Grid<number> {
  return readGrid<number>(
    question,
    argument,
    limits.omitted ?? unreadable(refuse("")),
    (cell) => {
      const n = typeof cell === "string" ? Number(cell.normalize("NFKC").replace("−", "-")) : cell;
      const whole = typeof n === "number" && Number.isInteger(n);
      return whole && n >= limits.least && n <= limits.most ? n : unreadable(refuse(asText(cell)));
    },
    "number"
  );
}

/** What was written in a cell, for a sentence that quotes it. */
export function asText(cell: unknown): string {
  if (typeof cell === "string") return cell.length > 60 ? `${cell.slice(0, 57)}…` : cell;
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell).toUpperCase();
  return JSON.stringify(cell) ?? "";
}

/** Reads a cell that names something; refused where nothing is called so. */
export function readName<T extends string>(
  cell: unknown,
  find: (text: string) => T | undefined,
  refuse: (text: string) => string
): Read<T> {
  const text = typeof cell === "number" ? String(cell) : cell;
  return (typeof text === "string" ? find(text) : undefined) ?? unreadable(refuse(asText(cell)));
}

function isSpan(read: Read<Span>): read is Span {
  return typeof read === "object" && "first" in read;
}

function refuseSpan({ say }: Question, formula: string, span: Span): Refusal {
  const last = formatMonth(span.last);
  return unreadable(say.oneMonth(formula, formatSpan(span), lengthOf(span), last));
}

function unreachable(): never {
  throw new Error("An omitted argument has no cells to read.");
}
