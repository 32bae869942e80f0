import { WORLD } from "../dataset/catalogue";
import type { Span } from "../dataset/span";
import type { MeasureName } from "../measures";
import type { CheckKind } from "./check";
import type { Fact } from "./finding";
import type { Sentences } from "./sentences";
import { type EnglishWords, listed, month, percent, span, tonnes, year } from "./words-en";
import { digitsPrinted, type Text } from "./words-figure";
import { capitalised, text } from "./words-text";

const MEASURES: Record<MeasureName, string> = {
  value: "amount",
  mom: "month on month",
  yoy: "year on year",
  ytd: "year to date",
  ytdyoy: "cumulative year on year",
  ytdavg: "year-to-date average",
  rolling: "three-month average",
};

/** What a printed number is, before it. */
const PRINTED: Record<CheckKind, string> = {
  mom: "a change on the month of",
  yoy: "a change on the year of",
  ytdYoy: "a cumulative change of",
  share: "a share of",
  average: "a monthly average of",
  rolling3Average: "a three-month average of",
  ytdAverage: "a year-to-date average of",
  totalLessIngot: "an amount without ingot of",
  amount: "an amount of",
};

/** Where prints contradict each other, what is not known, and what the data cover. */
export function limitSentences(
  words: EnglishWords
): Pick<Sentences, "printedOtherwise" | "unknown" | "coverage"> {
  return {
    printedOtherwise: ({ subject, printed, recomputed, publisher }) => {
      const { product, partner, kind, span: when } = subject;
      const to = partner === WORLD ? "" : ` ${words.flow.to} ${words.partner(partner)}`;
      const way = wayOf(kind, printed);
      const claim = way ? PRINTED[kind].replace("change", way) : PRINTED[kind];
      const given = way ? `a ${wayOf(kind, recomputed)} of ` : "";
      const digits = digitsPrinted(printed);
      const at = `for ${words.product(product)}${to} (${span(when)})`;
      return text`${publisher.split(" (")[0]!} prints ${claim} ${shown(printed, digits)} ${at}; the other printed figures give ${given}${shown(recomputed, digits)}.`;
    },

    unknown: ({ what, products, lacks, isJoint }) => {
      const names = words.products(products);
      if (what === "value") {
        const why = isJoint ? `; ${together(lacks)}` : "";
        return text`The data hold no figure for ${names} in ${span(lacks[0]!)}${why}.`;
      }
      const start = text`${MEASURES[what]} is not known for ${names}`;
      if (lacks.length === 0) return capitalised(text`${start}: the base is zero.`);
      const why = isJoint ? together(lacks) : `the data lack ${missing(lacks)}`;
      return capitalised(text`${start}: ${why}.`);
    },

    coverage: ({ month: asked, product, known }) => {
      const last = known.slice(-3).map((run) => span(run));
      if (product === undefined || last.length === 0)
        return text`The data hold no monthly ${words.flow.kind} figures.`;
      const none = asked === undefined ? "" : `The data hold no figure for ${month(asked)}. `;
      const more = known.length > last.length ? ", the latest of them" : "";
      return text`${none}Single months of ${words.product(product)} are known for ${listed(last)}${more}.`;
    },
  };
}

/** "rise" or "fall" for a rate of growth; nothing for a share or an amount. */
function wayOf(kind: CheckKind, { value }: Fact): string | undefined {
  if (kind !== "mom" && kind !== "yoy" && kind !== "ytdYoy") return undefined;
  return value < 0 ? "fall" : "rise";
}

/** A number as it stands: it is not "about" what was printed. */
function shown(fact: Fact, digits: number): Text {
  const exact = { ...fact, low: fact.value, high: fact.value };
  return fact.unit === "fraction" ? percent(exact, digits) : tonnes(exact);
}

/** Why January or February of a year is not known alone. */
function together(lacks: readonly Span[]): string {
  return `January and February ${year(lacks[0]!.first)} are published only together`;
}

function missing(lacks: readonly Span[]): string {
  const named = lacks.slice(0, 3).map((lacking) => span(lacking));
  return lacks.length > named.length ? `${named.join(", ")} and others` : listed(named);
}
