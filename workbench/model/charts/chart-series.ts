import {
  HostObject,
  RichApiError,
  invalidArgument,
  itemNotFound,
} from "../../protocol/host-object";
import type { Scalar } from "../cell-reading";
import type { Range } from "../range";
import type { ChartSeriesState, RangeState } from "../sheet-states";
import type { Chart } from "./chart";
import { checkedChartType } from "./chart-kinds";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartSeriesFormat } from "./chart-series-format";
import { rangeState } from "./chart-source";
import { cellNamed, seriesName } from "./series-name";

const markerStyles =
  "Automatic None Square Diamond Triangle X Star Dot Dash Circle Plus Picture".split(" ");

/** One series of a chart, by its place among them. */
export class ChartSeries extends HostObject {
  readonly officeType = "ChartSeries";

  constructor(
    private readonly chart: Chart,
    private readonly index: number
  ) {
    super();
  }

  get state(): ChartSeriesState {
    const state = this.chart.state.series[this.index];
    if (!state) throw itemNotFound("ChartSeries");
    return state;
  }

  change(change: Partial<ChartSeriesState>): void {
    Object.assign(this.state, change);
    this.chart.changed();
  }

  get name(): string {
    return seriesName(this.chart.worksheet, this.state);
  }

  /** A text, or a formula that names a cell: `='Year 2025'!$B$1`. */
  set name(name: unknown) {
    if (typeof name !== "string") throw invalidArgument();
    this.change({ name: name.startsWith("=") ? cellNamed(this.chart.worksheet, name) : name });
  }

  get chartType(): string {
    return this.state.chartType ?? this.chart.chartType;
  }

  set chartType(type: unknown) {
    this.change({ chartType: checkedChartType(type, "ChartSeries.chartType") });
  }

  get axisGroup(): string {
    return this.state.axisGroup;
  }

  set axisGroup(axisGroup: unknown) {
    if (axisGroup !== "Primary" && axisGroup !== "Secondary") throw invalidArgument();
    this.change({ axisGroup });
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
    this.change({ markerSize: within(size, 2, 72) });
  }

  get gapWidth(): number {
    return this.state.gapWidth ?? 150;
  }

  set gapWidth(percent: unknown) {
    this.change({ gapWidth: within(percent, 0, 500) });
  }

  get overlap(): number {
    return this.state.overlap ?? 0;
  }

  set overlap(percent: unknown) {
    this.change({ overlap: within(percent, -100, 100) });
  }

  get hasDataLabels(): boolean {
    return this.state.hasDataLabels;
  }

  set hasDataLabels(shown: unknown) {
    if (typeof shown !== "boolean") throw invalidArgument();
    this.change({ hasDataLabels: shown });
  }

  get smooth(): boolean {
    return false;
  }

  set smooth(smooth: unknown) {
    if (smooth === false) return;
    throw new RichApiError("NotImplemented", "The workbench draws lines without curves.");
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this);
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this);
  }

  setValues(sourceData: Range): void {
    this.change({ values: rangeState(sourceData) });
  }

  setXAxisValues(sourceData: Range): void {
    this.change({ categories: rangeState(sourceData) });
  }

  /** The values or the categories, one after the other. */
  getDimensionValues(dimension: string): Scalar[] {
    const { values, categories } = this.state;
    const known: Record<string, RangeState | null> = { Values: values, Categories: categories };
    if (!Object.hasOwn(known, dimension)) throw invalidArgument("ChartSeries.getDimensionValues");
    const range = known[dimension];
    if (!range || range.rows === 0) return [];
    const { sheetId, ...box } = range;
    return this.chart.worksheet.book.worksheets.getItem(sheetId).rangeAt(box).values.flat();
  }

  delete(): void {
    this.chart.change({ series: this.chart.state.series.filter((state) => state !== this.state) });
  }
}

function within(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}
