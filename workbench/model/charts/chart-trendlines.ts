import {
  HostCollection,
  HostObject,
  RichApiError,
  invalidArgument,
  itemNotFound,
} from "../../protocol/host-object";
import type { TrendlineState } from "../sheet-states";
import { PartLine } from "./chart-part-format";
import type { ChartSeries } from "./chart-series";

const drawn = ["Linear", "Exponential", "MovingAverage"];
const notDrawn = ["Logarithmic", "Polynomial", "Power"];
const words: Readonly<Record<string, string>> = { Exponential: "Expon." };

class ChartTrendlineFormat extends HostObject {
  readonly officeType = "ChartTrendlineFormat";

  constructor(readonly line: PartLine) {
    super();
  }
}

/** A line that shows where the points of a series are going. */
class ChartTrendline extends HostObject {
  readonly officeType = "ChartTrendline";

  constructor(
    private readonly series: ChartSeries,
    private readonly index: number
  ) {
    super();
  }

  private get state(): TrendlineState {
    const state = this.series.state.trendlines?.[this.index];
    if (!state) throw itemNotFound("ChartTrendline");
    return state;
  }

  private readonly changed = (): void => this.series.change({});

  get type(): string {
    return this.state.type;
  }

  set type(type: unknown) {
    this.state.type = checkedType(type);
    this.changed();
  }

  get name(): string {
    const { name, type, period } = this.state;
    const moving = `${period} per. Mov. Avg.`;
    const word = type === "MovingAverage" ? moving : (words[type] ?? type);
    return name ?? `${word} (${this.series.name})`;
  }

  set name(name: unknown) {
    if (typeof name !== "string") throw invalidArgument();
    this.state.name = name === "" ? null : name;
    this.changed();
  }

  /** Of a moving average: over how many points. */
  get movingAveragePeriod(): number {
    return this.state.period;
  }

  set movingAveragePeriod(period: unknown) {
    if (!Number.isInteger(period) || Number(period) < 2 || Number(period) > 255) {
      throw invalidArgument();
    }
    this.state.period = Number(period);
    this.changed();
  }

  get format(): ChartTrendlineFormat {
    const line = new PartLine("ChartLineFormat", () => this.state.line, this.changed);
    return new ChartTrendlineFormat(line);
  }

  delete(): void {
    const { state } = this;
    const others = this.series.state.trendlines?.filter((trendline) => trendline !== state);
    this.series.change({ trendlines: others });
  }
}

/** The trend lines of a series, in the order in which they were added. */
export class ChartTrendlineCollection extends HostCollection<ChartTrendline> {
  readonly officeType = "ChartTrendlineCollection";

  constructor(private readonly series: ChartSeries) {
    super();
  }

  get items(): readonly ChartTrendline[] {
    const { trendlines = [] } = this.series.state;
    return trendlines.map((_, i) => new ChartTrendline(this.series, i));
  }

  /** By its place. */
  override getItem(index: string | number): ChartTrendline {
    const found = this.items[Number(index)];
    if (!found) throw itemNotFound("ChartTrendlineCollection.getItem");
    return found;
  }

  add(type: unknown = "Linear"): ChartTrendline {
    const { trendlines = [] } = this.series.state;
    const added: TrendlineState = { type: checkedType(type), period: 2, line: {} };
    this.series.change({ trendlines: [...trendlines, added] });
    return new ChartTrendline(this.series, trendlines.length);
  }
}

function checkedType(type: unknown): string {
  if (typeof type === "string" && drawn.includes(type)) return type;
  if (typeof type !== "string" || !notDrawn.includes(type)) throw invalidArgument();
  throw new RichApiError(
    "NotImplemented",
    `The workbench does not implement trend lines of the type "${type}".`,
    "ChartTrendlineCollection.add"
  );
}
