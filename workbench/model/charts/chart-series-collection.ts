import { HostCollection, invalidArgument } from "../../protocol/host-object";
import type { Chart } from "./chart";
import { ChartSeries } from "./chart-series";
import { newSeries } from "./new-chart";

/** The series of a chart, in the order in which they are drawn. */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly officeType = "ChartSeriesCollection";

  constructor(private readonly chart: Chart) {
    super();
  }

  get items(): readonly ChartSeries[] {
    return this.chart.state.series.map((_, i) => new ChartSeries(this.chart, i));
  }

  /** Adds a series that shows nothing until it is given values; without an index behind the others. */
  add(name?: string, index?: number): ChartSeries {
    const { series } = this.chart.state;
    const at = index ?? series.length;
    if (!Number.isInteger(at) || at < 0 || at > series.length) {
      throw invalidArgument("ChartSeriesCollection.add");
    }
    const nothing = { sheetId: this.chart.worksheet.id, row: 0, column: 0, rows: 0, columns: 0 };
    const added = newSeries(name ?? `Series${series.length + 1}`, nothing, null);
    added.categories = series[0]?.categories ?? null;
    this.chart.change({ series: [...series.slice(0, at), added, ...series.slice(at)] });
    return new ChartSeries(this.chart, at);
  }
}
