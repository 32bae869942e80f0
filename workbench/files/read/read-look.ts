import { first, type XmlElement } from "../../server/read-xml";
import type { BorderLine, CellLook } from "../workbook-file";
import { usualFont } from "../write/look-xml";
import type { ThemeColors } from "./theme-colors";
import { isSet } from "../xml/flag";

/** Of an underline it is said what kind it is. */
const isLine = (kind: string | undefined) => kind !== "none";

/** Whether `<b/>` or the like is there and not switched off. */
export const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && (element.name === "u" ? isLine : isSet)(element.attributes.val, true);

export function readFont(font: XmlElement | undefined, colors: ThemeColors): CellLook {
  const look: CellLook = {};
  const name = first(font, "name")?.attributes.val;
  const size = Number(first(font, "sz")?.attributes.val ?? usualFont.size);
  const color = first(font, "color");
  const rgb = colors.isUsualText(color) ? null : colors.read(color);
  if (name && name !== usualFont.name) look.fontName = name;
  if (size > 0 && size !== usualFont.size) look.fontSize = size;
  if (rgb) look.fontColor = rgb;
  if (isOn(first(font, "b"))) look.bold = true;
  if (isOn(first(font, "i"))) look.italic = true;
  if (isOn(first(font, "u"))) look.underline = true;
  if (isOn(first(font, "strike"))) look.strikethrough = true;
  return look;
}

/** Patterns are read as their main colour. */
export function readFill(fill: XmlElement | undefined, colors: ThemeColors): CellLook {
  const pattern = first(fill, "patternFill");
  const type = pattern?.attributes.patternType ?? "none";
  const color =
    type === "none" || type === "gray125" ? null : colors.read(first(pattern, "fgColor"));
  return color ? { fillColor: color } : {};
}

export function readBorders(border: XmlElement | undefined, colors: ThemeColors): CellLook {
  const borders: NonNullable<CellLook["borders"]> = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line = readLine(first(border, side), colors);
    if (line) borders[side] = line;
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}

function readLine(side: XmlElement | undefined, colors: ThemeColors): BorderLine | null {
  const style = side?.attributes.style;
  if (!style || style === "none") return null;
  return { style, color: colors.read(first(side, "color")) };
}

export function readAlignment(alignment: XmlElement | undefined): CellLook {
  const { horizontal, vertical, wrapText, indent } = alignment?.attributes ?? {};
  const look: CellLook = {};
  if (horizontal && horizontal !== "general") look.horizontal = horizontal;
  if (vertical && vertical !== "bottom") look.vertical = vertical;
  if (isSet(wrapText)) look.wrap = true;
  if (Number(indent) > 0) look.indent = Number(indent);
  return look;
}
