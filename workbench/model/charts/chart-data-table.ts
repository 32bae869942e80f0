import { HostObject, invalidArgument } from "../../protocol/host-object";
import type { ChartDataTableState } from "../sheet-states";
import type { Chart } from "./chart";
import { PartFormat } from "./chart-part-format";

/** A data table as Excel makes it. */
const newDataTable = (): ChartDataTableState => ({
  visible: true,
  showLegendKey: true,
  showHorizontalBorder: true,
  showVerticalBorder: true,
  showOutlineBorder: true,
});

type Flag = Exclude<keyof ChartDataTableState, "look">;

/** The values of a chart as a table below it: kept and read back, not drawn. */
export class ChartDataTable extends HostObject {
  readonly officeType = "ChartDataTable";

  constructor(private readonly chart: Chart) {
    super();
  }

  private get state(): ChartDataTableState {
    return (this.chart.state.dataTable ??= { ...newDataTable(), visible: false });
  }

  private change(flag: Flag, value: unknown): void {
    if (typeof value !== "boolean") throw invalidArgument();
    this.state[flag] = value;
    this.chart.changed();
  }

  get visible(): boolean {
    return this.state.visible;
  }

  set visible(visible: unknown) {
    this.change("visible", visible);
  }

  get showLegendKey(): boolean {
    return this.state.showLegendKey;
  }

  set showLegendKey(shown: unknown) {
    this.change("showLegendKey", shown);
  }

  get showHorizontalBorder(): boolean {
    return this.state.showHorizontalBorder;
  }

  set showHorizontalBorder(shown: unknown) {
    this.change("showHorizontalBorder", shown);
  }

  get showVerticalBorder(): boolean {
    return this.state.showVerticalBorder;
  }

  set showVerticalBorder(shown: unknown) {
    this.change("showVerticalBorder", shown);
  }

  get showOutlineBorder(): boolean {
    return this.state.showOutlineBorder;
  }

  set showOutlineBorder(shown: unknown) {
    this.change("showOutlineBorder", shown);
  }

  get format(): PartFormat {
    const look = () => (this.state.look ??= {});
    return new PartFormat("ChartDataTableFormat", look, this.chart.changed, { size: 9 });
  }
}
