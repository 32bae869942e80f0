import { HostObject, invalidArgument } from "../../protocol/host-object";
import { fieldOf } from "../field";
import type { Chart } from "./chart";
import { PartFormat } from "./chart-part-format";

const positions = ["Top", "Bottom", "Left", "Right", "Corner"];

/** Says which series is which. */
export class ChartLegend extends HostObject {
  readonly officeType = "ChartLegend";

  constructor(private readonly chart: Chart) {
    super();
  }

  get visible(): boolean {
    return this.chart.state.legendVisible;
  }

  set visible(visible: unknown) {
    if (typeof visible !== "boolean") throw invalidArgument();
    this.chart.change({ legendVisible: visible });
  }

  get position(): string {
    return this.chart.state.legendPosition;
  }

  set position(position: unknown) {
    if (typeof position !== "string" || !positions.includes(position)) throw invalidArgument();
    this.chart.change({ legendPosition: position });
  }

  get overlay(): boolean {
    return this.chart.state.legendOverlay ?? false;
  }

  set overlay(overlay: unknown) {
    if (typeof overlay !== "boolean") throw invalidArgument();
    this.chart.change({ legendOverlay: overlay });
  }

  get format(): PartFormat {
    const size = fieldOf(() => this.chart.state, "legendFontSize", this.chart.changed);
    const look = () => (this.chart.state.legendLook ??= {});
    return new PartFormat("ChartLegendFormat", look, this.chart.changed, {
      own: { size },
      size: 9,
    });
  }
}
