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

/** Chinese words for what findings speak of. */
export class ChineseWords {
  /** What tells exports from imports. */
  readonly flow: FlowWords;
  /** 美元/吨. */
  readonly perTonne: string;
  /** 中国镁产品出口、美国镁产品进口. */
  readonly trade: string;
  /** （离岸价）: how values are counted; nothing of a reporter whose manner is not known. */
  readonly terms: string;
  private readonly catalogue: Catalogue;

  constructor({ catalogue, trade }: Pick<Dataset, "catalogue" | "trade">) {
    const { flow, reporter, currency } = trade;
    this.catalogue = catalogue;
    this.flow = flowWords("zh", flow);
    this.perTonne = unitWords("zh", currency).unitValue;
    const isChina = reporter === CHINA;
    this.trade = `${isChina ? "中国" : this.partner(reporter)}镁产品${this.flow.flow}`;
    this.terms = isChina ? `（${this.flow.terms}）` : "";
  }

  /** 镁锭; the total is 镁产品合计. */
  product(id: string): string {
    return id === TOTAL ? "镁产品合计" : this.catalogue.productName(id, "zh");
  }

  products(ids: readonly string[]): string {
    return listed(ids.map((id) => this.product(id)));
  }

  partner(id: string): string {
    return this.catalogue.partnerName(id, "zh");
  }
}

/** Names in a row: 镁锭、镁粉和镁合金. */
export function listed(names: readonly string[]): string {
  return readText(joined(names, "、", "和"));
}

/** 2025年11月。 */
export function month(m: Month): string {
  return `${yearOf(m)}年${monthNumberOf(m)}月`;
}

/** 2025年。 */
export function year(m: Month): string {
  return `${yearOf(m)}年`;
}

/** 11月 beside another month of its year, 2024年12月 beside January 2025. */
export function monthBeside(m: Month, other: Month): string {
  return yearOf(m) === yearOf(other) ? `${monthNumberOf(m)}月` : month(m);
}

/** 2025年1—11月、2024年11月、2024年全年。 */
export function span({ first, last }: Span): string {
  if (first === last) return month(first);
  if (yearOf(first) !== yearOf(last)) return `${month(first)}至${month(last)}`;
  const isYear = monthNumberOf(first) === 1 && monthNumberOf(last) === 12;
  const months = `${monthNumberOf(first)}—${monthNumberOf(last)}月`;
  return `${yearOf(first)}年${isYear ? "全年" : months}`;
}

/** 38,900吨、约29,760吨。 */
export function tonnes(fact: Fact): Text {
  return text`${about(fact)}${figureOf(fact)}吨`;
}

/** An amount after its month: 为38,900吨, but 约29,760吨. */
export function was(fact: Fact): Text {
  return isRough(fact) ? tonnes(fact) : text`为${tonnes(fact)}`;
}

/** 61.2%, without a sign. */
export function percent(fact: Fact, digits?: number): Text {
  return text`${about(fact)}${figureOf(fact, digits)}%`;
}

/** 约, where a number needs it. */
export function about(fact: Fact): string {
  return isRough(fact) ? "约" : "";
}

/** 环比增长61.2%、同比持平。 */
export function changed(fact: Fact, against: string): Text {
  switch (directionOf(fact)) {
    case "up":
      return text`${against}增长${percent(fact)}`;
    case "down":
      return text`${against}下降${percent(fact)}`;
    case "unchanged":
      return text`${against}持平`;
    case "unclear":
      return text`${against}无明显变化`;
  }
}
