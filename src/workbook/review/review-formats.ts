import type { WeightUnit } from "./review-options";

/** Number formats of the review. The unit is part of the format: a cell always holds tonnes, fractions or whole units of the currency. */
export const FORMATS = {
  month: "yyyy-mm",
  rate: "+0.0%;-0.0%;0.0%",
  share: "0.0%",
  points: "+0.0;-0.0;0.0",
  rank: "0",
  millions: "#,##0.0,,",
  amount: "#,##0",
} as const;

const WEIGHTS: Readonly<Record<WeightUnit, string>> = { t: "#,##0", kt: "#,##0.0," };

/** The format of weights in a unit; `#,##0.0,` shows tonnes as thousand tonnes. */
export function weightFormat(unit: WeightUnit): string {
  return WEIGHTS[unit];
}
