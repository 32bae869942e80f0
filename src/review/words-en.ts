import { type Catalogue, TOTAL } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import { type Month, monthNumberOf, yearOf } from "../dataset/month";
import { CHINA } from "../dataset/trade";
import type { Span } from "../dataset/span";
import type { Fact } from "./finding";
import { directionOf } from "./finding-direction";
import { type FlowWords, flowWords } from "./flow-words";
import { unitWords } from "./unit-words";
import { figureOf, isRough, type Text } from "./words-figure";
import { joined, readText, text } from "./words-text";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " "
  );

/** Names that English gives an article. */
const WITH_ARTICLE =
  /^(Netherlands|United |Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|European |Dominican Republic|Central African|Czech Republic|Top five)|Islands$|Territor/;

/** English words for what findings speak of. */
export class EnglishWords {
  /** What tells exports from imports. */
  readonly flow: FlowWords;
  /** "USD/t". */
  readonly perTonne: string;
  /** "China's exports of magnesium products", "imports of magnesium products by the United States". */
  readonly trade: string;
  /** " (fob)": how values are counted; nothing of a reporter whose manner is not known. */
  readonly terms: string;
  private readonly catalogue: Catalogue;

  constructor({ catalogue, trade }: Pick<Dataset, "catalogue" | "trade">) {
    const { flow, reporter, currency } = trade;
    this.catalogue = catalogue;
    this.flow = flowWords("en", flow);
    this.perTonne = unitWords("en", currency).unitValue;
    const goods = `${this.flow.flow} of magnesium products`;
    const isChina = reporter === CHINA;
    this.trade = isChina ? `China's ${goods}` : `${goods} by ${this.partner(reporter)}`;
    this.terms = isChina ? ` (${this.flow.terms})` : "";
  }

  /** "ingot", "the total". */
  product(id: string): string {
    if (id === TOTAL) return "the total";
    const name = this.catalogue.productName(id);
    return name.charAt(0).toLowerCase() + name.slice(1);
  }

  /** "ingot's", "other products'". */
  productOf(id: string): string {
    const name = this.product(id);
    return name.endsWith("s") ? `${name}'` : `${name}'s`;
  }

  products(ids: readonly string[]): string {
    return listed(ids.map((id) => this.product(id)));
  }

  partner(id: string): string {
    const name = this.catalogue.partnerName(id);
    return WITH_ARTICLE.test(name) ? `the ${name}` : name;
  }
}

/** "a, b and c". */
export function listed(names: readonly string[]): string {
  return readText(joined(names, ", ", " and "));
}

/** "November 2025". */
export function month(m: Month): string {
  return `${MONTHS[monthNumberOf(m) - 1]} ${yearOf(m)}`;
}

/** "2025". */
export function year(m: Month): string {
  return String(yearOf(m));
}

/** "November" beside another month of its year, "December 2024" beside January 2025. */
export function monthBeside(m: Month, other: Month): string {
  return yearOf(m) === yearOf(other) ? MONTHS[monthNumberOf(m) - 1]! : month(m);
}

/** "January–November 2025", "November 2024", "2024". */
export function span({ first, last }: Span): string {
  if (first === last) return month(first);
  if (yearOf(first) !== yearOf(last)) return `${month(first)}–${month(last)}`;
  const isYear = monthNumberOf(first) === 1 && monthNumberOf(last) === 12;
  return isYear ? `${yearOf(first)}` : `${MONTHS[monthNumberOf(first) - 1]}–${month(last)}`;
}

/** "38,900 t", "about 29,760 t". */
export function tonnes(fact: Fact): Text {
  return text`${about(fact)}${figureOf(fact)} t`;
}

/** "61.2 %", without a sign. */
export function percent(fact: Fact, digits?: number): Text {
  return text`${about(fact)}${figureOf(fact, digits)} %`;
}

/** "about ", where a number needs it. */
export function about(fact: Fact): string {
  return isRough(fact) ? "about " : "";
}

/** "up 61.2 % on the month", "unchanged on the month"; bare, "up 61.2 %". */
export function changed(fact: Fact, against: string | Text = ""): Text {
  const to = against.length > 0 ? text` ${against}` : "";
  switch (directionOf(fact)) {
    case "up":
      return text`up ${percent(fact)}${to}`;
    case "down":
      return text`down ${percent(fact)}${to}`;
    case "unchanged":
      return text`unchanged${to}`;
    case "unclear":
      return text`no clear change${to}`;
  }
}

/**
 * Two changes in one phrase, nothing where neither is known: "up 3.1 % on the month and 6.4 % on the year", "but" where
 * they go opposite ways.
 */
export function changedBoth(
  [a, againstA]: readonly [Fact | undefined, string | Text],
  [b, againstB]: readonly [Fact | undefined, string]
): Text | undefined {
  if (!a || !b) return a ? changed(a, againstA) : b && changed(b, againstB);
  const first = changed(a, againstA);
  const second = changed(b, againstB);
  const [way, wayAfter] = [directionOf(a), directionOf(b)];
  if (way === wayAfter)
    return way === "up" || way === "down"
      ? text`${first} and ${percent(b)} ${againstB}`
      : text`${first} and ${againstB}`;
  if (wayAfter === "unclear") return text`${first}, with ${second}`;
  return text`${first}${wayAfter === "unchanged" ? " and " : " but "}${second}`;
}
