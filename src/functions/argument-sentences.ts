import type { Language } from "../dataset/catalogue";
import type { Flow } from "../dataset/trade";

/** What an argument may be, in the order in which formulas take them; `what` and `number` belong to some formulas only. */
export type Place = "product" | "period" | "partner" | "measure" | "what" | "number";

/** Errors of cells whose value is on its way. */
const IS_COMING: ReadonlySet<string> = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** What is said of an argument that is not merely unknown. */
export interface ArgumentSentences {
  readonly errorArgument: (error: string) => string;
  readonly elsewhere: (typed: string, is: Place, wanted: Place) => string;
  readonly backwardsPeriod: (typed: string) => string;
  readonly otherUnit: (typed: string) => string;
  readonly otherFlow: (typed: string, flow: Flow) => string;
}

const PLACES: Record<Language, Record<Place, string>> = {
  en: {
    product: "a product",
    period: "a period",
    partner: "a partner",
    measure: "a measure",
    what: "a comparison or another word for what is computed",
    number: "a number",
  },
  zh: {
    product: "产品",
    period: "期间",
    partner: "贸易伙伴",
    measure: "指标",
    what: "计算方式",
    number: "数字",
  },
};

export const argumentSentences: Record<Language, ArgumentSentences> = {
  en: {
    errorArgument: (error) =>
      error === "#NAME?"
        ? 'An argument is #NAME?: Excel knows no name like it. Write text in quotes, as in "Ingot".'
        : error === "#REF!"
          ? "An argument is #REF!: the cells it referred to are gone. Point the formula to the cells that are meant."
          : IS_COMING.has(error)
            ? `An argument is ${error}: it is still being calculated. This formula follows when it is there.`
            : `An argument is ${error}. Mend the cell it comes from; this formula then follows.`,
    elsewhere: (typed, is, wanted) =>
      `"${typed}" is ${PLACES.en[is]}, where ${PLACES.en[wanted]} is wanted. ` +
      (is === "number"
        ? "A number of months or rows, where a formula takes one, comes before the period."
        : is === "what"
          ? "Such a word comes last, in the formulas that take one; MG.MOM, MG.YOY and MG.YTD have it in their names."
          : "As far as a formula has them, the order is product, period, partner, measure."),
    backwardsPeriod: (typed) =>
      `The period "${typed}" begins after it ends. Exchange the two months.`,
    otherUnit: (typed) =>
      `Quantities are in tonnes, and "${typed}" is another unit. Write quantity, and convert the tonnes: =1000*MG.VALUE(…) are kilograms.`,
    otherFlow: (typed, flow) =>
      flow === "exports"
        ? `The open data are exports, valued fob; they hold nothing for "${typed}". Write quantity, value or unitvalue.`
        : `The open data are imports, valued cif; they hold nothing for "${typed}". Write quantity, value or unitvalue.`,
  },
  zh: {
    errorArgument: (error) =>
      error === "#NAME?"
        ? '有一个参数为 #NAME?：Excel 不认识该名称。文本请加引号，例如 "镁锭"。'
        : error === "#REF!"
          ? "有一个参数为 #REF!：所引用的单元格已不存在。请重新指定单元格。"
          : IS_COMING.has(error)
            ? `有一个参数为 ${error}：仍在计算。算出后本公式会随之更新。`
            : `有一个参数为 ${error}。请先修正其来源单元格，本公式会随之更新。`,
    elsewhere: (typed, is, wanted) =>
      `“${typed}”是${PLACES.zh[is]}，此处应为${PLACES.zh[wanted]}。` +
      (is === "number"
        ? "若公式需要月数或行数，应写在期间之前。"
        : is === "what"
          ? "这类词写在最后，仅用于需要它的公式；MG.MOM、MG.YOY、MG.YTD 的名称中已包含。"
          : "公式若有这些参数，顺序为产品、期间、贸易伙伴、指标。"),
    backwardsPeriod: (typed) => `期间“${typed}”的起始月晚于结束月。请互换。`,
    otherUnit: (typed) =>
      `数量以吨计，“${typed}”是另一种单位。请写“数量”，再由吨换算，例如 =1000*MG.VALUE(…) 为千克。`,
    otherFlow: (typed, flow) =>
      flow === "exports"
        ? `当前数据为出口，按离岸价（FOB）计值；没有“${typed}”。请写“数量”“金额”或“单价”。`
        : `当前数据为进口，按到岸价（CIF）计值；没有“${typed}”。请写“数量”“金额”或“单价”。`,
  },
};
