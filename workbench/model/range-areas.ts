import { HostCollection, HostObject } from "../protocol/host-object";
import type { Range } from "./range";

class RangeCollection extends HostCollection<Range> {
  readonly officeType = "RangeCollection";

  constructor(readonly items: readonly Range[]) {
    super();
  }
}

/** Several ranges of one sheet, to be read: what is done to all of them at once is left to Excel. */
export class RangeAreas extends HostObject {
  readonly officeType = "RangeAreas";

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get cellCount(): number {
    return this.ranges.reduce((sum, { cellCount }) => sum + cellCount, 0);
  }

  get address(): string {
    return this.ranges.map(({ address }) => address).join(",");
  }

  get addressLocal(): string {
    return this.address;
  }

  get worksheet(): Range["worksheet"] {
    return this.ranges[0].worksheet;
  }
}
