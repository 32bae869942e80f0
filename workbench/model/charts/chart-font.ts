import { HostObject, invalidArgument } from "../../protocol/host-object";
import { colorOf } from "../cell-color";
import { notKept, type Field } from "../field";

/** What is kept of the font of a part of a chart; the rest is refused. */
export interface FontFields {
  size?: Field<number | null | undefined>;
  bold?: Field<boolean | null | undefined>;
  color?: Field<string | null | undefined>;
}

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
