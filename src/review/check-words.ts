import { type Language, TOTAL, WORLD } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import { formatMonth } from "../dataset/month";
import { formatSpan } from "../dataset/span";
import type { Check, Figure, Meanings, Recomputed } from "./check";
import { amountText, bandText, numberText } from "./check-numbers";
import { phrasesIn } from "./check-phrases";
import { CheckTerms } from "./check-terms";

/** A check in words, in one language. */
export interface CheckWords {
  /** What was printed, about what, by whom and when: "Ingot, World, 2025-11, month on month: SMM, 2025-12". */
  readonly claim: string;
  readonly verdict: string;
  /** How the print was recomputed and what follows, or what stands in the way. */
  readonly why: string;
}

/** How many derived figures a sentence names before it says how many more there are. */
const NAMED = 2;

/** Tells a check to an analyst. */
export function wordsOf(check: Check, dataset: Dataset, language: Language): CheckWords {
  const teller = new Teller(check, dataset, language);
  return {
    claim: `${teller.subject()}: ${teller.publishers(check.printed.sources)}`,
    verdict: phrasesIn(language).verdicts[check.verdict],
    why: teller.why(),
  };
}

class Teller extends CheckTerms {
  subject(): string {
    const { product, partner, measure, span, kind } = this.check.subject;
    const { say } = this;
    const whole = partner === WORLD ? this.product(TOTAL) : this.partner(WORLD);
    const isNamed = kind === "amount" || measure !== "quantity";
    const words = [this.product(product), this.partner(partner), formatSpan(span)];
    if (isNamed) words.push(say.measures[measure]);
    if (kind === "share") words.push(say.shareOf(whole));
    else if (kind !== "amount") words.push(say.kinds[kind]);
    return words.join(say.between);
  }

  why(): string {
    const { monthOnMonth } = this.check;
    const { say } = this;
    const sentences = [this.reason(), ...this.disagreement()];
    if (monthOnMonth) sentences.push(say.monthOnMonth(this.number(monthOnMonth.value)));
    return sentences
      .map((sentence) => `${sentence}${say.end}`)
      .join("")
      .trim();
  }

  private disagreement(): string[] {
    const { disagreement, difference, recomputed, subject } = this.check;
    if (!disagreement || !recomputed || difference === undefined) return [];
    const { say } = this;
    const { least, byOwnAmounts, fitsIfCutOff, baseThatFits } = disagreement;
    const sentences = [
      say.differs(this.distance(difference), difference > 0, this.distance(least)),
    ];
    const own = byOwnAmounts === undefined ? undefined : this.number(byOwnAmounts);
    if (own && own !== this.number(recomputed.value)) sentences.push(say.byOwnAmounts(own));
    if (baseThatFits)
      sentences.push(say.baseThatFits(this.amountBand(baseThatFits), subject.kind === "share"));
    if (fitsIfCutOff) sentences.push(say.cutOff);
    return sentences;
  }

  private reason(): string {
    const { check, say } = this;
    const { reason } = check;
    switch (reason.kind) {
      case "formula":
        return this.result(this.formula(reason.figures, reason.months));
      case "sum":
      case "parts":
        return this.result(this.sum(reason.figures));
      case "ratio":
        return this.result(reason.figures.map((f) => this.figure(f)).join(" ÷ "));
      case "otherPrint": {
        const { amount, measure, sources } = reason.other;
        const other = amountText(amount, measure, this.words);
        const by = this.publishers(sources);
        return `${say.otherPrint(other, by)}: ${say.relations[reason.relation]}`;
      }
      case "missing":
        return say.missing(reason.needs.map((need) => this.need(need)).join("; "));
      case "zeroBase":
        return say.zeroBase(this.need(reason.base));
      case "circular": {
        const named = reason.derived.slice(0, NAMED).map((o) => {
          return `${amountText(o.amount, o.measure, this.words)} (${formatSpan(o.span)})`;
        });
        return say.circular(named.join(say.between), reason.derived.length - named.length);
      }
      case "undefinedGroup": {
        const group = say.undefinedGroup(this.partner(check.subject.partner));
        return reason.meanings ? `${group}${say.end}${this.meanings(reason.meanings)}` : group;
      }
    }
  }

  private formula(figures: readonly Figure[], months: number): string {
    const [first, second] = figures.map((f) => this.figure(f));
    switch (this.check.subject.kind) {
      case "share":
        return `${first} ÷ ${second}`;
      case "totalLessIngot":
        return `${first} − ${second}`;
      default:
        return second ? `${first} ÷ ${second} − 1` : `${first} ÷ ${months}`;
    }
  }

  private sum(figures: readonly Figure[]): string {
    return figures
      .map((f, i) => (f.sign < 0 ? "− " : i > 0 ? "+ " : "") + this.figure(f))
      .join(" ");
  }

  /** A calculation with its result, and the band of it where the result alone does not tell the verdict. */
  private result(calculation: string): string {
    const { recomputed, verdict } = this.check;
    const { value, low, high } = recomputed as Recomputed;
    const equation = this.say.equals(calculation, this.number(value));
    const isTold = this.number(low) !== this.number(high);
    if (verdict === "agrees" || !isTold) return equation;
    const { kind, measure } = this.check.subject;
    return equation + this.say.allows(bandText({ low, high }, kind, measure, this.words));
  }

  private meanings({ product, month, amounts, world }: Meanings): string {
    const { catalogue } = this.dataset;
    const told = amounts.map(({ group, amount }) => {
      const isOwnName = group === this.check.subject.partner;
      const name = isOwnName
        ? this.say.byCustoms(this.partner(group), catalogue.membersOf(group).includes("RUS"))
        : this.partner(group);
      const share = numberText(amount / world, "share", "quantity", this.words);
      return this.say.meaning(amountText(amount, "quantity", this.words), name, share);
    });
    return this.say.meanings(this.product(product), formatMonth(month), told.join(" … "));
  }
}
