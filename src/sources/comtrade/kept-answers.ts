import type { Month } from "../../dataset/month";
import type { ComtradeQuestion } from "./comtrade-request";
import type { ComtradeRow, LeftOut } from "./comtrade-row";

/** How long rows are kept after the last answer, in minutes. */
export const KEPT_MINUTES = 30;

/** Rows of a question, by month and code of goods: an empty list where the server has none. */
export class KnownRows {
  private readonly rows = new Map<string, readonly (ComtradeRow | LeftOut)[]>();
  private until = Infinity;

  has(month: Month, code: string): boolean {
    return this.rows.has(`${month} ${code}`);
  }

  of(month: Month, code: string): readonly (ComtradeRow | LeftOut)[] {
    return this.rows.get(`${month} ${code}`) ?? [];
  }

  set(month: Month, code: string, rows: readonly (ComtradeRow | LeftOut)[], now: number): void {
    this.rows.set(`${month} ${code}`, rows);
    this.until = now + KEPT_MINUTES * 60_000;
  }

  isOver(now: number): boolean {
    return now > this.until;
  }
}

/**
 * What was read before a reading failed, so that the next one of the same goes on from there: in memory, for half an
 * hour after the last answer, until a reading succeeds. It knows who was asked what, and no key: a reading that begins
 * without a key can be finished with one.
 */
export class KeptAnswers {
  private readonly byQuestion = new Map<string, KnownRows>();

  /** What is known of a question's rows; nothing, at first. */
  of(question: ComtradeQuestion, now: number): KnownRows {
    for (const [name, rows] of this.byQuestion) if (rows.isOver(now)) this.byQuestion.delete(name);
    const name = nameOf(question);
    const known = this.byQuestion.get(name) ?? new KnownRows();
    this.byQuestion.set(name, known);
    return known;
  }

  forget(question: ComtradeQuestion): void {
    this.byQuestion.delete(nameOf(question));
  }
}

/** The months are not part of it: those that two questions share are asked once. */
function nameOf({ base, reporter, flow }: ComtradeQuestion): string {
  return `${base} ${reporter} ${flow}`;
}
