import { HostObject, invalidArgument } from "../../protocol/host-object";
import { colorOf } from "../cell-color";
import type { ChartSeries } from "./chart-series";

const lineStyles =
  "None Continuous Dash DashDot DashDotDot Dot Grey25 Grey50 Grey75 Automatic RoundDot".split(" ");

/** The colour of columns, bars, areas or slices. */
class ChartFill extends HostObject {
  readonly officeType = "ChartFill";

  constructor(private readonly series: ChartSeries) {
    super();
  }

  setSolidColor(color: unknown): void {
    this.series.change({ color: colorOf(color) });
  }
}

/** The line of a series. A series has one colour: that of its line is that of its fill. */
class ChartLineFormat extends HostObject {
  readonly officeType = "ChartLineFormat";

  constructor(private readonly series: ChartSeries) {
    super();
  }

  get color(): string {
    return this.series.state.color ?? "";
  }

  set color(color: unknown) {
    this.series.change({ color: colorOf(color) });
  }

  /** In points. */
  get weight(): number {
    return this.series.state.lineWeight ?? 2.25;
  }

  set weight(weight: unknown) {
    if (typeof weight !== "number" || !(weight >= 0)) throw invalidArgument();
    this.series.change({ lineWeight: weight });
  }

  get lineStyle(): string {
    return this.series.state.lineStyle ?? "Continuous";
  }

  set lineStyle(style: unknown) {
    if (typeof style !== "string" || !lineStyles.includes(style)) throw invalidArgument();
    this.series.change({ lineStyle: style === "Automatic" ? null : style });
  }

  clear(): void {
    this.series.change({ lineStyle: "None" });
  }
}

/** How a series looks. */
export class ChartSeriesFormat extends HostObject {
  readonly officeType = "ChartSeriesFormat";
  readonly fill: ChartFill;
  readonly line: ChartLineFormat;

  constructor(series: ChartSeries) {
    super();
    this.fill = new ChartFill(series);
    this.line = new ChartLineFormat(series);
  }
}
