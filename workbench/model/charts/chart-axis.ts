import { invalidArgument } from "../../protocol/host-object";
import { fieldOf } from "../field";
import type { ChartAxisState } from "../sheet-states";
import { typedFormat } from "../typed-input";
import type { Chart } from "./chart";
import { ChartAxisTitle, ChartGridlines } from "./chart-axis-parts";
import { ChartAxisScale, flag, oneOf } from "./chart-axis-scale";
import { ChartFont, FontOnlyFormat, fontFields } from "./chart-font";
import { rangeState } from "./chart-source";
import type { Range } from "../range";
import { sourceFormat } from "./source-format";

const tickLabelPositions = ["NextToAxis", "Low", "High", "None"];
const categoryTypes = ["Automatic", "TextAxis", "DateAxis"];

/** One axis of a chart. */
export class ChartAxis extends ChartAxisScale {
  readonly officeType = "ChartAxis";

  constructor(
    private readonly chart: Chart,
    readonly type: "Category" | "Value",
    readonly axisGroup: "Primary" | "Secondary",
    private readonly stateOf: () => ChartAxisState
  ) {
    super();
  }

  protected get state(): ChartAxisState {
    return this.stateOf();
  }

  protected change(change: Partial<ChartAxisState>): void {
    Object.assign(this.state, change);
    this.chart.changed();
  }

  get visible(): boolean {
    return this.state.visible;
  }

  set visible(visible: unknown) {
    this.change({ visible: flag(visible) });
  }

  get reversePlotOrder(): boolean {
    return this.state.reversed;
  }

  set reversePlotOrder(reversed: unknown) {
    this.change({ reversed: flag(reversed) });
  }

  /** Empty for an automatic end: where that lies is known only once the chart is drawn. */
  get minimum(): number | "" {
    return this.state.minimum ?? "";
  }

  set minimum(minimum: unknown) {
    this.change({ minimum: bound(minimum) });
  }

  get maximum(): number | "" {
    return this.state.maximum ?? "";
  }

  set maximum(maximum: unknown) {
    this.change({ maximum: bound(maximum) });
  }

  get majorUnit(): number | "" {
    return this.state.majorUnit ?? "";
  }

  set majorUnit(unit: unknown) {
    const majorUnit = bound(unit);
    if (majorUnit !== null && majorUnit <= 0) throw invalidArgument();
    this.change({ majorUnit });
  }

  get numberFormat(): string {
    return this.state.numberFormat ?? sourceFormat(this.chart, this.type, this.axisGroup);
  }

  set numberFormat(format: unknown) {
    if (typeof format !== "string" || !typedFormat(format)) throw invalidArgument();
    this.change({ numberFormat: format });
  }

  get linkNumberFormat(): boolean {
    return this.state.numberFormat === null;
  }

  set linkNumberFormat(linked: unknown) {
    this.change({ numberFormat: flag(linked) ? null : this.numberFormat });
  }

  get tickLabelPosition(): string {
    return this.state.tickLabelPosition;
  }

  set tickLabelPosition(position: unknown) {
    this.change({ tickLabelPosition: oneOf(tickLabelPositions, position) });
  }

  get categoryType(): string {
    return this.state.categoryType ?? "Automatic";
  }

  set categoryType(type: unknown) {
    this.change({ categoryType: oneOf(categoryTypes, type) });
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.stateOf, this.chart.changed);
  }

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines("major", this.stateOf, this.chart.changed);
  }

  get minorGridlines(): ChartGridlines {
    return new ChartGridlines("minor", this.stateOf, this.chart.changed);
  }

  /** Shows other cells as the names of the categories, for all series. */
  setCategoryNames(sourceData: Range): void {
    if (this.type !== "Category") throw invalidArgument("ChartAxis.setCategoryNames");
    const categories = rangeState(sourceData);
    const series = this.chart.state.series.map((state) => ({ ...state, categories }));
    this.chart.change({ series });
  }

  get format(): FontOnlyFormat {
    const size = fieldOf(this.stateOf, "fontSize", this.chart.changed);
    const color = fieldOf(this.stateOf, "fontColor", this.chart.changed);
    const font = () => (this.state.fontLook ??= {});
    const fields = { ...fontFields(font, this.chart.changed), size, color };
    return new FontOnlyFormat("ChartAxisFormat", new ChartFont(fields, 9));
  }
}

/** An empty text makes an end automatic. */
function bound(value: unknown): number | null {
  if (value === "" || value === null) return null;
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}
