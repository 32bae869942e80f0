import { monthOf } from "../../src/dataset/month";
import { exactMonth, type Observation } from "../../src/dataset/observation";
import type { ChangeGroup, Comparison, Suspicion } from "../../src/dataset/comparison";
import type { Dataset } from "../../src/dataset/dataset";
import type { Coverage } from "../../src/dataset/coverage";
import type { Preview } from "../../src/refresh/refresher";
import type { SourceRequest } from "../../src/refresh/source-request";
import type { Notice } from "../../src/sources/source";
import { ofWorkbook } from "./small-dataset";

const december = monthOf(2025, 12);
const november = monthOf(2025, 11);
const october = monthOf(2025, 10);

/** An exact month of customs' own records. */
function said(
  product: string,
  partner: string,
  month: number,
  amount: number,
  measure: Observation["measure"] = "quantity"
): Observation {
  return exactMonth({ product, partner, measure }, month, amount, ["customs-2025-12"]);
}

interface Change {
  readonly partner: string;
  readonly from?: number;
  readonly to?: number;
  readonly measure?: Observation["measure"];
}

/** What would change of one product and month; before and after are those of World's quantity. */
export function change(
  product: string,
  month: number,
  changes: readonly Change[],
  { last = month, suspicions = [] }: { last?: number; suspicions?: readonly Suspicion[] } = {}
): ChangeGroup {
  const span = { first: month, last };
  const world = changes.find(({ partner, measure }) => partner === "World" && !measure);
  const isGone = changes.every(({ to }) => to === undefined);
  const isNew = changes.every(({ from }) => from === undefined);
  return {
    key: `${product}|${month}|${last}`,
    kind: isNew ? "new" : isGone ? "withdrawn" : "revised",
    product,
    span,
    changes: changes.map(({ partner, from, to, measure = "quantity" }) => ({
      product,
      partner,
      measure,
      span,
      ...(from !== undefined && { from: said(product, partner, month, from, measure) }),
      ...(to !== undefined && { to: said(product, partner, month, to, measure) }),
    })),
    before: world?.from,
    after: world?.to,
    suspicions,
  };
}

/** December's ingot and powder are new, November's ingot is revised, October's alloy is gone; December's powder is a thousandfold. */
export const groups: readonly ChangeGroup[] = [
  change("Ingot", december, [
    { partner: "World", to: 24_000_000 },
    { partner: "NLD", to: 6_000_000 },
    { partner: "NLD", to: 14_400_000, measure: "value" },
  ]),
  change("Powder", december, [{ partner: "World", to: 6_600_000_000 }], {
    suspicions: [
      { kind: "thousandfold", partner: "World", amount: 6_600_000_000, usual: 6_500_000 },
    ],
  }),
  change("Ingot", november, [
    { partner: "World", from: 22_218_000, to: 22_218_345 },
    { partner: "NLD", from: 6_606_900, to: 6_706_900 },
  ]),
  change("Alloy", october, [{ partner: "World", from: 9_195_000 }]),
];

/** What a preview is made of, where a test wants it other than usual. */
export interface PreviewParts {
  readonly groups?: readonly ChangeGroup[];
  readonly notices?: readonly string[];
  readonly gaps?: readonly Coverage[];
  readonly unchanged?: number;
  readonly isAlone?: boolean;
  readonly open?: Dataset;
  readonly request?: SourceRequest;
  readonly clash?: string;
  readonly replaced?: number;
}

/** A source that was read and compared with the figures of the workbook. */
export function previewOf(parts: PreviewParts = {}): Preview {
  const { notices = [], open = ofWorkbook, clash, isAlone = clash !== undefined } = parts;
  const changed = parts.groups ?? groups;
  const now = changed.flatMap(({ changes }) => changes.flatMap(({ to }) => (to ? [to] : [])));
  const release = {
    family: "customs-file",
    title: "Customs records to December 2025",
    flow: "exports",
    reporter: "CHN",
    currency: "USD",
    sources: [],
    observations: now,
    isWhole: false,
    notices: notices.map((sentence): Notice => ({ kind: "skipped", file: "a.csv", sentence })),
  } as const;
  const comparison: Comparison = {
    open,
    release,
    isAlone,
    groups: changed,
    unchanged: parts.unchanged ?? 1034,
    gaps: parts.gaps ?? [],
    replaced: Array.from({ length: parts.replaced ?? 0 }, () => said("Ingot", "World", october, 1)),
    now,
  };
  return {
    request: parts.request ?? { kind: "published" },
    reading: release,
    comparison,
    ...(clash !== undefined && {
      clash: { what: "flow", open: open.trade, release, sentence: clash },
    }),
  };
}

/** As many changes as wanted: months of ingot going back from December 2025. */
export function manyGroups(wanted: number): readonly ChangeGroup[] {
  return Array.from({ length: wanted }, (_, i) =>
    change("Ingot", december - i, [{ partner: "World", from: 1_000_000 + i, to: 2_000_000 + i }])
  );
}
