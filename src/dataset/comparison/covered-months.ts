import type { Month } from "../month";
import type { Coverage } from "../coverage";
import { runsOf, type Span } from "../span";

/** What is covered, by product, month by month: so that parts of it can be taken away. */
export class CoveredMonths {
  private readonly months = new Map<string, Set<Month>>();

  constructor(coverage: readonly Coverage[]) {
    for (const { product, span } of coverage) this.add(product, span);
  }

  /** Whether every month of the span is covered. */
  has(product: string, { first, last }: Span): boolean {
    const known = this.months.get(product);
    if (!known) return false;
    for (let month = first; month <= last; month++) if (!known.has(month)) return false;
    return true;
  }

  add(product: string, { first, last }: Span): void {
    let known = this.months.get(product);
    if (!known) this.months.set(product, (known = new Set<Month>()));
    for (let month = first; month <= last; month++) known.add(month);
  }

  remove(product: string, { first, last }: Span): void {
    const known = this.months.get(product);
    for (let month = first; month <= last; month++) known?.delete(month);
  }

  /** In the order in which products came, as unbroken runs. */
  coverage(): Coverage[] {
    return [...this.months].flatMap(([product, known]) =>
      runsOf(known).map((span): Coverage => ({ product, span }))
    );
  }
}
