import { HostObject, RichApiError, invalidArgument } from "../../protocol/host-object";
import type { ChartAxisState } from "../sheet-states";
import type { Chart } from "./chart";
import { ChartAxis } from "./chart-axis";
import { newAxis } from "./new-chart";

/** The axes of a chart: of the secondary group there is a value axis only. */
export class ChartAxes extends HostObject {
  readonly officeType = "ChartAxes";

  constructor(private readonly chart: Chart) {
    super();
  }

  private axis(
    kind: "Category" | "Value",
    group: "Primary" | "Secondary",
    state: () => ChartAxisState
  ) {
    return new ChartAxis(this.chart, kind, group, state);
  }

  get categoryAxis(): ChartAxis {
    return this.axis("Category", "Primary", () => this.chart.state.categoryAxis);
  }

  get valueAxis(): ChartAxis {
    return this.axis("Value", "Primary", () => this.chart.state.valueAxis);
  }

  getItem(type: string, group = "Primary"): ChartAxis {
    if (group === "Primary" && type === "Category") return this.categoryAxis;
    if (group === "Primary" && type === "Value") return this.valueAxis;
    if (group === "Secondary" && type === "Value") {
      return this.axis("Value", "Secondary", () => {
        return (this.chart.state.secondaryValueAxis ??= newAxis(false));
      });
    }
    if (type !== "Category" && type !== "Series") throw invalidArgument("ChartAxes.getItem");
    throw new RichApiError(
      "NotImplemented",
      `The workbench does not implement the ${group.toLowerCase()} ${type.toLowerCase()} axis of a chart.`,
      "ChartAxes.getItem"
    );
  }
}
