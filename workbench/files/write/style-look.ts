import type { StyleState } from "../../model/sheet-states";
import type { BorderLine, CellLook } from "../workbook-file";

const lines: Readonly<Record<string, string>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};

const line = (color: string | null, style = "Continuous"): BorderLine | undefined =>
  color === null ? undefined : { style: lines[style] ?? "thin", color };

/** Excel.BorderLineStyle of a line of .xlsx. */
export const lineStyleOf = (style: string): string =>
  Object.keys(lines).find((name) => lines[name] === style) ?? "Continuous";

/** What a named style says of a cell, as the look of a cell. */
export function lookOfStyle(style: StyleState): CellLook {
  const { horizontalAlignment: horizontal, verticalAlignment: vertical } = style;
  const top = line(style.topBorder, style.topBorderStyle);
  const bottom = line(style.bottomBorder, style.bottomBorderStyle);
  return {
    ...(style.numberFormat !== null && { numberFormat: style.numberFormat }),
    ...(style.fontName !== null && { fontName: style.fontName }),
    ...(style.fontSize !== null && { fontSize: style.fontSize }),
    ...(style.fontColor !== null && { fontColor: style.fontColor }),
    ...(style.bold && { bold: true as const }),
    ...(style.italic && { italic: true as const }),
    ...(style.fillColor !== null && { fillColor: style.fillColor }),
    ...(horizontal !== null && horizontal !== "General" && { horizontal: lowered(horizontal) }),
    ...(vertical !== null && vertical !== "Bottom" && { vertical: lowered(vertical) }),
    ...(style.wrapText && { wrap: true as const }),
    ...((top || bottom) && { borders: { ...(top && { top }), ...(bottom && { bottom }) } }),
  };
}

const lowered = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
