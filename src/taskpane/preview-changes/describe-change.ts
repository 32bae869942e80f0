import { WORLD } from "../../dataset/catalogue";
import type { ChangeGroup } from "../../dataset/comparison";
import type { Words } from "../words";
import type { PreviewNames } from "./preview-names";

/** What the row of a change is called by. */
interface DescribedChange {
  readonly product: string;
  readonly months: string;
  readonly kind: string;
  /** All three together: the name of its box. */
  readonly label: string;
  /** How many amounts it is of, and of how many partners. */
  readonly amounts: string;
  /** The name of the table of those amounts. */
  readonly amountsLabel: string;
}

/** A change in words. */
export function describeChange(
  group: ChangeGroup,
  names: PreviewNames,
  words: Words
): DescribedChange {
  const product = names.product(group.product);
  const months = names.months(group);
  const kind = words.changeKinds[group.kind];
  const { changes } = group;
  const partners = new Set(changes.map((c) => c.partner).filter((id) => id !== WORLD)).size;
  return {
    product,
    months,
    kind,
    label: words.changeLabel(product, months, kind),
    amounts: words.amountsOf(changes.length, partners),
    amountsLabel: words.amountsLabel(product, months),
  };
}
