import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { BorderLine, CellLook } from "./workbook-file";

/** The engine's lines by the words of .xlsx. */
const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const verticals: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
};

/** A step of Excel's indent is nine pixels of the engine's padding. */
const indentPixels = 9;
const usual = { fontName: "Calibri", fontSize: 11 };

const wordFor = <T>(words: Readonly<Record<string, T>>, value: Nullable<T>) =>
  Object.keys(words).find((word) => words[word] === value);

/** How a cell of the engine looks. */
export function lookOf(style: IStyleData, styleName: string | null): CellLook {
  const font = {
    fontName: style.ff && style.ff !== usual.fontName ? style.ff : undefined,
    fontSize: style.fs && style.fs !== usual.fontSize ? style.fs : undefined,
    fontColor: hexOf(style.cl?.rgb),
    bold: on(style.bl),
    italic: on(style.it),
    underline: on(style.ul?.s),
    strikethrough: on(style.st?.s),
  };
  const { t, b, l, r } = style.bd ?? {};
  const borders = present({ top: lineOf(t), bottom: lineOf(b), left: lineOf(l), right: lineOf(r) });
  const indent = Math.round((style.pd?.l ?? 0) / indentPixels);
  const pattern = style.n?.pattern;
  return present({
    styleName: styleName === null || styleName === "Normal" ? undefined : styleName,
    numberFormat: pattern && pattern !== "General" ? pattern : undefined,
    ...font,
    fillColor: hexOf(style.bg?.rgb),
    horizontal: wordFor(horizontals, style.ht),
    vertical: wordFor(verticals, style.vt),
    wrap: style.tb === WrapStrategy.WRAP ? true : undefined,
    indent: indent > 0 ? indent : undefined,
    borders: Object.keys(borders).length > 0 ? (borders as CellLook["borders"]) : undefined,
  }) as CellLook;
}

/** The same for the engine, where the name of the style lies beside the look. */
export function engineStyle(look: CellLook): IStyleData {
  const { top, bottom, left, right } = look.borders ?? {};
  const bd = present({
    t: engineLine(top),
    b: engineLine(bottom),
    l: engineLine(left),
    r: engineLine(right),
  });
  const decoration = { s: BooleanNumber.TRUE };
  return present({
    n: look.numberFormat ? { pattern: look.numberFormat } : undefined,
    ff: look.fontName,
    fs: look.fontSize,
    cl: look.fontColor ? { rgb: look.fontColor } : undefined,
    bl: look.bold && BooleanNumber.TRUE,
    it: look.italic && BooleanNumber.TRUE,
    ul: look.underline && decoration,
    st: look.strikethrough && decoration,
    bg: look.fillColor ? { rgb: look.fillColor } : undefined,
    ht: look.horizontal === undefined ? undefined : horizontals[look.horizontal],
    vt: look.vertical === undefined ? undefined : verticals[look.vertical],
    tb: look.wrap && WrapStrategy.WRAP,
    pd: look.indent ? { l: look.indent * indentPixels } : undefined,
    bd: Object.keys(bd).length > 0 ? bd : undefined,
  });
}

const on = (flag: Nullable<BooleanNumber>) => (flag === BooleanNumber.TRUE ? true : undefined);

function lineOf(line: Nullable<IBorderStyleData>): BorderLine | undefined {
  const style = line && wordFor(lines, line.s);
  return style ? { style, color: hexOf(line.cl.rgb) ?? null } : undefined;
}

const engineLine = (line: BorderLine | undefined): IBorderStyleData | undefined =>
  line && { s: lines[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: line.color ?? "#000000" } };

/** Colours come as `#RRGGBB`, `#RGB` or `rgb(…)`, as whoever has chosen them wrote them. */
function hexOf(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  if (/^#[\da-f]{6}$/i.test(color)) return color.toUpperCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(color)?.slice(1).map(Number);
  if (!parts?.every((part) => part <= 255)) return undefined;
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined. */
function present<T extends object>(fields: T): Present<T> {
  const there = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as Present<T>;
}
