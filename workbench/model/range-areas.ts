import { HostCollection, HostObject, itemNotFound } from "../protocol/host-object";
import type { Range } from "./range";
import type { RangeFormat } from "./range-format";
import { sharedObject } from "./shared-object";

export class RangeCollection extends HostCollection<Range> {
  readonly officeType = "RangeCollection";

  constructor(readonly items: readonly Range[]) {
    super();
  }
}

/** Several ranges of one sheet: what is done is done to all of them, what is read is what they agree on. */
export class RangeAreas extends HostObject {
  readonly officeType = "RangeAreas";

  constructor(readonly ranges: readonly Range[]) {
    super();
    if (ranges.length === 0) throw itemNotFound("RangeAreas");
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

  /** True only when it is so for every one of them, as all that is true or false here. */
  get isEntireColumn(): boolean {
    return this.ranges.every(({ isEntireColumn }) => isEntireColumn);
  }

  get isEntireRow(): boolean {
    return this.ranges.every(({ isEntireRow }) => isEntireRow);
  }

  get format(): RangeFormat {
    return sharedObject(this.ranges.map(({ format }) => format));
  }

  get style(): string | null {
    const [first, ...others] = this.ranges.map(({ style }) => style);
    return others.every((style) => style === first) ? first : null;
  }

  set style(style: unknown) {
    for (const range of this.ranges) range.style = style;
  }

  clear(applyTo?: "All" | "Contents" | "Formats" | "Hyperlinks"): void {
    for (const range of this.ranges) range.clear(applyTo);
  }

  calculate(): void {
    for (const range of this.ranges) range.calculate();
  }

  setDirty(): void {
    this.calculate();
  }

  /** Copies into each of them. */
  copyFrom(source: Range | string, ...options: CopyOptions): void {
    for (const range of this.ranges) range.copyFrom(source, ...options);
  }

  getEntireRow(): RangeAreas {
    return new RangeAreas(this.ranges.map((range) => range.getEntireRow()));
  }

  getEntireColumn(): RangeAreas {
    return new RangeAreas(this.ranges.map((range) => range.getEntireColumn()));
  }

  getOffsetRangeAreas(rowOffset: number, columnOffset: number): RangeAreas {
    return new RangeAreas(
      this.ranges.map((range) => range.getOffsetRange(rowOffset, columnOffset))
    );
  }

  getIntersectionOrNullObject(another: Range | RangeAreas | string): RangeAreas | null {
    const others = another instanceof RangeAreas ? another.ranges : [another];
    return areasOrNull(
      this.ranges.flatMap((range) =>
        others.flatMap((other) => range.getIntersectionOrNullObject(other) ?? [])
      )
    );
  }

  getIntersection(another: Range | RangeAreas | string): RangeAreas {
    return this.getIntersectionOrNullObject(another) ?? missing("RangeAreas.getIntersection");
  }

  getSpecialCellsOrNullObject(cellType: string, valueType?: string): RangeAreas | null {
    return areasOrNull(
      this.ranges.flatMap(
        (range) => range.getSpecialCellsOrNullObject(cellType, valueType)?.ranges ?? []
      )
    );
  }

  getSpecialCells(cellType: string, valueType?: string): RangeAreas {
    const found = this.getSpecialCellsOrNullObject(cellType, valueType);
    return found ?? missing("RangeAreas.getSpecialCells");
  }

  getUsedRangeAreasOrNullObject(valuesOnly?: boolean): RangeAreas | null {
    return areasOrNull(
      this.ranges.flatMap((range) => range.getUsedRangeOrNullObject(valuesOnly) ?? [])
    );
  }

  getUsedRangeAreas(valuesOnly?: boolean): RangeAreas {
    return (
      this.getUsedRangeAreasOrNullObject(valuesOnly) ?? missing("RangeAreas.getUsedRangeAreas")
    );
  }
}

type CopyOptions = Parameters<Range["copyFrom"]> extends [unknown, ...infer Rest] ? Rest : never;

/** The ranges as one object; null when there are none. */
export const areasOrNull = (ranges: readonly Range[]): RangeAreas | null =>
  ranges.length > 0 ? new RangeAreas(ranges) : null;

function missing(location: string): never {
  throw itemNotFound(location);
}
