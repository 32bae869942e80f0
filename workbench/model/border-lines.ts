import { BorderStyleTypes } from "@univerjs/core";
import { invalidArgument } from "../protocol/host-object";

/** Excel tells the kind of a line from its weight, the engine has one number for both. */
const lines: readonly { style: string; weight: string; line: BorderStyleTypes }[] = [
  { style: "None", weight: "Thin", line: BorderStyleTypes.NONE },
  { style: "Continuous", weight: "Thin", line: BorderStyleTypes.THIN },
  { style: "Continuous", weight: "Hairline", line: BorderStyleTypes.HAIR },
  { style: "Continuous", weight: "Medium", line: BorderStyleTypes.MEDIUM },
  { style: "Continuous", weight: "Thick", line: BorderStyleTypes.THICK },
  { style: "Dash", weight: "Thin", line: BorderStyleTypes.DASHED },
  { style: "Dash", weight: "Medium", line: BorderStyleTypes.MEDIUM_DASHED },
  { style: "Dot", weight: "Thin", line: BorderStyleTypes.DOTTED },
  { style: "DashDot", weight: "Thin", line: BorderStyleTypes.DASH_DOT },
  { style: "DashDot", weight: "Medium", line: BorderStyleTypes.MEDIUM_DASH_DOT },
  { style: "DashDotDot", weight: "Thin", line: BorderStyleTypes.DASH_DOT_DOT },
  { style: "DashDotDot", weight: "Medium", line: BorderStyleTypes.MEDIUM_DASH_DOT_DOT },
  { style: "SlantDashDot", weight: "Medium", line: BorderStyleTypes.SLANT_DASH_DOT },
  { style: "Double", weight: "Thick", line: BorderStyleTypes.DOUBLE },
];

/** Excel.BorderWeight. */
export const lineWeights: readonly string[] = ["Hairline", "Thin", "Medium", "Thick"];

/** The engine's line for a kind; with a weight that the kind does not have, the kind's own. */
export function lineOf(style: string, weight = ""): BorderStyleTypes {
  const ofKind = lines.filter((known) => known.style === style);
  if (ofKind.length === 0) throw invalidArgument("RangeBorder.style");
  return (ofKind.find((known) => known.weight === weight) ?? ofKind[0]).line;
}

/** Excel's words for a line of the engine. */
export const describedLine = (line: BorderStyleTypes) =>
  lines.find((known) => known.line === line) ?? { style: "Continuous", weight: "Thin" };
