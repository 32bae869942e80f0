import { itemNotFound } from "../protocol/host-object";
import { boxOf, intersection, type Box } from "./address";
import { areasOrNull, type RangeAreas } from "./range-areas";
import { edgeOf, extendedTo } from "./range-edges";
import { RangeGeometry } from "./range-geometry";
import { directDependents, directPrecedents, reachedFrom } from "./precedents";
import type { Range } from "./range";
import { specialBoxes } from "./special-cells";
import { RangeView } from "./range-view";
import type { WorkbookRangeAreas } from "./workbook-range-areas";

/** From a range to other cells by what they hold: edges of blocks, cells of a kind, cells that formulas name. */
export abstract class RangeReach extends RangeGeometry {
  private get range(): Range {
    return this.at(this.box);
  }

  private areas(boxes: readonly Box[]): RangeAreas | null {
    return areasOrNull(boxes.map((box) => this.at(box)));
  }

  getRangeEdge(direction: unknown, activeCell?: Range): Range {
    return this.at(edgeOf(this.range, direction, activeCell));
  }

  getExtendedRange(direction: unknown, activeCell?: Range): Range {
    return this.at(extendedTo(this.range, direction, activeCell));
  }

  getSpecialCellsOrNullObject(cellType: unknown, valueType?: string): RangeAreas | null {
    return this.areas(specialBoxes(this.range, cellType, valueType));
  }

  getSpecialCells(cellType: unknown, valueType?: string): RangeAreas {
    return found(this.getSpecialCellsOrNullObject(cellType, valueType), "Range.getSpecialCells");
  }

  /** The merged cells that have a part in the range, each whole. */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const { engine, id } = this.worksheet;
    const merged = engine.sheet(id).getMergeData().map(boxOf);
    return this.areas(merged.filter((box) => intersection(box, this.box)));
  }

  getMergedAreas(): RangeAreas {
    return found(this.getMergedAreasOrNullObject(), "Range.getMergedAreas");
  }

  /** The range without its hidden rows and columns. */
  getVisibleView(): RangeView {
    return new RangeView(this.range);
  }

  getDirectPrecedents(): WorkbookRangeAreas {
    return found(directPrecedents([this.range]), "Range.getDirectPrecedents");
  }

  getPrecedents(): WorkbookRangeAreas {
    return found(reachedFrom(this.range, directPrecedents), "Range.getPrecedents");
  }

  getDirectDependents(): WorkbookRangeAreas {
    return found(directDependents([this.range]), "Range.getDirectDependents");
  }

  getDependents(): WorkbookRangeAreas {
    return found(reachedFrom(this.range, directDependents), "Range.getDependents");
  }
}

function found<T>(target: T | null, location: string): T {
  if (!target) throw itemNotFound(location);
  return target;
}
