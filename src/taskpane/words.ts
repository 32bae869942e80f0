import type { Language } from "../dataset/catalogue";
import { actSentences } from "./words-acts";
import { askingSentences } from "./words-asking";
import { figuresSentences } from "./words-figures";
import { handingOnSentences } from "./words-handing-on";
import { keepingSentences } from "./words-keeping";
import { loadSentences } from "./words-load";
import { previewSentences } from "./words-preview";
import { rangeSentences } from "./words-range";
import { refreshEndSentences } from "./words-refresh";
import { remarkSentences } from "./words-remarks";
import { reviewSentences } from "./words-review";
import { sourcesSentences } from "./words-sources";

/**
 * Every sentence of the pane, both languages side by side. Counts come as numbers, months and figures as written.
 */
const sentences = {
  name: { en: "MG Exports", zh: "MG Exports 镁出口" },
  tagline: {
    en: "China’s magnesium exports, month by month, in any cell.",
    zh: "中国镁出口月度数据，单元格中直接引用。",
  },
  opening: { en: "Opening the figures…", zh: "正在打开数据……" },
  broken: {
    en: "The pane met an error it did not expect. Your workbook was not touched, and formulas go on answering.",
    zh: "任务窗格遇到意外错误。工作簿未被改动，公式照常计算。",
  },
  showAgain: { en: "Show the pane again", zh: "重新显示" },
  ...figuresSentences,
  ...actSentences,
  ...loadSentences,
  ...reviewSentences,
  ...handingOnSentences,
  ...sourcesSentences,
  ...askingSentences,
  ...rangeSentences,
  ...previewSentences,
  ...refreshEndSentences,
  ...keepingSentences,
  ...remarkSentences,
} as const;

/** The sentences in one language. */
export type Words = { readonly [K in keyof typeof sentences]: (typeof sentences)[K][Language] };

const columns = { en: column("en"), zh: column("zh") };

/** The sentences of the pane in a language. */
export function wordsIn(language: Language): Words {
  return columns[language];
}

function column(language: Language): Words {
  const rows = Object.entries(sentences).map(([key, row]) => [key, row[language]]);
  return Object.fromEntries(rows) as Words;
}
