import { clampTo, intersect, widthOf } from "./band";
import type { Month } from "./month";
import type { Observation } from "./observation";
import type { Series, Term, Total } from "./series";

/** Two prints of the same figure whose bands do not overlap: the better-ranked one counts, the other is kept here. */
export interface Contradiction {
  readonly kept: Observation;
  readonly ignored: Observation;
}

/** All prints of one span, made into one amount: a step from one month boundary to another. */
interface Edge {
  readonly from: Month;
  readonly to: Month;
  readonly total: Total;
  readonly shown: Observation;
}

/**
 * A series of observations over spans of any length (a month, a half-year, January to November), as publishers print
 * them. Month boundaries are nodes and observations edges; an amount nobody printed is the difference of two connected
 * boundaries, along the path whose band is narrowest (Dijkstra's algorithm, 1959). A printed figure for exactly the
 * span always wins over a computed one. Unit values do not add up: of them only the printed spans are known.
 */
export class PublishedSeries implements Series {
  readonly first: Month;
  readonly last: Month;
  readonly additive: boolean;
  readonly contradictions: readonly Contradiction[];
  private readonly edges = new Map<number, Edge>();
  private readonly edgesAt = new Map<Month, Edge[]>();
  private readonly paths = new Map<number, readonly { edge: Edge; sign: 1 | -1 }[]>();

  /** @param rankOf Place of a source id in the order of trust; 0 is best. */
  constructor(observations: readonly Observation[], rankOf: (source: string) => number) {
    const bySpan = new Map<number, Observation[]>();
    const contradictions: Contradiction[] = [];
    for (const observation of withoutOutranked(observations, rankOf, contradictions)) {
      const key = keyOf(observation.span.first, observation.span.last);
      const known = bySpan.get(key);
      if (known) known.push(observation);
      else bySpan.set(key, [observation]);
    }
    for (const [key, prints] of bySpan) {
      const edge = consolidate(prints, rankOf, contradictions);
      this.edges.set(key, edge);
      for (const node of [edge.from, edge.to]) {
        const list = this.edgesAt.get(node);
        if (list) list.push(edge);
        else this.edgesAt.set(node, [edge]);
      }
    }
    this.contradictions = contradictions;
    this.additive = observations.every((o) => o.measure !== "unitValue");
    const edges = [...this.edges.values()];
    this.first = edges.reduce((first, edge) => Math.min(first, edge.from), Infinity);
    this.last = edges.reduce((last, edge) => Math.max(last, edge.to - 1), -Infinity);
  }

  total(first: Month, last: Month): Total | undefined {
    const exact = this.edges.get(keyOf(first, last));
    if (exact && exact.total.basis === "reported") return exact.total;
    const path = this.path(first, last);
    if (path.length === 0) return undefined;
    if (path.length === 1) return path[0]!.edge.total;
    let amount = 0;
    let low = 0;
    let high = 0;
    for (const { edge, sign } of path) {
      amount += sign * edge.total.amount;
      low += sign > 0 ? edge.total.low : -edge.total.high;
      high += sign > 0 ? edge.total.high : -edge.total.low;
    }
    // Nobody exports less than nothing: a difference that must be negative shows only that the prints contradict each other.
    if (high < 0) return undefined;
    return { amount: Math.max(amount, 0), low: Math.max(low, 0), high, basis: "derived" };
  }

  terms(first: Month, last: Month): readonly Term[] {
    const exact = this.edges.get(keyOf(first, last));
    if (exact && exact.total.basis === "reported") return [{ sign: 1, observation: exact.shown }];
    if (!this.total(first, last)) return [];
    return this.path(first, last).map(({ edge, sign }) => ({ sign, observation: edge.shown }));
  }

  /** The narrowest way from the boundary before `first` to the one after `last`; empty where there is none. */
  private path(first: Month, last: Month): readonly { edge: Edge; sign: 1 | -1 }[] {
    const key = keyOf(first, last);
    let path = this.paths.get(key);
    if (!path) {
      path = last < first ? [] : this.findPath(first, last + 1);
      this.paths.set(key, path);
    }
    return path;
  }

  private findPath(start: Month, goal: Month): readonly { edge: Edge; sign: 1 | -1 }[] {
    if (this.additive) return this.narrowestPath(start, goal);
    const exact = this.edges.get(keyOf(start, goal - 1));
    return exact ? [{ edge: exact, sign: 1 }] : [];
  }

  private narrowestPath(start: Month, goal: Month): { edge: Edge; sign: 1 | -1 }[] {
    const width = new Map<Month, number>([[start, 0]]);
    const steps = new Map<Month, number>([[start, 0]]);
    const cameBy = new Map<Month, { edge: Edge; sign: 1 | -1; from: Month }>();
    const open = new Set<Month>([start]);
    const done = new Set<Month>();
    while (open.size > 0) {
      let node: Month | undefined;
      for (const candidate of open)
        if (node === undefined || nearer(candidate, node, width, steps)) node = candidate;
      if (node === undefined || node === goal) break;
      open.delete(node);
      done.add(node);
      for (const edge of this.edgesAt.get(node) ?? []) {
        const next = edge.from === node ? edge.to : edge.from;
        if (done.has(next)) continue;
        const total = width.get(node)! + widthOf(edge.total);
        const count = steps.get(node)! + 1;
        const known = width.get(next);
        if (known === undefined || total < known || (total === known && count < steps.get(next)!)) {
          width.set(next, total);
          steps.set(next, count);
          cameBy.set(next, { edge, sign: edge.from === node ? 1 : -1, from: node });
          open.add(next);
        }
      }
    }
    const path: { edge: Edge; sign: 1 | -1 }[] = [];
    for (let node = goal; node !== start;) {
      const step = cameBy.get(node);
      if (!step) return [];
      path.unshift({ edge: step.edge, sign: step.sign });
      node = step.from;
    }
    return path;
  }
}

/** One number for a span, so that it can be the key of a Map: months stay below 2^20. */
function keyOf(first: Month, last: Month): number {
  return first * 0x100000 + last;
}

/** Whether a node is to be looked at before another: narrower first, then fewer steps, then the earlier month. */
function nearer(a: Month, b: Month, width: Map<Month, number>, steps: Map<Month, number>): boolean {
  const byWidth = width.get(a)! - width.get(b)!;
  const bySteps = steps.get(a)! - steps.get(b)!;
  return byWidth < 0 || (byWidth === 0 && (bySteps < 0 || (bySteps === 0 && a < b)));
}

/**
 * Leaves out printed sums of several months for which better-ranked sources have every month exactly: customs' eleven
 * months over a rounded January to November in an article. One that contradicts their sum is kept as a contradiction.
 */
function withoutOutranked(
  observations: readonly Observation[],
  rankOf: (source: string) => number,
  contradictions: Contradiction[]
): readonly Observation[] {
  const longer = observations.filter((o) => o.span.first !== o.span.last);
  if (longer.length === 0 || longer.length === observations.length) return observations;
  const best = new Map<Month, Observation>();
  const rank = (o: Observation) => Math.min(...o.sources.map(rankOf));
  for (const o of observations) {
    if (o.span.first !== o.span.last || o.basis !== "reported" || widthOf(o.band) > 0) continue;
    const known = best.get(o.span.first);
    if (!known || rank(o) < rank(known)) best.set(o.span.first, o);
  }
  if (best.size === 0) return observations;
  const outranked = new Set<Observation>();
  for (const o of longer) {
    const { first, last } = o.span;
    const months = Array.from({ length: last - first + 1 }, (_, k) => best.get(first + k));
    const own = rank(o);
    if (!months.every((m): m is Observation => m !== undefined && rank(m) < own)) continue;
    outranked.add(o);
    const amount = months.reduce((sum, m) => sum + m.amount, 0);
    const band = { low: amount, high: amount };
    const sources = [...new Set(months.flatMap((m) => m.sources))];
    if (!intersect(band, o.band))
      contradictions.push({ kept: { ...o, amount, band, sources, basis: "derived" }, ignored: o });
  }
  return outranked.size > 0 ? observations.filter((o) => !outranked.has(o)) : observations;
}

/**
 * Makes one amount of all prints of a span. Printed ones outrank computed ones; bands that overlap are intersected and
 * the narrowest print is shown, moved into the shared band if it lies outside; a print whose band contradicts the
 * better-ranked ones is set aside.
 */
function consolidate(
  prints: readonly Observation[],
  rankOf: (source: string) => number,
  contradictions: Contradiction[]
): Edge {
  const reported = prints.filter((o) => o.basis === "reported");
  const rank = (o: Observation) => Math.min(...o.sources.map(rankOf));
  const ordered = [...(reported.length ? reported : prints)].sort(
    (a, b) => rank(a) - rank(b) || widthOf(a.band) - widthOf(b.band) || a.amount - b.amount
  );
  let shown = ordered[0]!;
  const best = shown;
  let band = shown.band;
  for (const print of ordered.slice(1)) {
    const shared = intersect(band, print.band);
    if (!shared) {
      contradictions.push({ kept: best, ignored: print });
      continue;
    }
    band = shared;
    if (widthOf(print.band) < widthOf(shown.band)) shown = print;
  }
  const total: Total = {
    amount: clampTo(band, shown.amount),
    low: band.low,
    high: band.high,
    basis: shown.basis,
  };
  return { from: shown.span.first, to: shown.span.last + 1, total, shown };
}
