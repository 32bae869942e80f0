import { HostObject, invalidArgument } from "../../protocol/host-object";
import { colorOf } from "../cell-color";
import type { ConditionalFormat } from "./conditional-format";

/** Excel.ConditionalDataBarDirection. */
const directions = ["Context", "LeftToRight", "RightToLeft"];

/** The bar of a number above zero. */
class ConditionalDataBarPositiveFormat extends HostObject {
  readonly officeType = "ConditionalDataBarPositiveFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get fillColor(): string {
    return this.owner.stateOf("DataBar").color;
  }

  set fillColor(color: unknown) {
    this.owner.change("DataBar", { color: colorOf(color) });
  }
}

/** The bar of a number below zero. */
class ConditionalDataBarNegativeFormat extends HostObject {
  readonly officeType = "ConditionalDataBarNegativeFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get fillColor(): string {
    const { negativeColor, color } = this.owner.stateOf("DataBar");
    return negativeColor ?? color;
  }

  set fillColor(color: unknown) {
    this.owner.change("DataBar", { negativeColor: colorOf(color) });
  }

  get matchPositiveFillColor(): boolean {
    return this.owner.stateOf("DataBar").negativeColor === null;
  }

  set matchPositiveFillColor(match: unknown) {
    if (typeof match !== "boolean") throw invalidArgument();
    this.owner.change("DataBar", { negativeColor: match ? null : "#FF0000" });
  }
}

/** Draws bars in the cells, as long as their values. Their ends are the least and the greatest value. */
export class DataBarConditionalFormat extends HostObject {
  readonly officeType = "DataBarConditionalFormat";
  readonly positiveFormat: ConditionalDataBarPositiveFormat;
  readonly negativeFormat: ConditionalDataBarNegativeFormat;

  constructor(private readonly owner: ConditionalFormat) {
    super();
    this.positiveFormat = new ConditionalDataBarPositiveFormat(owner);
    this.negativeFormat = new ConditionalDataBarNegativeFormat(owner);
  }

  /** From which side bars begin: kept and read back, drawn from the left. */
  get barDirection(): string {
    return this.owner.stateOf("DataBar").direction ?? "Context";
  }

  set barDirection(direction: unknown) {
    if (typeof direction !== "string" || !directions.includes(direction)) throw invalidArgument();
    this.owner.change("DataBar", { direction });
  }

  get showDataBarOnly(): boolean {
    return !this.owner.stateOf("DataBar").showValue;
  }

  set showDataBarOnly(only: unknown) {
    if (typeof only !== "boolean") throw invalidArgument();
    this.owner.change("DataBar", { showValue: !only });
  }
}
