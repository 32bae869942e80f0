import type { Language } from "../dataset/catalogue";

/** The sentences of printed figures, their checks and revisions, in both languages; loaded with them. */
interface PrintSentences {
  readonly noChecks: (period: string) => string;
  readonly notPrinted: (
    what: string,
    about: string,
    period: string,
    others: string,
    periods: string
  ) => string;
  readonly printedOnce: (about: string, print: string) => string;
  readonly notRevised: (about: string) => string;
  readonly sameDate: (about: string, prints: string) => string;
  readonly withdrawn: (about: string, revision: string) => string;
  readonly partsRevised: (about: string, revisions: string) => string;
  readonly nothing: () => string;
}

const en: PrintSentences = {
  noChecks: (period) =>
    `Nothing printed about ${period} can be checked: the data hold no printed rate, share or average of it, and no amount that was printed twice. =MG.CHECKS() gives every period.`,
  notPrinted: (what, about, period, others, periods) =>
    `Nobody printed the ${what} of ${about}, ${period}. Printed for that period: ${others}. The ${what} was printed for: ${periods}. MG.VALUE, MG.MOM and their like compute what nobody printed.`,
  printedOnce: (about, print) =>
    `No revision of ${about}: it was printed only once, ${print}. A revision needs two prints of the same span.`,
  notRevised: (about) =>
    `No revision of ${about}: nobody printed it, it is derived from other figures. MG.SOURCE says from which.`,
  sameDate: (about, prints) =>
    `No revision of ${about}: its prints contradict each other and their dates do not say which came later: ${prints}.`,
  withdrawn: (about, revision) =>
    `No revision of ${about}: there is no figure any more; it was ${revision}. The table MG_Revisions has the whole log.`,
  partsRevised: (about, revisions) =>
    `No revision of ${about} itself: it is made of other figures, and the log is about those. ${revisions}. Ask for them.`,
  nothing: () => "nothing",
};

const zh: PrintSentences = {
  noChecks: (period) =>
    `${period} 没有可核对的公布内容：数据中没有该期间公布的增速、占比或均值，也没有重复公布的数量。=MG.CHECKS() 给出全部期间。`,
  notPrinted: (what, about, period, others, periods) =>
    `没有机构公布${about}、${period} 的${what}。该期间已公布：${others}。已公布${what}的期间：${periods}。未公布的数据可用 MG.VALUE、MG.MOM 等函数计算。`,
  printedOnce: (about, print) =>
    `没有${about}的修订：只公布过一次，${print}。修订需要同一期间的两次公布。`,
  notRevised: (about) =>
    `没有${about}的修订：没有机构公布过，该数由其他数据推算。MG.SOURCE 说明其来源。`,
  sameDate: (about, prints) =>
    `没有${about}的修订：各次公布相互矛盾，且发布日期无法说明先后：${prints}。`,
  withdrawn: (about, revision) =>
    `没有${about}的修订：已无此数据，${revision}。完整记录见 MG_Revisions 表。`,
  partsRevised: (about, revisions) =>
    `${about}本身没有修订记录：该数由其他数据构成，记录的是那些数据。${revisions}。请分别查询。`,
  nothing: () => "无",
};

/** The sentences by language. */
export const printSentences: Record<Language, PrintSentences> = { en, zh };
