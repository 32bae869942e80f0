import type { StylePart, StyleState } from "../../model/sheet-states";
import { newStyle } from "../../model/styles/built-in-styles";
import { all, first, type XmlElement } from "../../server/read-xml";
import { builtInStyles } from "../xml/built-in-styles";
import { builtInFormat } from "../xml/number-formats";
import type { BorderLine, CellLook } from "../workbook-file";
import { lineStyleOf } from "../write/style-look";
import { readAlignment, readBorders, readFill, readFont } from "./read-look";
import type { ThemeColors } from "./theme-colors";
import { isSet } from "../xml/flag";

/** The looks of a file, by the numbers with which its cells refer to them. */
export class StyleReader {
  readonly styles: StyleState[] = [];
  /** The differences that conditional formats paint. */
  readonly differences: readonly XmlElement[];
  private readonly looks: readonly (CellLook | null)[];
  private readonly formats = new Map<number, string>();

  constructor(
    private readonly part: XmlElement | null,
    readonly colors: ThemeColors
  ) {
    for (const { attributes } of this.list("numFmts/numFmt")) {
      this.formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "General");
    }
    const names = this.readStyles();
    this.looks = this.list("cellXfs/xf").map((format) => {
      const styleName = names.get(Number(format.attributes.xfId ?? 0));
      const look = { ...(styleName && { styleName }), ...this.lookOf(format) };
      return Object.keys(look).length > 0 ? look : null;
    });
    this.differences = this.list("dxfs/dxf");
  }

  look(index: string | undefined): CellLook | null {
    return this.looks[Number(index ?? 0)] ?? null;
  }

  numberFormat(id: number): string {
    return this.formats.get(id) ?? builtInFormat(id) ?? "General";
  }

  private list(path: string): XmlElement[] {
    return this.part ? all(this.part, path) : [];
  }

  private lookOf(format: XmlElement): CellLook {
    const { numFmtId, fontId, fillId, borderId } = format.attributes;
    const at = (path: string, id: string | undefined) => this.list(path)[Number(id ?? 0)];
    const numberFormat = this.numberFormat(Number(numFmtId ?? 0));
    return {
      ...(numberFormat !== "General" && { numberFormat }),
      ...readFont(at("fonts/font", fontId), this.colors),
      ...readFill(at("fills/fill", fillId), this.colors),
      ...readBorders(at("borders/border", borderId), this.colors),
      ...readAlignment(first(format, "alignment")),
    };
  }

  /** Reads the named styles; yields their names by the numbers of their formats, Normal left out. */
  private readStyles(): Map<number, string> {
    const formats = this.list("cellStyleXfs/xf");
    const names = new Map<number, string>();
    for (const { attributes } of this.list("cellStyles/cellStyle")) {
      const format = formats[Number(attributes.xfId ?? 0)];
      const builtIn = builtInName(attributes.builtinId);
      const name = builtIn ?? attributes.name;
      if (!format || !name || name === "Normal") continue;
      names.set(Number(attributes.xfId), name);
      const own = builtIn === null ? newStyle(name) : { ...newStyle(name), builtIn: true };
      this.styles.push({ ...own, ...styleOf(this.lookOf(format)), ...excluded(format) });
    }
    return names;
  }
}

/** The styles that every Excel has are known by number: their names may be in any language. */
const builtInName = (id: string | undefined): string | null =>
  id === undefined
    ? null
    : ([...builtInStyles].find(([, number]) => number === Number(id))?.[0] ?? null);

function styleOf(look: CellLook): Partial<StyleState> {
  const { top, bottom } = look.borders ?? {};
  return {
    bold: look.bold ?? null,
    italic: look.italic ?? null,
    fontName: look.fontName ?? null,
    fontSize: look.fontSize ?? null,
    fontColor: look.fontColor ?? null,
    fillColor: look.fillColor ?? null,
    numberFormat: look.numberFormat ?? null,
    horizontalAlignment: capitalised(look.horizontal),
    verticalAlignment: capitalised(look.vertical),
    wrapText: look.wrap ?? null,
    ...(top && { topBorder: lineColor(top), topBorderStyle: lineStyleOf(top.style) }),
    ...(bottom && {
      bottomBorder: lineColor(bottom),
      bottomBorderStyle: lineStyleOf(bottom.style),
    }),
  };
}

const lineColor = ({ color }: BorderLine) => color ?? "#000000";

const capitalised = (word: string | undefined) =>
  word ? word.charAt(0).toUpperCase() + word.slice(1) : null;

const parts: readonly [StylePart, string][] = [
  ["Number", "applyNumberFormat"],
  ["Font", "applyFont"],
  ["Alignment", "applyAlignment"],
  ["Border", "applyBorder"],
  ["Patterns", "applyFill"],
  ["Protection", "applyProtection"],
];

function excluded({ attributes }: XmlElement): { excludes?: StylePart[] } {
  const left = parts.filter(([, key]) => !isSet(attributes[key], true));
  return left.length > 0 ? { excludes: left.map(([part]) => part) } : {};
}
