import type { IconLimit } from "../sheet-states";

/** Excel.IconSet, by the names of the same sets in .xlsx, which are those of the engine too. */
export const iconSets: Readonly<Record<string, string>> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
  ThreeStars: "3Stars",
  ThreeTriangles: "3Triangles",
  FiveBoxes: "5Boxes",
};

/** How many icons a set has. */
export const iconCount = (style: string): number => Number(iconSets[style]?.[0] ?? 3);

/** As Excel makes them: each icon stands for an equal share of the way from the least to the greatest value. */
export const newLimits = (style: string): IconLimit[] => {
  const count = iconCount(style);
  return Array.from({ length: count - 1 }, (_, i) => ({
    type: "Percent",
    formula: String(Math.round((100 * (i + 1)) / count)),
    operator: "GreaterThanOrEqual",
  }));
};

/** The icon of a value, from 0 below; `values` are those of the limits in their order. */
export function iconLevel(
  value: number,
  limits: readonly IconLimit[],
  values: readonly (number | null)[]
): number {
  let level = 0;
  limits.forEach(({ operator }, i) => {
    const limit = values[i];
    if (limit === null) return;
    if (operator === "GreaterThan" ? value > limit : value >= limit) level = i + 1;
  });
  return level;
}
