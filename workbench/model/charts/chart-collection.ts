import { HostCollection, invalidArgument } from "../../protocol/host-object";
import { Range } from "../range";
import type { Worksheet } from "../worksheet";
import { Chart } from "./chart";
import { checkedChartType } from "./chart-kinds";
import { seriesOf } from "./chart-source";
import { newChart } from "./new-chart";
import { seriesName } from "./series-name";

/** The charts of a sheet, the last above the others. */
export class ChartCollection extends HostCollection<Chart> {
  readonly officeType = "ChartCollection";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get items(): readonly Chart[] {
    return this.sheet.sheetState.charts.map(({ id }) => new Chart(this.sheet, id));
  }

  add(type: string, sourceData: Range, seriesBy?: string): Chart {
    const chartType = checkedChartType(type, "ChartCollection.add");
    if (!(sourceData instanceof Range)) throw invalidArgument("ChartCollection.add");
    this.sheet.requireWritable();
    const series =
      this.sheet.book.conditions.emptyCharts && !sourceData.getUsedRangeOrNullObject(true)
        ? []
        : seriesOf(sourceData, seriesBy, chartType);
    const title = series.length === 1 ? seriesName(this.sheet, series[0]) : "";
    const state = newChart(chartType, this.freeName(), series, title);
    this.sheet.sheetState.charts.push(state);
    this.sheet.stateChanged();
    return new Chart(this.sheet, state.id);
  }

  private freeName(): string {
    let number = this.items.length + 1;
    while (this.find(`Chart ${number}`)) number++;
    return `Chart ${number}`;
  }

  /** The library's own way to the items of the collection. */
  _GetItem(key: string): Chart {
    return this.getItem(key);
  }
}
