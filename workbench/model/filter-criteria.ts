import { RichApiError, invalidArgument } from "../protocol/host-object";
import { colorOf } from "./cell-color";
import type { FilterCriteriaState } from "./sheet-states";

const kinds =
  "Values Custom TopItems TopPercent BottomItems BottomPercent CellColor FontColor Dynamic".split(
    " "
  );
const counted = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"];

/** What the model knows of Excel.DynamicFilterCriteria: what does not depend on today's date. */
const dynamic = /^(AboveAverage|BelowAverage|AllDatesInPeriod\w+)$/;

type Given = Partial<Record<keyof FilterCriteriaState, unknown>>;

/** Criteria as they are kept ("Excel.FilterCriteria"); what the model cannot filter by is refused by name. */
export function checkedCriteria(given: unknown): FilterCriteriaState {
  if (typeof given !== "object" || given === null) throw invalidArgument("Filter.apply");
  const { filterOn, criterion1, criterion2, operator, values, color, dynamicCriteria }: Given =
    given;
  if (filterOn === "Icon") throw refused("Icon");
  if (typeof filterOn !== "string" || !kinds.includes(filterOn))
    throw invalidArgument("Filter.apply");
  if (filterOn === "Values") return { filterOn, values: valuesOf(values) };
  if (filterOn === "CellColor" || filterOn === "FontColor")
    return { filterOn, color: colorOf(color) };
  if (filterOn === "Dynamic") {
    if (typeof dynamicCriteria !== "string") throw invalidArgument("Filter.apply");
    if (!dynamic.test(dynamicCriteria)) throw refused(dynamicCriteria);
    return { filterOn, dynamicCriteria };
  }
  if (!isCriterion(criterion1)) throw invalidArgument("Filter.apply");
  if (counted.includes(filterOn)) {
    const most = filterOn.endsWith("Percent") ? 100 : 500;
    const count = Number(criterion1);
    if (!(count >= 1 && count <= most)) throw invalidArgument("Filter.apply");
    return { filterOn, criterion1: String(criterion1) };
  }
  return {
    filterOn,
    criterion1: String(criterion1),
    ...(isCriterion(criterion2) && {
      criterion2: String(criterion2),
      operator: operator === "Or" ? "Or" : "And",
    }),
  };
}

const isCriterion = (value: unknown): value is string | number =>
  (typeof value === "string" && value !== "") || typeof value === "number";

type Values = NonNullable<FilterCriteriaState["values"]>;

function valuesOf(values: unknown): Values {
  if (!Array.isArray(values)) throw invalidArgument("Filter.apply");
  return values.map((value: unknown): Values[number] => {
    if (typeof value !== "object" || value === null) return String(value);
    const { date, specificity } = value as Record<string, unknown>;
    if (typeof date !== "string" || typeof specificity !== "string") {
      throw invalidArgument("Filter.apply");
    }
    return { date, specificity };
  });
}

const refused = (what: string) =>
  new RichApiError(
    "NotImplemented",
    `The workbench does not implement a filter by "${what}".`,
    "Filter.apply"
  );
