import type { ColorScalePoint } from "../sheet-states";

/** A colour at a value. */
export interface ScaleStop {
  value: number;
  color: string;
}

/** What a point of a scale stands for among the values; null when it cannot be told. */
export function pointValue(
  { type, formula }: Pick<ColorScalePoint, "type" | "formula">,
  sorted: readonly number[],
  evaluate: (formula: string) => number | null
): number | null {
  const least = sorted[0];
  const greatest = sorted[sorted.length - 1];
  if (type === "LowestValue") return least;
  if (type === "HighestValue") return greatest;
  const number = evaluate(formula ?? "");
  if (number === null || type === "Number" || type === "Formula") return number;
  const share = Math.max(0, Math.min(100, number)) / 100;
  return type === "Percent" ? least + (greatest - least) * share : percentile(sorted, share);
}

/** As Excel's PERCENTILE.INC. */
function percentile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
}

/** The colour of a value between the stops, which are in order; beyond the ends it is that of the end. */
export function colorBetween(stops: readonly ScaleStop[], value: number): string {
  const last = stops[stops.length - 1];
  if (value <= stops[0].value) return stops[0].color;
  for (let i = 1; i < stops.length; i++) {
    const [from, to] = [stops[i - 1], stops[i]];
    if (value <= to.value && to.value > from.value) {
      return mixed(from.color, to.color, (value - from.value) / (to.value - from.value));
    }
  }
  return last.color;
}

function mixed(from: string, to: string, share: number): string {
  const part = (color: string, i: number) => parseInt(color.slice(1 + 2 * i, 3 + 2 * i), 16);
  const parts = [0, 1, 2].map((i) =>
    Math.round(part(from, i) + (part(to, i) - part(from, i)) * share)
      .toString(16)
      .padStart(2, "0")
  );
  return `#${parts.join("")}`.toUpperCase();
}
