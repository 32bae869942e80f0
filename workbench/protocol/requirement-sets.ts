/** Requirement sets with the newest version that the host has; versions are texts, as 1.10 is not 1.1. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What a current Excel on a desktop has, as far as the npm build of the library reaches. `RichApiRuntime` stays
 * undeclared on purpose: without it the library uses the plain load and set of properties, which the host implements.
 */
export const currentRequirements: RequirementSets = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  // 1.9 lets the library ask for features, so that it may flush results every 200 ms instead of 500 ms.
  CustomFunctions: "1.9",
  RibbonApi: "1.2",
  DynamicRibbon: "1.2",
  DialogApi: "1.1",
  AddInCommands: "1.1",
  Settings: "1.1",
};

/** Whether a set of at least this version is declared; `api` is written "ExcelApi 1.4". */
export function isDeclared(requirements: RequirementSets, api: string): boolean {
  const [set = "", version = "1.1"] = api.split(" ");
  const declared = requirements[set];
  return declared !== undefined && compareVersions(declared, version) >= 0;
}

function compareVersions(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split(".").map(Number);
  const [bMajor = 0, bMinor = 0] = b.split(".").map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}
