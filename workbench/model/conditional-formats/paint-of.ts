import type { ConditionalFormat } from "./conditional-format";
import { ConditionalRangeFormat } from "./conditional-range-format";

/** The paint of a conditional format of one of the kinds that have one. */
export const paintOf = (
  owner: ConditionalFormat,
  kind: "Custom" | "CellValue" | "ContainsText" | "TopBottom" | "PresetCriteria"
): ConditionalRangeFormat =>
  new ConditionalRangeFormat({
    get: () => owner.stateOf(kind).paint,
    change: (change) => owner.change(kind, { paint: { ...owner.stateOf(kind).paint, ...change } }),
  });
