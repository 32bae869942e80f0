import type { Dataset } from "../dataset/dataset";
import type { LoggedRevision } from "../dataset/logged-revision";
import type { Measure } from "../dataset/observation";
import type { Span } from "../dataset/span";

/** What a figure is about. */
export interface FigureOf {
  readonly product: string;
  readonly partner: string;
  readonly measure: Measure;
  readonly span: Span;
}

/** What refreshes made of one figure. */
export interface LogOfFigure {
  /** Oldest first. */
  readonly lines: readonly LoggedRevision[];
  /** What the figure was before the first refresh that changed it; undefined where the log has no amount. */
  readonly first: number | undefined;
  /** What it is now; undefined where nobody has it any more, or only as derived from other figures. */
  readonly now: number | undefined;
  /** Now less first, in kg or whole units of the currency; undefined where one of them is not known. */
  readonly difference: number | undefined;
  /** Whether the last refresh that changed it took it away, and nobody else has it. */
  readonly isWithdrawn: boolean;
}

const known = /* @__PURE__ */ new WeakMap<Dataset, Map<string, readonly LoggedRevision[]>>();

/**
 * What the log says of a figure: of this very product, partner, measure and span. The lines stand in the order of their
 * stamps, whatever the order of the table. Undefined where refreshes have not changed it.
 */
export function logOf(dataset: Dataset, figure: FigureOf): LogOfFigure | undefined {
  const lines = linesOf(dataset).get(keyOf(figure));
  if (!lines) return undefined;
  const { first, last } = figure.span;
  const series = dataset.series(figure.product, figure.partner, figure.measure);
  const total = series?.total(first, last);
  const isGone = lines.at(-1)!.to === undefined;
  const now = total && !(isGone && total.basis === "derived") ? total.amount : undefined;
  const before = firstOf(lines, dataset);
  const difference = before === undefined || now === undefined ? undefined : now - before;
  return { lines, first: before, now, difference, isWithdrawn: isGone && now === undefined };
}

/** The figures that refreshes have changed, each with its first line. */
export function loggedFigures(dataset: Dataset): readonly LoggedRevision[] {
  return [...linesOf(dataset).values()].map(([line]) => line!);
}

/**
 * What the oldest line says that the figure was. Where one refresh changed several prints of it, the one of the best-ranked
 * source counts.
 */
function firstOf(lines: readonly LoggedRevision[], dataset: Dataset): number | undefined {
  const oldest = lines.find(({ from }) => from !== undefined);
  const beside = lines.filter(({ from, when }) => from !== undefined && when === oldest?.when);
  return beside.reduce<LoggedRevision | undefined>(
    (best, line) =>
      best && dataset.rankOf(best.source) <= dataset.rankOf(line.source) ? best : line,
    undefined
  )?.from;
}

function linesOf(dataset: Dataset): ReadonlyMap<string, readonly LoggedRevision[]> {
  let byFigure = known.get(dataset);
  if (!byFigure) {
    const found = new Map<string, LoggedRevision[]>();
    for (const line of [...dataset.revisions].sort(byStamp)) {
      const key = keyOf(line);
      const lines = found.get(key);
      if (lines) lines.push(line);
      else found.set(key, [line]);
    }
    known.set(dataset, (byFigure = found));
  }
  return byFigure;
}

function keyOf({ product, partner, measure, span }: FigureOf): string {
  return `${product}|${partner}|${measure}|${span.first}|${span.last}`;
}

/** Stamps such as `2026-11-23 14:05 UTC` are in order as texts. */
function byStamp(a: LoggedRevision, b: LoggedRevision): number {
  return a.when < b.when ? -1 : a.when > b.when ? 1 : 0;
}
