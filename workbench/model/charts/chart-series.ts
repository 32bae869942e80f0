import { invalidArgument, itemNotFound } from "../../protocol/host-object";
import type { Scalar } from "../cell-reading";
import type { Range } from "../range";
import type { ChartSeriesState, RangeState } from "../sheet-states";
import type { Chart } from "./chart";
import { checkedChartType } from "./chart-kinds";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartSeriesMarks } from "./chart-series-marks";
import { ChartSeriesFormat } from "./chart-series-format";
import { rangeState } from "./chart-source";
import { cellNamed, seriesName } from "./series-name";

/** One series of a chart, by its place among them. */
export class ChartSeries extends ChartSeriesMarks {
  readonly officeType = "ChartSeries";

  constructor(
    private readonly chart: Chart,
    private index: number
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

  setBubbleSizes(sourceData: Range): void {
    this.change({ bubbleSizes: rangeState(sourceData) });
  }

  /** The cells that a dimension is read from; null where it has none. */
  private cellsOf(dimension: string, location: string): RangeState | null {
    const { values, categories, bubbleSizes = null } = this.state;
    const known: Record<string, RangeState | null> = {
      Values: values,
      YValues: values,
      Categories: categories,
      XValues: categories,
      BubbleSizes: bubbleSizes,
    };
    if (!Object.hasOwn(known, dimension)) throw invalidArgument(location);
    const cells = known[dimension];
    return cells && cells.rows > 0 ? cells : null;
  }

  private rangeOf({ sheetId, ...box }: RangeState): Range {
    return this.chart.worksheet.book.worksheets.getItem(sheetId).rangeAt(box);
  }

  /** The values of a dimension (Excel.ChartSeriesDimension), one after the other. */
  getDimensionValues(dimension: string): Scalar[] {
    const cells = this.cellsOf(dimension, "ChartSeries.getDimensionValues");
    return cells ? this.rangeOf(cells).values.flat() : [];
  }

  /** The address of the cells of a dimension, empty where there are none. */
  getDimensionDataSourceString(dimension: string): string {
    const cells = this.cellsOf(dimension, "ChartSeries.getDimensionDataSourceString");
    return cells ? this.rangeOf(cells).address : "";
  }

  getDimensionDataSourceType(dimension: string): string {
    const cells = this.cellsOf(dimension, "ChartSeries.getDimensionDataSourceType");
    return cells ? "LocalRange" : "Unknown";
  }

  /** The place among the series; in a chart of columns the first stands left. */
  get plotOrder(): number {
    return this.index;
  }

  set plotOrder(order: unknown) {
    const others = this.chart.state.series.filter((state) => state !== this.state);
    if (!Number.isInteger(order) || Number(order) < 0 || Number(order) > others.length) {
      throw invalidArgument();
    }
    const series = [...others];
    series.splice(Number(order), 0, this.state);
    this.chart.change({ series });
    this.index = Number(order);
  }

  delete(): void {
    this.chart.change({ series: this.chart.state.series.filter((state) => state !== this.state) });
  }
}

function within(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}
