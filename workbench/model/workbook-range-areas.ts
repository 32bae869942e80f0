import { HostCollection, HostObject, itemNotFound } from "../protocol/host-object";
import type { Range } from "./range";
import { RangeAreas, RangeCollection } from "./range-areas";
import type { Worksheet } from "./worksheet";

class RangeAreasCollection extends HostCollection<RangeAreas> {
  readonly officeType = "RangeAreasCollection";

  constructor(readonly items: readonly RangeAreas[]) {
    super();
  }
}

/** Ranges that may lie on several sheets: one RangeAreas for each of these. */
export class WorkbookRangeAreas extends HostObject {
  readonly officeType = "WorkbookRangeAreas";
  private readonly bySheet: readonly RangeAreas[];

  constructor(all: readonly Range[]) {
    super();
    const sheets = new Map<Worksheet, Range[]>();
    for (const range of all) {
      const known = sheets.get(range.worksheet);
      if (known) known.push(range);
      else sheets.set(range.worksheet, [range]);
    }
    this.bySheet = [...sheets.values()].map((ranges) => new RangeAreas(ranges));
  }

  get areas(): RangeAreasCollection {
    return new RangeAreasCollection(this.bySheet);
  }

  get ranges(): RangeCollection {
    return new RangeCollection(this.bySheet.flatMap(({ ranges }) => ranges));
  }

  get addresses(): string[] {
    return this.bySheet.map(({ address }) => address);
  }

  /** By the name or id of a sheet. */
  getRangeAreasOrNullObjectBySheet(key: string): RangeAreas | null {
    const wanted = key.toLowerCase();
    const isMeant = ({ worksheet: { name, id } }: RangeAreas) =>
      name.toLowerCase() === wanted || id.toLowerCase() === wanted;
    return this.bySheet.find(isMeant) ?? null;
  }

  getRangeAreasBySheet(key: string): RangeAreas {
    const areas = this.getRangeAreasOrNullObjectBySheet(key);
    if (!areas) throw itemNotFound("WorkbookRangeAreas.getRangeAreasBySheet");
    return areas;
  }
}
