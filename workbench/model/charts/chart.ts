import { HostObject, invalidArgument, itemNotFound } from "../../protocol/host-object";
import { placeOf } from "../cell-sizes";
import type { Range } from "../range";
import type { ChartState } from "../sheet-states";
import type { Worksheet } from "../worksheet";
import { ChartAxes } from "./chart-axes";
import type { ChartDataLabels } from "./chart-data-labels";
import { ChartDataTable } from "./chart-data-table";
import { chartKinds, checkedChartType, isByNumbers } from "./chart-kinds";
import { ChartLegend } from "./chart-legend";
import { PartFormat } from "./chart-part-format";
import { ChartPlotArea } from "./chart-plot-area";
import { sharedObject } from "../shared-object";
import { ChartSeriesCollection } from "./chart-series-collection";
import { seriesOf } from "./chart-source";
import { ChartTitle } from "./chart-title";

const blanks = ["NotPlotted", "Zero", "Interplotted"] as const;

/** A chart on a sheet. It shows cells and keeps no copy of them. */
export class Chart extends HostObject {
  readonly officeType = "Chart";

  constructor(
    readonly worksheet: Worksheet,
    readonly id: string
  ) {
    super();
  }

  get state(): ChartState {
    const state = this.worksheet.sheetState.charts.find(({ id }) => id === this.id);
    if (!state) throw itemNotFound("Chart");
    return state;
  }

  /** Has the chart drawn anew. */
  readonly changed = (): void => this.worksheet.stateChanged();

  change(change: Partial<ChartState>): void {
    Object.assign(this.state, change);
    this.changed();
  }

  get name(): string {
    return this.state.name;
  }

  set name(name: unknown) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    this.change({ name });
  }

  get chartType(): string {
    return this.state.chartType;
  }

  set chartType(type: unknown) {
    this.change({ chartType: checkedChartType(type, "Chart.chartType") });
  }

  /** In points, as all lengths of a chart. */
  get left(): number {
    return this.state.left;
  }

  set left(left: unknown) {
    this.change({ left: length(left) });
  }

  get top(): number {
    return this.state.top;
  }

  set top(top: unknown) {
    this.change({ top: length(top) });
  }

  get width(): number {
    return this.state.width;
  }

  set width(width: unknown) {
    this.change({ width: length(width) });
  }

  get height(): number {
    return this.state.height;
  }

  set height(height: unknown) {
    this.change({ height: length(height) });
  }

  get displayBlanksAs(): string {
    return this.state.displayBlanksAs;
  }

  set displayBlanksAs(word: unknown) {
    const displayBlanksAs = blanks.find((known) => known === word);
    if (!displayBlanksAs) throw invalidArgument();
    this.change({ displayBlanksAs });
  }

  get title(): ChartTitle {
    return new ChartTitle(this);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this);
  }

  /** The labels of all series at once. */
  get dataLabels(): ChartDataLabels {
    const each = this.series.items.map(({ dataLabels }) => dataLabels);
    if (each.length === 0) throw itemNotFound("Chart.dataLabels");
    return sharedObject(each);
  }

  get plotArea(): ChartPlotArea {
    return new ChartPlotArea(this);
  }

  /** Of the chart as a whole. */
  get format(): PartFormat {
    return new PartFormat("ChartAreaFormat", () => (this.state.look ??= {}), this.changed, {
      size: 10,
    });
  }

  /** Null for the types that have none: those without a category axis. */
  getDataTableOrNullObject(): ChartDataTable | null {
    const { shape } = chartKinds[this.chartType];
    const none = shape === "pie" || shape === "doughnut" || isByNumbers(this.chartType);
    return none ? null : new ChartDataTable(this);
  }

  getDataTable(): ChartDataTable {
    const table = this.getDataTableOrNullObject();
    if (!table) throw itemNotFound("Chart.getDataTable");
    return table;
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }

  /** Shows other cells; what has been said of the series before is gone with them. */
  setData(sourceData: Range, seriesBy?: string): void {
    this.change({ series: seriesOf(sourceData, seriesBy, this.chartType) });
  }

  /** Lays the chart over cells: from the left top corner of the first to the right bottom corner of the last. */
  setPosition(startCell: Range | string, endCell?: Range | string): void {
    const cell = (at: Range | string) =>
      typeof at === "string" ? this.worksheet.getRange(at) : at;
    const { engine, id } = this.worksheet;
    const start = cell(startCell);
    const { left, top } = placeOf(engine, id, start.box);
    if (endCell === undefined) return this.change({ left, top });
    const end = placeOf(engine, id, cell(endCell).box);
    const [width, height] = [end.left + end.width - left, end.top + end.height - top];
    if (width <= 0 || height <= 0) throw invalidArgument("Chart.setPosition");
    this.change({ left, top, width, height });
  }

  activate(): void {
    this.worksheet.activate();
  }

  delete(): void {
    const { sheetState } = this.worksheet;
    sheetState.charts = sheetState.charts.filter(({ id }) => id !== this.id);
    this.changed();
  }
}

function length(points: unknown): number {
  if (typeof points !== "number" || !(points >= 0)) throw invalidArgument();
  return points;
}
