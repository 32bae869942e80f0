import type { Language } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import { formatSpan } from "../dataset/span";
import { phrasesIn } from "./check-phrases";
import type { CheckWords } from "./check-words";
import type { OverlapSummary } from "./overlap";

/** The phrases in which it is told how far two sources agree. Counts arrive as numbers, names in words. */
interface OverlapPhrases {
  readonly beside: (source: string, other: string) => string;
  readonly itsLines: string;
  readonly agree: (figures: number, agree: number, same: number) => string;
  readonly differ: (differ: number, listed: number) => string;
}

const en: OverlapPhrases = {
  beside: (source, other) => `${source}, beside ${other}`,
  itsLines: "the sum of its lines",
  agree: (figures, agree, same) =>
    `Of ${count(figures)} figures that both have, ${count(agree)} agree${exactly(agree, same)}.`,
  differ: (differ, listed) =>
    listed < differ
      ? ` ${count(differ)} differ, of which the ${count(listed)} that differ most are listed.`
      : ` ${count(differ)} ${differ === 1 ? "differs and is" : "differ and are"} listed.`,
};

const zh: OverlapPhrases = {
  beside: (source, other) => `${source}，对照${other}`,
  itsLines: "各税号之和",
  agree: (figures, agree, same) =>
    `双方共有 ${count(figures)} 个数据，${count(agree)} 个相符${same === agree ? "" : `（${same > 0 ? `其中 ${count(same)} 个完全相同` : "均在舍入范围内"}）`}。`,
  differ: (differ, listed) =>
    listed < differ
      ? `${count(differ)} 个不符，仅列出差异最大的 ${count(listed)} 个。`
      : `${count(differ)} 个不符，已逐一列出。`,
};

const languages: Record<Language, OverlapPhrases> = { en, zh };

/** Tells an analyst how far two sources agree, in the words of a row of checks. */
export function overlapWords(
  { product, measure, span, source, beside, figures, same, differ, listed }: OverlapSummary,
  dataset: Dataset,
  language: Language
): CheckWords {
  const say = languages[language];
  const { measures, between, verdicts } = phrasesIn(language);
  const name = (id: string) => {
    const known = dataset.source(id);
    return known ? `${known.publisher}, ${known.date}` : id;
  };
  const about = [dataset.catalogue.productName(product, language), formatSpan(span)];
  const other = beside === undefined ? say.itsLines : name(beside);
  const agree = figures - differ;
  const verdict = differ > 0 ? "differs" : same < figures ? "agreesWithinRounding" : "agrees";
  return {
    claim: `${[...about, measures[measure]].join(between)}: ${say.beside(name(source), other)}`,
    verdict: verdicts[verdict],
    why: say.agree(figures, agree, same) + (differ > 0 ? say.differ(differ, listed) : ""),
  };
}

/** How many of those that agree are the very same, where not all are. */
function exactly(agree: number, same: number): string {
  if (same === agree) return "";
  return same > 0 ? `, ${count(same)} of them exactly` : " within rounding";
}

function count(n: number): string {
  return n.toLocaleString("en-US");
}
