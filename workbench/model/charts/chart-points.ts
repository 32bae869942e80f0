import { HostCollection, HostObject, invalidArgument } from "../../protocol/host-object";
import { colorOf } from "../cell-color";
import { fieldOf } from "../field";
import type { Scalar } from "../cell-reading";
import type { ChartPointState } from "../sheet-states";
import { PartFill, PartLine } from "./chart-part-format";
import { PointLabel } from "./chart-point-label";
import type { ChartSeries } from "./chart-series";
import { markerStyles } from "./marker-styles";

class ChartPointFormat extends HostObject {
  readonly officeType = "ChartPointFormat";
  readonly fill: PartFill;
  readonly border: PartLine;

  constructor(point: ChartPoint) {
    super();
    const state = () => point.state;
    this.fill = new PartFill(fieldOf(state, "color", point.changed));
    this.border = new PartLine("ChartBorder", () => (point.state.border ??= {}), point.changed);
  }
}

/** One point of a series: a column, a slice, a mark. */
export class ChartPoint extends HostObject {
  readonly officeType = "ChartPoint";

  constructor(
    readonly series: ChartSeries,
    readonly index: number
  ) {
    super();
  }

  /** What is said of this point alone. */
  get state(): ChartPointState {
    const { state } = this.series;
    state.points ??= {};
    return (state.points[this.index] ??= {});
  }

  readonly changed = (): void => this.series.change({});

  private change(change: ChartPointState): void {
    Object.assign(this.state, change);
    this.changed();
  }

  get value(): Scalar {
    return this.series.getDimensionValues("Values")[this.index];
  }

  get hasDataLabel(): boolean {
    return this.state.hasDataLabel ?? this.series.hasDataLabels;
  }

  set hasDataLabel(shown: unknown) {
    if (typeof shown !== "boolean") throw invalidArgument();
    this.change({ hasDataLabel: shown });
  }

  get dataLabel(): PointLabel {
    return new PointLabel(this);
  }

  get format(): ChartPointFormat {
    return new ChartPointFormat(this);
  }

  get markerStyle(): string {
    return this.state.markerStyle ?? this.series.markerStyle;
  }

  set markerStyle(style: unknown) {
    if (typeof style !== "string" || !markerStyles.includes(style)) throw invalidArgument();
    this.change({ markerStyle: style });
  }

  get markerSize(): number {
    return this.state.markerSize ?? this.series.markerSize;
  }

  set markerSize(size: unknown) {
    if (typeof size !== "number" || !(size >= 2 && size <= 72)) throw invalidArgument();
    this.change({ markerSize: size });
  }

  get markerBackgroundColor(): string {
    return this.state.markerBackgroundColor ?? this.series.markerBackgroundColor;
  }

  set markerBackgroundColor(color: unknown) {
    this.change({ markerBackgroundColor: colorOf(color) });
  }

  get markerForegroundColor(): string {
    return this.state.markerForegroundColor ?? this.series.markerForegroundColor;
  }

  set markerForegroundColor(color: unknown) {
    this.change({ markerForegroundColor: colorOf(color) });
  }
}

/** The points of a series, one for each value. */
export class ChartPointsCollection extends HostCollection<ChartPoint> {
  readonly officeType = "ChartPointsCollection";

  constructor(private readonly series: ChartSeries) {
    super();
  }

  get items(): readonly ChartPoint[] {
    const { rows, columns } = this.series.state.values;
    return Array.from({ length: rows * columns }, (_, i) => new ChartPoint(this.series, i));
  }
}
