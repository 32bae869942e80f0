import { HostObject, invalidArgument } from "../../protocol/host-object";
import type { DataLabelPart, PointLabelState } from "../sheet-states";
import { typedFormat } from "../typed-input";
import { PartFormat } from "./chart-part-format";
import type { ChartPoint } from "./chart-points";
import { labelPositions } from "./label-positions";
import { substringOf, type ChartFormatString } from "./text-substring";

/** The text at one point of a series. Writing it shows it. */
export class PointLabel extends HostObject {
  readonly officeType = "ChartDataLabel";

  constructor(private readonly point: ChartPoint) {
    super();
  }

  private get state(): PointLabelState {
    return (this.point.state.label ??= {});
  }

  private change(change: PointLabelState): void {
    Object.assign(this.state, change);
    this.point.changed();
  }

  get text(): string {
    return this.state.text ?? String(this.point.value);
  }

  set text(text: unknown) {
    if (typeof text !== "string") throw invalidArgument();
    this.point.state.hasDataLabel = true;
    this.change({ text });
  }

  /** Whether the text is made of the parts that are shown. */
  get autoText(): boolean {
    return this.state.text === undefined || this.state.text === null;
  }

  set autoText(automatic: unknown) {
    if (typeof automatic !== "boolean") throw invalidArgument();
    this.change({ text: automatic ? null : this.text });
  }

  get position(): string {
    return this.state.position ?? this.point.series.dataLabels.position;
  }

  set position(position: unknown) {
    if (typeof position !== "string" || !labelPositions.includes(position)) throw invalidArgument();
    this.change({ position });
  }

  get numberFormat(): string {
    return this.state.numberFormat ?? this.point.series.dataLabels.numberFormat;
  }

  set numberFormat(format: unknown) {
    if (typeof format !== "string" || !typedFormat(format)) throw invalidArgument();
    this.change({ numberFormat: format });
  }

  private get parts(): readonly DataLabelPart[] {
    const { hasDataLabels, dataLabelParts = ["value"] } = this.point.series.state;
    return this.state.parts ?? (hasDataLabels ? dataLabelParts : []);
  }

  private show(part: DataLabelPart, shown: unknown): void {
    if (typeof shown !== "boolean") throw invalidArgument();
    const parts = this.parts.filter((known) => known !== part);
    if (shown) parts.push(part);
    this.point.state.hasDataLabel = parts.length > 0;
    this.change({ parts });
  }

  get showValue(): boolean {
    return this.parts.includes("value");
  }

  set showValue(shown: unknown) {
    this.show("value", shown);
  }

  get showCategoryName(): boolean {
    return this.parts.includes("category");
  }

  set showCategoryName(shown: unknown) {
    this.show("category", shown);
  }

  get showSeriesName(): boolean {
    return this.parts.includes("series");
  }

  set showSeriesName(shown: unknown) {
    this.show("series", shown);
  }

  get showPercentage(): boolean {
    return this.parts.includes("percentage");
  }

  set showPercentage(shown: unknown) {
    this.show("percentage", shown);
  }

  /** Some of its letters, to look otherwise: kept and read back, not drawn. */
  getSubstring(start: unknown, length: unknown): ChartFormatString {
    const runs = () => (this.state.runs ??= []);
    return substringOf(this.text, runs, this.point.changed, [start, length], 9);
  }

  get format(): PartFormat {
    const look = () => (this.state.look ??= {});
    return new PartFormat("ChartDataLabelFormat", look, this.point.changed, { size: 9 });
  }
}
