import { widthOf } from "../dataset/band";
import type { Dataset } from "../dataset/dataset";
import { januaryOf } from "../dataset/month";
import type { Claim, ClaimKind, Measure, Observation } from "../dataset/observation";
import type { Span } from "../dataset/span";
import { formulaOf } from "./claim-formula";
import { printsOf } from "./prints";

/** What may have been printed about a product, a partner and a period, by the word an analyst uses for it. */
export type PublishedWhat =
  | "value"
  | "usd"
  | "unitvalue"
  | "mom"
  | "yoy"
  | "ytd"
  | "ytdyoy"
  | "share"
  | "average"
  | "rolling3"
  | "ytdavg";

/** A printed figure as it stands on its page: kg, the currency, that a tonne, or a fraction. */
export interface Published {
  readonly value: number;
  readonly measure: Measure;
  readonly isFraction: boolean;
  readonly span: Span;
  readonly sources: readonly string[];
}

const AMOUNTS: Partial<Record<PublishedWhat, Measure>> = {
  value: "quantity",
  usd: "value",
  unitvalue: "unitValue",
  ytd: "quantity",
};

const CLAIMS: Partial<Record<PublishedWhat, ClaimKind>> = {
  mom: "mom",
  yoy: "yoy",
  ytdyoy: "ytdYoy",
  share: "share",
  average: "average",
  rolling3: "rolling3Average",
  ytdavg: "ytdAverage",
};

/** Everything that may be asked for, amounts first. */
export const PUBLISHED_WHATS = Object.keys({ ...AMOUNTS, ...CLAIMS }) as readonly PublishedWhat[];

/**
 * All prints of something about a product and partner, the best-ranked source first, of one source the finest. Claims
 * are those about quantities. Derived figures are none: nobody printed them.
 */
export function publishedOf(
  dataset: Dataset,
  product: string,
  partner: string,
  what: PublishedWhat
): readonly Published[] {
  const measure = AMOUNTS[what];
  const prints = printsOf(dataset);
  const found = measure
    ? prints.of(product, partner, measure).filter(({ span }) => what !== "ytd" || isToDate(span))
    : dataset.claims.filter(
        (c) =>
          c.kind === CLAIMS[what] &&
          c.product === product &&
          c.partner === partner &&
          c.measure === "quantity"
      );
  return [...found]
    .sort(
      (a, b) =>
        prints.rankOf(a.sources) - prints.rankOf(b.sources) || widthOf(a.band) - widthOf(b.band)
    )
    .map(toPublished);
}

/** Whether a print is the one asked for by a period: its very span, or for what runs to a month its last month. */
export function isOf(print: Published, what: PublishedWhat, period: Span): boolean {
  const isWhole = print.span.first === period.first && print.span.last === period.last;
  const runsToMonth =
    what === "ytd" || what === "ytdyoy" || what === "rolling3" || what === "ytdavg";
  const isMonth = period.first === period.last;
  return isWhole || (runsToMonth && isMonth && print.span.last === period.last);
}

function toPublished(print: Claim | Observation): Published {
  const { measure, sources } = print;
  if ("amount" in print)
    return { value: print.amount, measure, isFraction: false, span: print.span, sources };
  // A page says "the three-month average of November": the span is the months that it is over.
  const span = formulaOf(print).needs[0]!.span;
  const isFraction = !/average$/i.test(print.kind);
  return { value: print.printed, measure, isFraction, span, sources };
}

/** Whether a span is a year to date: January to any month. */
function isToDate({ first, last }: Span): boolean {
  return januaryOf(last) === first;
}
