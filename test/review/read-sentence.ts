import type { Language } from "../../src/dataset/catalogue";
import type { BriefLine } from "../../src/review";

/** Reads a sentence as a sceptical reader would: which numbers stand in it, and which way each is said to go. */

const EN_MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const PERIODS: Record<Language, RegExp> = {
  en: new RegExp(`(?:\\b\\d{1,2} )?${EN_MONTH}(?: \\d{4})?|\\b(?:19|20)\\d\\d\\b`, "g"),
  zh: /\d{4}年(?:\d{1,2}(?:—\d{1,2})?月(?:\d{1,2}日)?)?|\d{1,2}(?:—\d{1,2})?月/g,
};

/** The numbers of a sentence, periods aside, as they are written. */
export function numbersIn(text: string, language: Language): string[] {
  const rest = text.replace(PERIODS[language], "◦");
  return [...rest.matchAll(/[-−+]?\d[\d,]*(?:\.\d+)?/g)].map(([number]) => number);
}

/** A number said to go up (1) or down (−1). */
export interface Direction {
  readonly index: number;
  readonly sign: 1 | -1;
  readonly words: string;
}

const N = "(?:about |约)?⟦(\\d+)⟧";
const TOLD: Record<Language, readonly (readonly [RegExp, 1 | -1])[]> = {
  en: [
    [new RegExp(`\\b(?:up|rise of|added) ${N}`, "g"), 1],
    [new RegExp(`\\b(?:down|fall of|took away) ${N}`, "g"), -1],
    [new RegExp(`\\bup ${"(?:about )?⟦\\d+⟧"} % [^;,]*? and ${N} %`, "g"), 1],
    [new RegExp(`\\bdown ${"(?:about )?⟦\\d+⟧"} % [^;,]*? and ${N} %`, "g"), -1],
    [new RegExp(`${N} % (?:above|higher)`, "g"), 1],
    [new RegExp(`${N} % (?:below|lower)`, "g"), -1],
  ],
  zh: [
    [new RegExp(`(?:增长|拉动|高|上调)${N}`, "g"), 1],
    [new RegExp(`(?:下降|拖累|低|下调)${N}`, "g"), -1],
  ],
};

/** Every number of a sentence that a word beside it gives a direction. */
export function directionsIn(line: BriefLine, language: Language): Direction[] {
  let index = 0;
  const text = line.pieces.map((p) => (typeof p === "string" ? p : `⟦${index++}⟧`)).join("");
  const told = TOLD[language].flatMap(([pattern, sign]) =>
    [...text.matchAll(pattern)].map(([words, i]) => ({ index: Number(i), sign, words }))
  );
  if (language === "zh" || line.finding.kind !== "drivers") return told;
  // "powder added 5.3 and alloy 0.6; …": the verb serves the numbers of its clause.
  const clauses = text.split(/[;:]/).flatMap((clause): Direction[] => {
    const sign = /\badded\b/.test(clause) ? 1 : /\btook away\b/.test(clause) ? -1 : undefined;
    if (sign === undefined) return [];
    return [...clause.matchAll(/⟦(\d+)⟧/g)].map(([, i]) => ({
      index: Number(i),
      sign,
      words: clause,
    }));
  });
  return [...told, ...clauses];
}

const WORDS: Record<Language, RegExp> = {
  en: /\b(?:up|down|rise of|fall of|added|took away|% above|% below|higher|lower)\b/g,
  zh: /增长|下降|拉动|拖累|上调|下调|高(?!于)|(?<!最)低/g,
};

/** How many words of direction a sentence has that must stand beside a number. */
export function directionWordsIn(text: string, language: Language): number {
  // A name for the whole change, a base that was low or high, a run and an extreme go without a number of their own.
  const bare =
    language === "zh"
      ? text.replace(
          /主要受.*?：|总量(?:累计同比|环比)(?:增长|下降)(?=主要|，)|偏[高低]|最[高低]|个月环比(?:增长|下降)/g,
          ""
        )
      : text;
  return [...bare.matchAll(WORDS[language])].length;
}
