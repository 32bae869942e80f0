import type { Scalar } from "../cell-reading";
import type { ConditionalFormatState } from "../sheet-states";

/** The value of a formula that is a number, a text or TRUE; null when it must be calculated. */
export function constant(formula: string): Scalar | null {
  const text = formula.replace(/^=/, "").trim();
  if (text !== "" && Number.isFinite(Number(text))) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  return null;
}

/** The formulas of a conditional format that must be calculated. */
export function formulasOf(format: ConditionalFormatState): string[] {
  switch (format.kind) {
    case "Custom":
      return format.formula === "" ? [] : [format.formula];
    case "CellValue":
      return [format.formula1, format.formula2].filter(isCalculated);
    case "ColorScale":
      return [format.minimum, format.midpoint, format.maximum]
        .map((point) => point?.formula ?? null)
        .filter(isCalculated);
    case "IconSet":
      return format.limits.map(({ formula }) => formula).filter(isCalculated);
    default:
      return [];
  }
}

const isCalculated = (formula: string | null): formula is string =>
  formula !== null && formula !== "" && constant(formula) === null;
