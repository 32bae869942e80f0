import { HostObject, invalidArgument } from "../../protocol/host-object";
import { colorOf } from "../cell-color";
import { fieldOf, notKept, type Field } from "../field";
import type { FontLook } from "../sheet-states";

/** What is kept of the font of a part of a chart; the rest is refused. */
export type FontFields = { [K in keyof FontLook]?: Field<FontLook[K]> };

/** All that a font has, kept in one place. */
export const fontFields = (font: () => FontLook, changed: () => void): Required<FontFields> => ({
  name: fieldOf(font, "name", changed),
  size: fieldOf(font, "size", changed),
  bold: fieldOf(font, "bold", changed),
  italic: fieldOf(font, "italic", changed),
  underline: fieldOf(font, "underline", changed),
  color: fieldOf(font, "color", changed),
});

/** The font of a part of a chart. */
export class ChartFont extends HostObject {
  readonly officeType = "ChartFont";

  constructor(
    private readonly fields: FontFields,
    private readonly defaultSize: number
  ) {
    super();
  }

  /** In points. */
  get size(): number {
    return this.fields.size?.get() ?? this.defaultSize;
  }

  set size(size: unknown) {
    if (typeof size !== "number" || !(size >= 1 && size <= 409)) throw invalidArgument();
    this.kept("size").set(size);
  }

  get bold(): boolean {
    return this.fields.bold?.get() ?? false;
  }

  set bold(bold: unknown) {
    if (typeof bold !== "boolean") throw invalidArgument();
    this.kept("bold").set(bold);
  }

  get italic(): boolean {
    return this.fields.italic?.get() ?? false;
  }

  set italic(italic: unknown) {
    if (typeof italic !== "boolean") throw invalidArgument();
    this.kept("italic").set(italic);
  }

  get underline(): string {
    return this.fields.underline?.get() ?? "None";
  }

  set underline(underline: unknown) {
    if (underline !== "None" && underline !== "Single") throw invalidArgument();
    this.kept("underline").set(underline);
  }

  get name(): string {
    return this.fields.name?.get() ?? "Calibri";
  }

  set name(name: unknown) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    this.kept("name").set(name);
  }

  get color(): string {
    return this.fields.color?.get() ?? "#595959";
  }

  set color(color: unknown) {
    this.kept("color").set(colorOf(color));
  }

  private kept<K extends keyof FontFields>(key: K): NonNullable<FontFields[K]> {
    const field = this.fields[key];
    if (!field) throw notKept(this, key);
    return field;
  }
}

/** The `format` of a part of a chart of which only the font is kept. */
export class FontOnlyFormat extends HostObject {
  constructor(
    readonly officeType: string,
    readonly font: ChartFont
  ) {
    super();
  }
}
