import { HostObject, RichApiError, invalidArgument } from "../../protocol/host-object";
import { colorOf } from "../cell-color";
import type { ChartSeriesState } from "../sheet-states";
import { chartKinds } from "./chart-kinds";
import { ChartPointsCollection } from "./chart-points";
import type { ChartSeries } from "./chart-series";
import { ChartTrendlineCollection } from "./chart-trendlines";
import { markerStyles } from "./marker-styles";

/** Of a series: the marks of its points, the points one by one, and the lines that go through them. */
export abstract class ChartSeriesMarks extends HostObject {
  abstract get state(): ChartSeriesState;
  abstract get chartType(): string;
  abstract change(change: Partial<ChartSeriesState>): void;

  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this as unknown as ChartSeries);
  }

  get trendlines(): ChartTrendlineCollection {
    return new ChartTrendlineCollection(this as unknown as ChartSeries);
  }

  get markerStyle(): string {
    return this.state.markerStyle ?? "Automatic";
  }

  set markerStyle(style: unknown) {
    if (typeof style !== "string" || !markerStyles.includes(style)) throw invalidArgument();
    this.change({ markerStyle: style === "Automatic" ? null : style });
  }

  get markerSize(): number {
    return this.state.markerSize ?? 5;
  }

  set markerSize(size: unknown) {
    if (typeof size !== "number" || !(size >= 2 && size <= 72)) throw invalidArgument();
    this.change({ markerSize: size });
  }

  get markerBackgroundColor(): string {
    return this.state.markerBackgroundColor ?? this.state.color ?? "";
  }

  set markerBackgroundColor(color: unknown) {
    this.change({ markerBackgroundColor: colorOf(color) });
  }

  get markerForegroundColor(): string {
    return this.state.markerForegroundColor ?? this.state.color ?? "";
  }

  set markerForegroundColor(color: unknown) {
    this.change({ markerForegroundColor: colorOf(color) });
  }

  /** Whether the line is a curve, as the type of the chart says. */
  get smooth(): boolean {
    return chartKinds[this.chartType].smooth;
  }

  set smooth(smooth: unknown) {
    if (smooth === this.smooth) return;
    throw new RichApiError(
      "NotImplemented",
      "The workbench makes curves of no lines but those of a type of chart that has them."
    );
  }

  /** Of a ring, in percent of its width. */
  get doughnutHoleSize(): number {
    return this.state.doughnutHoleSize ?? 60;
  }

  set doughnutHoleSize(percent: unknown) {
    if (!Number.isInteger(percent) || Number(percent) < 10 || Number(percent) > 90) {
      throw invalidArgument();
    }
    this.change({ doughnutHoleSize: Number(percent) });
  }
}
