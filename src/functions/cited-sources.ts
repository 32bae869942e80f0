import type { Language } from "../dataset/catalogue";
import type { Source } from "../dataset/observation";
import type { Family } from "../dataset/coverage";
import type { Question } from "./question";

/** What kind of source it is, in words. */
const FAMILIES: Record<Language, Record<Family, string>> = {
  en: {
    "customs-file": "customs file",
    warehouse: "warehouse",
    address: "address",
    workbook: "range or table",
    comtrade: "UN Comtrade",
    published: "published",
  },
  zh: {
    "customs-file": "海关文件",
    warehouse: "数据仓库",
    address: "网址",
    workbook: "区域或表",
    comtrade: "UN Comtrade",
    published: "已公布",
  },
};

const MORE: Record<Language, (n: number) => string> = {
  en: (n) => ` and ${n} more`,
  zh: (n) => ` 等另外 ${n} 个来源`,
};

/** Publisher, title and date of sources, the first so many of them, and how many more there are. */
export function citations(question: Question, sources: readonly string[], most = 2): string {
  return bounded(question, sources, most, ({ publisher, title, date }) => {
    return `${publisher}, “${title}”, ${date}`;
  });
}

/** Publisher and date of sources, the first two of them, and how many more there are. */
export function publications(question: Question, sources: readonly string[]): string {
  return bounded(question, sources, 2, ({ publisher, date }) => `${publisher}, ${date}`);
}

function bounded(
  { dataset, language }: Question,
  sources: readonly string[],
  most: number,
  inWords: (source: Source) => string
): string {
  const isMixed = new Set(dataset.sources.map(familyOf)).size > 1;
  const cited = sources.slice(0, most).map((id) => {
    const source = dataset.source(id);
    if (!source) return id;
    const kind = isMixed ? ` (${FAMILIES[language][familyOf(source)]})` : "";
    return inWords(source) + kind;
  });
  const more = sources.length - cited.length;
  return cited.join("; ") + (more > 0 ? MORE[language](more) : "");
}

function familyOf({ family = "published" }: Source): Family {
  return family;
}
