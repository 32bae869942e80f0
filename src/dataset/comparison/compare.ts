import { WORLD } from "../catalogue";
import type { Dataset } from "../dataset";
import type { Observation } from "../observation";
import { observationsIn } from "../observation-columns";
import type { Coverage } from "../coverage";
import type { Release } from "../release";
import { runsOf, type Span } from "../span";
import { breather, inSlices } from "./breathe";
import { CoveredMonths } from "./covered-months";
import { type AmountChange, keyOf, pairAmounts, saySame } from "./pair-amounts";
import { type Suspicion, suspicionsOf, Usual } from "./suspicion";

/** What a refresh would do to the figures of one product and span. */
export type ChangeKind = "new" | "revised" | "withdrawn";

/**
 * All that a release changes of one product and span, accepted or left as a whole: so that World stays the sum of its
 * partners, and what a source covers stays true.
 */
export interface ChangeGroup {
  /** By what it is ticked: product and span. */
  readonly key: string;
  readonly kind: ChangeKind;
  readonly product: string;
  readonly span: Span;
  /** Amounts that are new, differ or are gone; those that stay as they are, are not among them. */
  readonly changes: readonly AmountChange[];
  /** kg to the World before and after; undefined where it is not known. Before may be another source's. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly suspicions: readonly Suspicion[];
}

/** A release beside the figures that are open, before anything is written. */
export interface Comparison {
  readonly open: Dataset | undefined;
  readonly release: Release;
  /** Whether the release is to stand alone: then all that it does not say goes. */
  readonly isAlone: boolean;
  readonly groups: readonly ChangeGroup[];
  /** How many amounts are as they were. */
  readonly unchanged: number;
  /** Months within the release's reach of which nobody knows anything, by product. */
  readonly gaps: readonly Coverage[];
  /** The amounts of the open dataset that the release speaks of. */
  readonly replaced: readonly Observation[];
  /** The amounts of the release, as objects. */
  readonly now: readonly Observation[];
}

/** How to compare. */
export interface CompareOptions {
  readonly isAlone?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Compares a release with the figures that are open. What it can revise or withdraw is what its own family said before,
 * and of that only what it covers (or all, where it is whole); amounts of other sources stay beside it. Gives way to the
 * pane while it works. Throws `Stopped` where it is cancelled.
 */
export async function compare(
  open: Dataset | undefined,
  release: Release,
  { isAlone = false, signal }: CompareOptions = {}
): Promise<Comparison> {
  const breathe = breather(signal);
  const now = release.columns
    ? [...release.observations, ...observationsIn(release.columns)]
    : release.observations;
  await breathe();
  const covered = new CoveredMonths(release.sources.flatMap(({ covers = [] }) => covers));
  const usual = new Usual();
  const said = new Set<string>();
  const still = new Set<string>();
  const worlds = new Map<string, Observation>();
  await inSlices(now, breathe, (o) => {
    said.add(keyOf(o));
    still.add(groupKey(o));
    usual.take(o);
    if (o.partner === WORLD && o.measure === "quantity") worlds.set(groupKey(o), o);
  });
  const isSpokenOf = (o: Observation) =>
    isAlone ||
    (isOfFamily(o, release, open) &&
      (release.isWhole || said.has(keyOf(o)) || covered.has(o.product, o.span)));
  const replaced: Observation[] = [];
  const spoken = new Set<string>();
  await inSlices(open?.observations ?? [], breathe, (o) => {
    usual.take(o);
    if (!isSpokenOf(o)) return;
    replaced.push(o);
    spoken.add(groupKey(o));
  });
  const groups = new Map<string, AmountChange[]>();
  let unchanged = 0;
  await inSlices(await pairAmounts(replaced, now, breathe), breathe, (change) => {
    if (change.from && change.to && saySame(change.from, change.to)) {
      unchanged++;
      return;
    }
    const key = groupKey(change);
    const known = groups.get(key);
    if (known) known.push(change);
    else groups.set(key, [change]);
  });
  const found: ChangeGroup[] = [];
  for (const [key, changes] of groups) {
    await breathe();
    const { product, span } = changes[0]!;
    const kind = !spoken.has(key) ? "new" : still.has(key) ? "revised" : "withdrawn";
    const before = open?.series(product, WORLD, "quantity")?.total(span.first, span.last)?.amount;
    const after = worlds.get(key)?.amount ?? (kind === "revised" ? before : undefined);
    const suspicions = suspicionsOf(changes, usual);
    found.push({ key, kind, product, span, changes, before, after, suspicions });
  }
  return {
    open,
    release,
    isAlone,
    groups: found.sort(inOrder(open)),
    unchanged,
    // Single figures out of articles are nothing but gaps.
    gaps: release.family === "published" ? [] : gapsOf(now, covered, open),
    replaced,
    now,
  };
}

/** Whether an amount comes from the release's own family, all its sources. */
function isOfFamily(o: Observation, { family }: Release, open: Dataset | undefined): boolean {
  return o.sources.every((id) => (open?.source(id)?.family ?? "published") === family);
}

/** By what amounts are accepted together. */
export function groupKey({ product, span }: { product: string; span: Span }): string {
  return `${product}|${span.first}|${span.last}`;
}

/** Latest months first, products in the catalogue's order, sums of months after single ones. */
function inOrder(open: Dataset | undefined): (a: ChangeGroup, b: ChangeGroup) => number {
  const places = new Map(open?.catalogue.products.map((p, i) => [p.id, i]));
  const place = (product: string) => places.get(product) ?? places.size;
  return (a, b) =>
    b.span.last - a.span.last || b.span.first - a.span.first || place(a.product) - place(b.product);
}

/** The months between a product's first and last of the release that neither it nor the open figures know. */
function gapsOf(
  now: readonly Observation[],
  covered: CoveredMonths,
  open: Dataset | undefined
): Coverage[] {
  const reach = new Map<string, { first: number; last: number; months: Set<number> }>();
  for (const { product, span, measure } of now) {
    if (measure !== "quantity") continue;
    let known = reach.get(product);
    if (!known) reach.set(product, (known = { ...span, months: new Set() }));
    known.first = Math.min(known.first, span.first);
    known.last = Math.max(known.last, span.last);
    for (let month = span.first; month <= span.last; month++) known.months.add(month);
  }
  return [...reach].flatMap(([product, { first, last, months }]) => {
    const series = open?.series(product, WORLD, "quantity");
    const missing = Array.from({ length: last - first + 1 }, (_, k) => first + k).filter(
      (month) =>
        !months.has(month) &&
        !covered.has(product, { first: month, last: month }) &&
        !series?.total(month, month)
    );
    return runsOf(missing).map((span): Coverage => ({ product, span }));
  });
}
