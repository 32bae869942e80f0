import { HostObject, invalidArgument } from "../../protocol/host-object";
import { colorOf } from "../cell-color";
import { fieldOf, type Field } from "../field";
import type { FontLook, LineLook, PartLook } from "../sheet-states";
import { ChartFont, fontFields, type FontFields } from "./chart-font";

const lineStyles =
  "None Continuous Dash DashDot DashDotDot Dot Grey25 Grey50 Grey75 Automatic RoundDot".split(" ");

/** The ground of a part of a chart: one colour, or none. */
export class PartFill extends HostObject {
  readonly officeType = "ChartFill";

  constructor(private readonly color: Field<string | null | undefined>) {
    super();
  }

  setSolidColor(color: unknown): void {
    this.color.set(colorOf(color));
  }

  clear(): void {
    this.color.set(null);
  }
}

/** A line of a chart by itself: a border, a gridline, a trend. */
export class PartLine extends HostObject {
  /** @param officeType ChartBorder or ChartLineFormat, which have the same members. */
  constructor(
    readonly officeType: "ChartBorder" | "ChartLineFormat",
    private readonly look: () => LineLook,
    private readonly changed: () => void,
    private readonly defaultColor = ""
  ) {
    super();
  }

  private change(change: LineLook): void {
    Object.assign(this.look(), change);
    this.changed();
  }

  get color(): string {
    return this.look().color ?? this.defaultColor;
  }

  set color(color: unknown) {
    this.change({ color: colorOf(color) });
  }

  /** In points. */
  get weight(): number {
    return this.look().weight ?? 0.75;
  }

  set weight(weight: unknown) {
    if (typeof weight !== "number" || !(weight >= 0)) throw invalidArgument();
    this.change({ weight });
  }

  get lineStyle(): string {
    return this.look().lineStyle ?? "Continuous";
  }

  set lineStyle(style: unknown) {
    if (typeof style !== "string" || !lineStyles.includes(style)) throw invalidArgument();
    this.change({ lineStyle: style === "Automatic" ? null : style });
  }

  clear(): void {
    this.change({ lineStyle: "None" });
  }
}

/** The `format` of a part of a chart: its ground, its border and its letters. */
export class PartFormat extends HostObject {
  readonly fill: PartFill;
  readonly border: PartLine;
  readonly font: ChartFont;

  /** @param own Where some of the letters' properties are kept elsewhere. */
  constructor(
    readonly officeType: string,
    look: () => PartLook,
    changed: () => void,
    { own = {}, size }: { own?: FontFields; size: number }
  ) {
    super();
    this.fill = new PartFill(fieldOf(look, "fill", changed));
    this.border = new PartLine("ChartBorder", () => (look().border ??= {}), changed);
    const font = (): FontLook => (look().font ??= {});
    this.font = new ChartFont({ ...fontFields(font, changed), ...own }, size);
  }
}
