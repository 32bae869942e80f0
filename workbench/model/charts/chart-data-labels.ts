import { HostObject, invalidArgument } from "../../protocol/host-object";
import { generalFormat } from "../cell-reading";
import { fieldOf } from "../field";
import type { DataLabelPart } from "../sheet-states";
import { typedFormat } from "../typed-input";
import { PartFormat } from "./chart-part-format";
import type { ChartSeries } from "./chart-series";
import { labelPositions } from "./label-positions";

/** The texts at the points of a series. */
export class ChartDataLabels extends HostObject {
  readonly officeType = "ChartDataLabels";

  constructor(private readonly series: ChartSeries) {
    super();
  }

  get numberFormat(): string {
    return this.series.state.dataLabelFormat ?? generalFormat;
  }

  set numberFormat(format: unknown) {
    if (typeof format !== "string" || !typedFormat(format)) throw invalidArgument();
    this.series.change({ dataLabelFormat: format });
  }

  get position(): string {
    return this.series.state.dataLabelPosition ?? "BestFit";
  }

  set position(position: unknown) {
    if (typeof position !== "string" || !labelPositions.includes(position)) throw invalidArgument();
    this.series.change({ dataLabelPosition: position });
  }

  private shows(part: DataLabelPart): boolean {
    const { hasDataLabels, dataLabelParts = ["value"] } = this.series.state;
    return hasDataLabels && dataLabelParts.includes(part);
  }

  /** Showing a part shows the labels; without any part there are none. */
  private show(part: DataLabelPart, shown: unknown): void {
    if (typeof shown !== "boolean") throw invalidArgument();
    const { hasDataLabels, dataLabelParts } = this.series.state;
    const before = hasDataLabels ? (dataLabelParts ?? ["value"]) : [];
    const parts = before.filter((known) => known !== part);
    if (shown) parts.push(part);
    this.series.change({ dataLabelParts: parts, hasDataLabels: parts.length > 0 });
  }

  get showValue(): boolean {
    return this.shows("value");
  }

  set showValue(shown: unknown) {
    this.show("value", shown);
  }

  get showCategoryName(): boolean {
    return this.shows("category");
  }

  set showCategoryName(shown: unknown) {
    this.show("category", shown);
  }

  get showSeriesName(): boolean {
    return this.shows("series");
  }

  set showSeriesName(shown: unknown) {
    this.show("series", shown);
  }

  get showPercentage(): boolean {
    return this.shows("percentage");
  }

  set showPercentage(shown: unknown) {
    this.show("percentage", shown);
  }

  get showBubbleSize(): boolean {
    return this.shows("bubbleSize");
  }

  set showBubbleSize(shown: unknown) {
    this.show("bubbleSize", shown);
  }

  /** What stands between the parts. */
  get separator(): string {
    return this.series.state.dataLabelSeparator ?? ", ";
  }

  set separator(separator: unknown) {
    if (typeof separator !== "string") throw invalidArgument();
    this.series.change({ dataLabelSeparator: separator });
  }

  get format(): PartFormat {
    const state = () => this.series.state;
    const changed = () => this.series.change({});
    const own = { size: fieldOf(state, "dataLabelFontSize", changed) };
    const look = () => (this.series.state.dataLabelLook ??= {});
    return new PartFormat("ChartDataLabelFormat", look, changed, { own, size: 9 });
  }
}
