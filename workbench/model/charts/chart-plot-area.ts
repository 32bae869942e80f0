import { HostObject, invalidArgument } from "../../protocol/host-object";
import type { Chart } from "./chart";
import { PartFormat } from "./chart-part-format";

type Place = Record<"left" | "top" | "width" | "height", number>;

/** Excel's room around the plot, in points, as long as nothing has been said. */
const margin = 24;

/** Where within a chart its series are drawn. */
export class ChartPlotArea extends HostObject {
  readonly officeType = "ChartPlotArea";

  constructor(private readonly chart: Chart) {
    super();
  }

  private get place(): Place {
    const { width, height, plotAreaPlace } = this.chart.state;
    const automatic = {
      left: margin,
      top: margin,
      width: width - 2 * margin,
      height: height - 2 * margin,
    };
    return { ...automatic, ...plotAreaPlace };
  }

  private move(change: Partial<Place>): void {
    const [points] = Object.values(change);
    if (typeof points !== "number" || !(points >= 0)) throw invalidArgument();
    this.chart.change({ plotAreaPlace: { ...this.chart.state.plotAreaPlace, ...change } });
  }

  get left(): number {
    return this.place.left;
  }

  set left(left: number) {
    this.move({ left });
  }

  get top(): number {
    return this.place.top;
  }

  set top(top: number) {
    this.move({ top });
  }

  get width(): number {
    return this.place.width;
  }

  set width(width: number) {
    this.move({ width });
  }

  get height(): number {
    return this.place.height;
  }

  set height(height: number) {
    this.move({ height });
  }

  get format(): PartFormat {
    const look = () => (this.chart.state.plotAreaLook ??= {});
    return new PartFormat("ChartPlotAreaFormat", look, this.chart.changed, { size: 10 });
  }
}
