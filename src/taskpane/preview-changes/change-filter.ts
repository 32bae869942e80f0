import type { Catalogue } from "../../dataset/catalogue";
import type { ChangeGroup, ChangeKind } from "../../dataset/comparison";
import { formatSpan } from "../../dataset/span";
import { writeSpanName } from "../write-figures";

/** Which changes are shown. */
export interface ChangeFilter {
  /** Empty for all. */
  readonly kind: ChangeKind | "";
  /** Id of a product; empty for all. */
  readonly product: string;
  /** What a product's, month's or partner's name has in it, or its code; several words must all be found. */
  readonly text: string;
  readonly onlySuspicious: boolean;
}

/** All changes. */
export const EVERY_CHANGE: ChangeFilter = {
  kind: "",
  product: "",
  text: "",
  onlySuspicious: false,
};

/**
 * Finds changes. What can be found of a change by words is worked out when the first word is typed, and once: there may be
 * thousands of changes of a hundred partners each.
 */
export class ChangeSearch {
  private readonly texts = new Map<ChangeGroup, string>();
  private readonly names = new Map<string, string>();
  private readonly spans = new Map<string, string>();

  constructor(
    private readonly groups: readonly ChangeGroup[],
    private readonly catalogue: Catalogue
  ) {}

  /** The changes that a filter lets through, in their order. */
  find({ kind, product, text, onlySuspicious }: ChangeFilter): readonly ChangeGroup[] {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    return this.groups.filter(
      (group) =>
        (kind === "" || group.kind === kind) &&
        (product === "" || group.product === product) &&
        (!onlySuspicious || group.suspicions.length > 0) &&
        (words.length === 0 || words.every((word) => this.textOf(group).includes(word)))
    );
  }

  private textOf(group: ChangeGroup): string {
    let text = this.texts.get(group);
    if (text === undefined) {
      const partners = new Set(group.changes.map(({ partner }) => partner));
      text = [
        this.productNames(group.product),
        this.spanNames(group),
        ...[...partners].map((partner) => this.partnerNames(partner)),
      ].join("\n");
      this.texts.set(group, text);
    }
    return text;
  }

  private productNames(id: string): string {
    const { catalogue } = this;
    return remember(this.names, `product ${id}`, () =>
      [id, catalogue.productName(id, "en"), catalogue.productName(id, "zh")].join("\n")
    );
  }

  private partnerNames(id: string): string {
    const { catalogue } = this;
    return remember(this.names, `partner ${id}`, () =>
      [id, catalogue.partnerName(id, "en"), catalogue.partnerName(id, "zh")].join("\n")
    );
  }

  private spanNames({ span }: ChangeGroup): string {
    return remember(this.spans, `${span.first}|${span.last}`, () =>
      [formatSpan(span), writeSpanName(span, "en"), writeSpanName(span, "zh")].join("\n")
    );
  }
}

function remember(known: Map<string, string>, key: string, make: () => string): string {
  let text = known.get(key);
  if (text === undefined) known.set(key, (text = make().toLowerCase()));
  return text;
}
