import type { HostConditions } from "./conditions";
import { currentRequirements, type RequirementSets } from "./protocol/requirement-sets";

/**
 * The requirement sets that the workbench declares: what the library can do, and the numbers with a format that a
 * current Excel takes from a custom function, which are the host's doing alone.
 */
export const declaredSets: RequirementSets = {
  ...currentRequirements,
  CustomFunctionsRuntime: "1.4",
};

/** The same under conditions: who is to meet a merged undo group must be told that there is such a thing (ExcelApi 1.20). */
export const setsUnder = ({ undoGroups }: HostConditions): RequirementSets =>
  undoGroups ? { ...declaredSets, ExcelApi: "1.20" } : declaredSets;
