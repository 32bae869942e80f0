import type { Language } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import { formatSpan } from "../dataset/span";
import type { Check, Figure, Need } from "./check";
import { amountText, bandText, distanceText, numberText, type NumberWords } from "./check-numbers";
import { phrasesIn } from "./check-phrases";
import { unitWords } from "./unit-words";

/** The names, amounts and numbers that the words of one check are made of, in one language. */
export class CheckTerms {
  protected readonly say;
  protected readonly words: NumberWords;

  constructor(
    protected readonly check: Check,
    protected readonly dataset: Dataset,
    protected readonly language: Language
  ) {
    this.say = phrasesIn(language);
    this.words = { language, units: unitWords(language, dataset.trade.currency) };
  }

  /** Who printed it and when; the id of a source of which nothing is known. */
  publishers(sources: readonly string[]): string {
    return sources
      .map((id) => this.dataset.source(id))
      .map((s, i) => (s ? `${s.publisher}, ${s.date}` : sources[i]!))
      .join("; ");
  }

  /** An amount with all that tells it from the subject of the check: "420,552 t (2024-01:2024-11, derived)". */
  protected figure(figure: Figure): string {
    const { subject } = this.check;
    const notes: string[] = [];
    if (figure.product !== subject.product) notes.push(this.product(figure.product));
    if (figure.partner !== subject.partner) notes.push(this.partner(figure.partner));
    if (figure.span.first !== subject.span.first || figure.span.last !== subject.span.last)
      notes.push(formatSpan(figure.span));
    if (figure.basis === "derived") notes.push(this.say.derived);
    const amount = amountText(figure.amount, figure.measure, this.words);
    return notes.length > 0 ? `${amount} (${notes.join(this.say.between)})` : amount;
  }

  protected need({ product, partner, measure, span }: Need): string {
    const words = [this.product(product), this.partner(partner), formatSpan(span)];
    if (measure !== "quantity") words.push(this.say.measures[measure]);
    return words.join(this.say.between);
  }

  protected number(value: number): string {
    const { kind, measure } = this.check.subject;
    return numberText(value, kind, measure, this.words);
  }

  protected distance(value: number): string {
    const { kind, measure } = this.check.subject;
    return distanceText(value, kind, measure, this.words);
  }

  protected amountBand(band: { low: number; high: number }): string {
    return bandText(band, "amount", this.check.subject.measure, this.words);
  }

  protected product(id: string): string {
    return this.dataset.catalogue.productName(id, this.language);
  }

  protected partner(id: string): string {
    return this.dataset.catalogue.partnerName(id, this.language);
  }
}
