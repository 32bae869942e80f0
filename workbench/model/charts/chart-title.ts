import { HostObject, invalidArgument } from "../../protocol/host-object";
import { fieldOf } from "../field";
import type { Chart } from "./chart";
import { ChartFont, FontOnlyFormat } from "./chart-font";

/** The title of a chart. Writing it shows it. */
export class ChartTitle extends HostObject {
  readonly officeType = "ChartTitle";
  readonly overlay = false;

  constructor(private readonly chart: Chart) {
    super();
  }

  get text(): string {
    return this.chart.state.title;
  }

  set text(text: unknown) {
    if (typeof text !== "string") throw invalidArgument();
    this.chart.change({ title: text, titleVisible: true });
  }

  get visible(): boolean {
    return this.chart.state.titleVisible;
  }

  set visible(visible: unknown) {
    if (typeof visible !== "boolean") throw invalidArgument();
    this.chart.change({ titleVisible: visible });
  }

  get format(): FontOnlyFormat {
    const state = () => this.chart.state;
    const { changed } = this.chart;
    const fields = {
      size: fieldOf(state, "titleFontSize", changed),
      bold: fieldOf(state, "titleBold", changed),
      color: fieldOf(state, "titleColor", changed),
    };
    return new FontOnlyFormat("ChartTitleFormat", new ChartFont(fields, 14));
  }
}
