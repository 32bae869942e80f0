import { HostObject, invalidArgument } from "../../protocol/host-object";
import { fieldOf } from "../field";
import type { ChartAxisState } from "../sheet-states";
import { PartLine } from "./chart-part-format";
import { ChartFont, FontOnlyFormat } from "./chart-font";

type StateOf = () => ChartAxisState;

/** What stands along an axis: its measure and unit. Writing it shows it. */
export class ChartAxisTitle extends HostObject {
  readonly officeType = "ChartAxisTitle";

  constructor(
    private readonly stateOf: StateOf,
    private readonly changed: () => void
  ) {
    super();
  }

  get text(): string {
    return this.stateOf().title;
  }

  set text(text: unknown) {
    if (typeof text !== "string") throw invalidArgument();
    Object.assign(this.stateOf(), { title: text, titleVisible: true });
    this.changed();
  }

  get visible(): boolean {
    return this.stateOf().titleVisible;
  }

  set visible(visible: unknown) {
    if (typeof visible !== "boolean") throw invalidArgument();
    this.stateOf().titleVisible = visible;
    this.changed();
  }

  get format(): FontOnlyFormat {
    const size = fieldOf(this.stateOf, "titleFontSize", this.changed);
    return new FontOnlyFormat("ChartAxisTitleFormat", new ChartFont({ size }, 10));
  }
}

/** The lines across the plot at the ticks of an axis, or between these. */
export class ChartGridlines extends HostObject {
  readonly officeType = "ChartGridlines";

  constructor(
    private readonly kind: "major" | "minor",
    private readonly stateOf: StateOf,
    private readonly changed: () => void
  ) {
    super();
  }

  get visible(): boolean {
    return this.stateOf()[`${this.kind}Gridlines`] ?? false;
  }

  set visible(visible: unknown) {
    if (typeof visible !== "boolean") throw invalidArgument();
    this.stateOf()[`${this.kind}Gridlines`] = visible;
    this.changed();
  }

  get format(): ChartGridlinesFormat {
    const look = () => (this.stateOf()[`${this.kind}GridlineLook`] ??= {});
    return new ChartGridlinesFormat(new PartLine("ChartLineFormat", look, this.changed, "#D9D9D9"));
  }
}

class ChartGridlinesFormat extends HostObject {
  readonly officeType = "ChartGridlinesFormat";

  constructor(readonly line: PartLine) {
    super();
  }
}
