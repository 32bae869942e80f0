import { HostObject, invalidArgument } from "../../protocol/host-object";
import { fieldOf } from "../field";
import type { Chart } from "./chart";
import { PartFormat } from "./chart-part-format";
import { substringOf, type ChartFormatString } from "./text-substring";

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

  /** Degrees from -90 to 90, or 180 for letters below each other: kept and read back, not drawn. */
  get textOrientation(): number {
    return this.chart.state.titleOrientation ?? 0;
  }

  set textOrientation(degrees: unknown) {
    const inRange = Number.isInteger(degrees) && Math.abs(Number(degrees)) <= 90;
    if (!inRange && degrees !== 180) throw invalidArgument();
    this.chart.change({ titleOrientation: Number(degrees) });
  }

  get showShadow(): boolean {
    return this.chart.state.titleShadow ?? false;
  }

  set showShadow(shown: unknown) {
    if (typeof shown !== "boolean") throw invalidArgument();
    this.chart.change({ titleShadow: shown });
  }

  /** Some of its letters, to look otherwise: kept and read back, not drawn. */
  getSubstring(start: unknown, length: unknown): ChartFormatString {
    const runs = () => (this.chart.state.titleRuns ??= []);
    return substringOf(this.text, runs, this.chart.changed, [start, length], 14);
  }

  get format(): PartFormat {
    const state = () => this.chart.state;
    const { changed } = this.chart;
    const own = {
      size: fieldOf(state, "titleFontSize", changed),
      bold: fieldOf(state, "titleBold", changed),
      color: fieldOf(state, "titleColor", changed),
    };
    const look = () => (this.chart.state.titleLook ??= {});
    return new PartFormat("ChartTitleFormat", look, changed, { own, size: 14 });
  }
}
