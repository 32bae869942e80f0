import { currentRequirements, type RequirementSets } from "./protocol/requirement-sets";

/**
 * The requirement sets that the workbench declares: what the library can do, and the numbers with a format that a
 * current Excel takes from a custom function, which are the host's doing alone.
 */
export const declaredSets: RequirementSets = {
  ...currentRequirements,
  CustomFunctionsRuntime: "1.4",
};
