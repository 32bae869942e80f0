import type { Catalogue } from "../dataset/catalogue";
import { WORLD } from "../dataset/catalogue";
import { formatMonth, type Month } from "../dataset/month";
import { formatSpan, type Span } from "../dataset/span";

/**
 * Writes the formulas that answer the numbers of a finding in a cell. Products and partners stand by their English
 * names, as an analyst would write them; by their ids where the name is another's.
 */
export class FormulaWriter {
  constructor(private readonly catalogue: Catalogue) {}

  /** `=MG.MOM("Ingot","2025-11")`: a function of product, period and partner, then whatever else it takes. */
  of(name: string, product: string, when: Month | Span, partner = WORLD, ...rest: string[]) {
    const period = typeof when === "number" ? formatMonth(when) : formatSpan(when);
    const to = partner === WORLD ? undefined : this.partner(partner);
    return formula(name, [this.product(product), period, to, ...rest]);
  }

  private product(id: string): string {
    const name = this.catalogue.productName(id);
    return this.catalogue.productNamed(name) === id ? name : id;
  }

  private partner(id: string): string {
    const name = this.catalogue.partnerName(id);
    return this.catalogue.partnerNamed(name) === id ? name : id;
  }
}

/** One formula over another, less 1: how far the first lies above the second. */
export function ratioOf(above: string, below: string): string {
  return `${above}/${below.slice(1)}-1`;
}

function formula(name: string, args: readonly (string | undefined)[]): string {
  const last = args.reduce((at, arg, i) => (arg === undefined ? at : i), -1);
  const written = args
    .slice(0, last + 1)
    .map((arg) => (arg === undefined ? "" : `"${arg.replaceAll('"', '""')}"`));
  return `=MG.${name}(${written.join(",")})`;
}
