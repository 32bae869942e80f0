import type { StylePart, StyleState } from "../../model/sheet-states";
import { newStyle } from "../../model/styles/built-in-styles";
import { excludedParts } from "../../model/styles/style-parts";
import { builtInStyles } from "../xml/built-in-styles";
import { builtInFormatId, firstOwnFormat } from "../xml/number-formats";
import type { CellLook } from "../workbook-file";
import { namespaces } from "../xml/namespaces";
import { element, type Xml } from "../xml/xml-text";
import { Interned } from "./interned";
import { alignmentXml, borderXml, fillXml, fontXml } from "./look-xml";
import { lookOfStyle } from "./style-look";

interface Format {
  numFmtId: number;
  fontId: number;
  fillId: number;
  borderId: number;
  xfId: number;
  alignment: Xml | null;
  quotePrefix: boolean;
}

const normal: StyleState = { ...newStyle("Normal"), builtIn: true };

/** Gathers the looks of all cells and becomes the part `xl/styles.xml`. */
export class StyleSheet {
  private readonly numberFormats = new Interned<string>();
  private readonly fonts = new Interned<Xml>(fontXml({}));
  private readonly fills = new Interned<Xml>(fillXml({}), patternFill("gray125"));
  private readonly borders = new Interned<Xml>(borderXml({}));
  private readonly formats = new Interned<Format>();
  private readonly differences = new Interned<Xml>();
  private readonly known = new WeakMap<CellLook, Map<boolean, number>>();
  private readonly styles: readonly StyleState[];

  constructor(styles: readonly StyleState[]) {
    this.styles = [normal, ...styles.filter(({ name }) => name !== normal.name)];
    this.cellFormat({});
  }

  /** The number of a cell's look; 0 is that of a cell without any. A text that reads like an entry is marked as text. */
  cellFormat(look: CellLook, quoted = false): number {
    const known = this.known.get(look) ?? new Map<boolean, number>();
    this.known.set(look, known);
    let index = known.get(quoted);
    if (index === undefined) {
      const style = this.styles.findIndex(({ name }) => name === look.styleName);
      index = this.formats.index(this.format(look, Math.max(style, 0), quoted));
      known.set(quoted, index);
    }
    return index;
  }

  /** The number of a difference that a conditional format paints. */
  difference(xml: Xml): number {
    return this.differences.index(xml);
  }

  /** The number of a number format. */
  numberFormat(format: string): number {
    return builtInFormatId(format) ?? firstOwnFormat + this.numberFormats.index(format);
  }

  private format(look: CellLook, xfId: number, quotePrefix: boolean): Format {
    return {
      numFmtId: this.numberFormat(look.numberFormat ?? "General"),
      fontId: this.fonts.index(fontXml(look)),
      fillId: this.fills.index(fillXml(look)),
      borderId: this.borders.index(borderXml(look)),
      xfId,
      alignment: alignmentXml(look),
      quotePrefix,
    };
  }

  /** The part. Called last, when every look has been asked for. */
  xml(): Xml {
    const styleFormats = this.styles.map((style) =>
      styleFormatXml(this.format(lookOfStyle(style), 0, false), style)
    );
    return element(
      "styleSheet",
      { xmlns: namespaces.main },
      listed("numFmts", this.numberFormats.items.map(numberFormatXml)),
      listed("fonts", this.fonts.items),
      listed("fills", this.fills.items),
      listed("borders", this.borders.items),
      listed("cellStyleXfs", styleFormats),
      listed("cellXfs", this.formats.items.map(cellFormatXml)),
      listed("cellStyles", this.styles.map(cellStyleXml)),
      listed("dxfs", this.differences.items),
      element("tableStyles", {
        count: 0,
        defaultTableStyle: "TableStyleMedium2",
        defaultPivotStyle: "PivotStyleLight16",
      })
    );
  }
}

function patternFill(patternType: string): Xml {
  return element("fill", {}, element("patternFill", { patternType }));
}

const listed = (name: string, items: readonly Xml[]): Xml | null =>
  items.length === 0 ? null : element(name, { count: items.length }, ...items);

const numberFormatXml = (formatCode: string, i: number) =>
  element("numFmt", { numFmtId: firstOwnFormat + i, formatCode });

function cellFormatXml({ alignment, quotePrefix, ...ids }: Format): Xml {
  const { numFmtId, fontId, fillId, borderId } = ids;
  const applied = {
    applyNumberFormat: numFmtId > 0 || null,
    applyFont: fontId > 0 || null,
    applyFill: fillId > 0 || null,
    applyBorder: borderId > 0 || null,
    applyAlignment: alignment !== null || null,
    quotePrefix: quotePrefix || null,
  };
  return element("xf", { ...ids, ...applied }, alignment);
}

/** Of a style it says which parts of a cell's look it leaves alone. */
function styleFormatXml({ alignment, ...format }: Format, style: StyleState): Xml {
  const excluded = excludedParts(style);
  const { numFmtId, fontId, fillId, borderId } = format;
  const leaves = (part: StylePart) => (excluded.includes(part) ? false : null);
  const attributes = {
    applyNumberFormat: leaves("Number"),
    applyFont: leaves("Font"),
    applyFill: leaves("Patterns"),
    applyBorder: leaves("Border"),
    applyAlignment: leaves("Alignment"),
    applyProtection: leaves("Protection"),
  };
  return element("xf", { numFmtId, fontId, fillId, borderId, ...attributes }, alignment);
}

function cellStyleXml({ name, builtIn }: StyleState, xfId: number): Xml {
  return element("cellStyle", { name, xfId, builtinId: builtIn ? builtInStyles.get(name) : null });
}
