import {
  BooleanNumber,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { RichApiError } from "../../protocol/host-object";
import { horizontalAlignments, verticalAlignments, wordFor } from "../alignment";
import type { Look } from "../look";
import { lineOf } from "../border-lines";
import type { StyleState } from "../sheet-states";
import { includesPart } from "./style-parts";

const orNull = <T, R>(value: T | null, turn: (value: T) => R): R | null =>
  value === null ? null : turn(value);
const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const color = (rgb: string) => ({ rgb });
const border = (rgb: string | null, style = "Continuous"): Nullable<IBorderStyleData> =>
  orNull(rgb, () => ({ s: lineOf(style), cl: { rgb: rgb ?? "" } }));

/**
 * What a style makes of a cell, in the form of the engine: every aspect of the parts that it includes, null where the
 * style is as Normal.
 */
export function cellLook(state: StyleState): IStyleData {
  const look: IStyleData = {};
  if (includesPart(state, "Number")) {
    const general = state.numberFormat === null || state.numberFormat === "General";
    look.n = general ? null : { pattern: state.numberFormat ?? "" };
  }
  if (includesPart(state, "Font")) {
    look.bl = orNull(state.bold, flag) ?? undefined;
    look.it = orNull(state.italic, flag) ?? undefined;
    look.ff = state.fontName;
    look.fs = state.fontSize ?? undefined;
    look.cl = orNull(state.fontColor, color);
  }
  if (includesPart(state, "Alignment")) {
    look.ht = orNull(state.horizontalAlignment, (word) => horizontalAlignments[word]);
    look.vt = orNull(state.verticalAlignment, (word) => verticalAlignments[word]);
    look.tb = orNull(state.wrapText, (wrap) => (wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW));
  }
  if (includesPart(state, "Border")) {
    look.bd = {
      l: null,
      r: null,
      t: border(state.topBorder, state.topBorderStyle),
      b: border(state.bottomBorder, state.bottomBorderStyle),
    };
  }
  if (includesPart(state, "Patterns")) look.bg = orNull(state.fillColor, color);
  // An aspect that is null is taken away from the cell: undefined would leave it.
  for (const key of ["bl", "it", "fs"] as const) {
    if (key in look && look[key] === undefined) (look as Record<string, unknown>)[key] = null;
  }
  return look;
}

/** The look of a named style, changed through the same members as that of a range. */
export class StyleLook implements Look {
  constructor(
    private readonly state: StyleState,
    private readonly redefine: (change: Partial<StyleState>) => void
  ) {}

  common<T>(read: (style: IStyleData) => T): T {
    return read(cellLook({ ...this.state, excludes: [] }));
  }

  change(style: Nullable<IStyleData>): void {
    const change: Partial<StyleState> = {};
    for (const [key, value] of Object.entries(style ?? {})) {
      const set = changes[key];
      if (!set) throw notKept(key);
      Object.assign(change, set(value as never));
    }
    this.redefine(change);
  }
}

/** The aspects that a style keeps, from the engine's form. */
const changes: Readonly<Record<string, (value: never) => Partial<StyleState>>> = {
  bl: (value: BooleanNumber) => ({ bold: value === BooleanNumber.TRUE }),
  it: (value: BooleanNumber) => ({ italic: value === BooleanNumber.TRUE }),
  ff: (value: string) => ({ fontName: value }),
  fs: (value: number) => ({ fontSize: value }),
  cl: (value: { rgb?: string } | null) => ({ fontColor: value?.rgb ?? null }),
  bg: (value: { rgb?: string } | null) => ({ fillColor: value?.rgb ?? null }),
  ht: (value: number) => ({ horizontalAlignment: wordFor(horizontalAlignments, value) }),
  vt: (value: number) => ({ verticalAlignment: wordFor(verticalAlignments, value) }),
  tb: (value: WrapStrategy) => ({ wrapText: value === WrapStrategy.WRAP }),
};

const words: Readonly<Record<string, string>> = { ul: "underline", st: "strikethrough" };

const notKept = (key: string) =>
  new RichApiError(
    "NotImplemented",
    `The workbench does not implement Style.font.${words[key] ?? key}.`,
    "Style.font"
  );
