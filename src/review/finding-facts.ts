import { TOTAL, WORLD } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import { januaryOf, type Month } from "../dataset/month";
import type { Series } from "../dataset/series";
import { type Span, spanOf } from "../dataset/span";
import * as measures from "../measures";
import type { ChangeBasis, Estimate, StreakRule } from "../measures";
import type { Fact, Unit } from "./finding";
import { FormulaWriter, ratioOf } from "./finding-formula";

/** The parts of a total that a review tells one by one: ingot, powder, alloy, and the others as one. */
export function partsToTell({ catalogue }: Dataset): readonly string[] {
  for (const { id } of catalogue.products) {
    const rest = catalogue.remainderOf(id);
    if (rest?.whole === TOTAL) return [...rest.others, id];
  }
  return catalogue.partsOf(TOTAL);
}

/** The numbers of one month, each as a measure computes it, with the formula that answers it in a cell. */
export class Facts {
  private readonly write: FormulaWriter;

  constructor(
    readonly dataset: Dataset,
    readonly month: Month
  ) {
    this.write = new FormulaWriter(dataset.catalogue);
  }

  /** The quantities of a product to a partner. */
  series(product: string, partner = WORLD): Series | undefined {
    return this.dataset.series(product, partner, "quantity");
  }

  level(product: string, partner = WORLD, month = this.month): Fact | undefined {
    const series = this.series(product, partner);
    const estimate = series && measures.level(series, month);
    return fact(estimate, "kg", this.write.of("VALUE", product, month, partner));
  }

  /** The amount of a longer span. */
  amount(product: string, span: Span, partner = WORLD): Fact | undefined {
    const total = this.series(product, partner)?.total(span.first, span.last);
    return fact(measures.amountOf(total), "kg", this.formula("VALUE", product, span, partner));
  }

  mom(product: string, month = this.month): Fact | undefined {
    return this.rate("MOM", measures.mom, product, month);
  }

  yoy(product: string): Fact | undefined {
    return this.rate("YOY", measures.yoy, product, this.month);
  }

  toDate(product: string): Fact | undefined {
    const series = this.series(product);
    const estimate = series && measures.ytd(series, this.month);
    return fact(estimate, "kg", this.write.of("YTD", product, this.month));
  }

  toDateYoy(product: string): Fact | undefined {
    return this.rate("YTDYOY", measures.ytdYoy, product, this.month);
  }

  toDateAverage(product: string): Fact | undefined {
    const series = this.series(product);
    const estimate = series && measures.ytdAverage(series, this.month);
    return fact(estimate, "kg", this.write.of("YTDAVG", product, this.month));
  }

  rolling3(product: string): Fact | undefined {
    const series = this.series(product);
    const estimate = series && measures.rolling(series, this.month, 3);
    return fact(estimate, "kg", this.write.of("ROLLING3", product, this.month));
  }

  /** What a product adds to the growth of the total, in percentage points. */
  contribution(product: string, basis: ChangeBasis): Fact | undefined {
    const [part, whole] = [this.series(product), this.series(TOTAL)];
    const estimate = part && whole && measures.contribution(part, whole, this.month, basis);
    return fact(estimate, "points", this.write.of("CONTRIB", product, this.month, WORLD, basis));
  }

  /** Share of a product in the total. */
  shareOfTotal(product: string): Fact | undefined {
    const [part, whole] = [this.series(product), this.series(TOTAL)];
    const estimate = part && whole && measures.share(part, whole, spanOf(this.month));
    return fact(estimate, "fraction", this.write.of("SHARE", product, this.month));
  }

  /** Share of a partner in all of a product. */
  shareOfWorld(product: string, partner: string): Fact | undefined {
    const [part, whole] = [this.series(product, partner), this.series(product)];
    const estimate = part && whole && measures.share(part, whole, spanOf(this.month));
    return fact(estimate, "fraction", this.write.of("SHARE", product, this.month, partner));
  }

  /** How far one amount lies above another, as a fraction of it. */
  ratio(above: Fact, below: Fact): Fact | undefined {
    const [now, base] = [above, below].map(({ value, ...rest }) => ({ ...rest, amount: value }));
    const estimate = measures.growth(now, base);
    return fact(estimate, "fraction", ratioOf(above.formula ?? "=", below.formula ?? "="));
  }

  runRate(product: string): Fact | undefined {
    const series = this.series(product);
    const estimate = series && measures.runRate(series, this.month);
    return fact(estimate, "kg", this.write.of("RUNRATE", product, this.month));
  }

  unitValue(product: string, span: Span): Fact | undefined {
    const total = this.dataset.series(product, WORLD, "unitValue")?.total(span.first, span.last);
    const formula = this.write.of("VALUE", product, span, WORLD, "unitvalue");
    return fact(measures.amountOf(total), "perTonne", formula);
  }

  /** How long a rule has held, with the first month of the run. */
  streak(product: string, rule: StreakRule, partner = WORLD) {
    const run = measures.streak(this.dataset, product, partner, this.month, rule);
    const named = "amount" in rule ? `${rule.kind}:${rule.amount / 1000}` : rule.kind;
    const formula = this.write.of("STREAK", product, this.month, partner, named);
    return { ...run, fact: exactly(run.months, "months", formula) };
  }

  /** Concentration of the destinations of a product, 0 to 1. */
  hhi(product: string): Fact | undefined {
    const value = measures.hhi(measures.standing(this.dataset, product, this.month));
    return value === undefined
      ? undefined
      : exactly(value, "index", this.write.of("HHI", product, this.month));
  }

  /** A function of a product and the month, or another span, and a partner. */
  formula(name: string, product: string, when: Month | Span = this.month, partner = WORLD): string {
    return this.write.of(name, product, when, partner);
  }

  /** January to the month. */
  get spanToDate(): Span {
    return spanOf(januaryOf(this.month), this.month);
  }

  private rate(
    name: string,
    measure: (series: Series, month: Month) => Estimate | undefined,
    product: string,
    month: Month
  ): Fact | undefined {
    const series = this.series(product);
    const estimate = series && measure(series, month);
    return fact(estimate, "fraction", this.write.of(name, product, month));
  }
}

/** A number without a band. */
export function exactly(value: number, unit: Unit, formula?: string): Fact {
  return { value, low: value, high: value, basis: "reported", unit, ...(formula && { formula }) };
}

function fact(estimate: Estimate | undefined, unit: Unit, formula: string): Fact | undefined {
  return estimate && { ...estimate, unit, formula };
}
