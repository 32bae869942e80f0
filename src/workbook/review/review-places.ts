import { addressOf, type PlannedArea, type PlannedReference } from "../plan";

/** The sheets of the review, by what they are for. */
export type ReviewSheet = "review" | "destinations" | "history" | "checks";

/** Where a sheet of the review lies: its name, and how far the analyst has moved our cells down and to the right. */
export interface ReviewPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly isNew: boolean;
}

export type ReviewPlaces = Readonly<Record<ReviewSheet, ReviewPlace>>;

/** The usual name of each sheet, and the workbook's name for its first cell, by which it is found when renamed. */
export const REVIEW_SHEETS: Readonly<Record<ReviewSheet, { sheet: string; anchor: string }>> = {
  review: { sheet: "MG Review", anchor: "MG_Review" },
  destinations: { sheet: "MG Destinations", anchor: "MG_Destinations" },
  history: { sheet: "MG History", anchor: "MG_History" },
  checks: { sheet: "MG Checks", anchor: "MG_Checks" },
};

/** The name of the cell whose month the whole review follows. */
export const NAME_REVIEW_MONTH = "MG_ReviewMonth";
/** The name of the months × products range, for a PivotTable. */
export const NAME_PIVOT = "MG_PivotSource";

/** The places in a workbook that has no review yet. */
export const NEW_PLACES: ReviewPlaces = {
  review: newPlace("review"),
  destinations: newPlace("destinations"),
  history: newPlace("history"),
  checks: newPlace("checks"),
};

function newPlace(sheet: ReviewSheet): ReviewPlace {
  return { sheet: REVIEW_SHEETS[sheet].sheet, row: 0, column: 0, isNew: true };
}

/** An area of a review sheet as it lies in the workbook. */
export function areaAt(
  place: ReviewPlace,
  row: number,
  column: number,
  rows = 1,
  columns = 1
): PlannedArea {
  return { row: place.row + row, column: place.column + column, rows, columns };
}

/** An absolute reference for a formula on the same sheet: `$B$9:$B$13`. */
export function local({ row, column, rows, columns }: PlannedArea): string {
  const fixed = (address: string) => address.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  const first = fixed(addressOf(row, column));
  if (rows === 1 && columns === 1) return first;
  return `${first}:${fixed(addressOf(row + rows - 1, column + columns - 1))}`;
}

/** An absolute reference for a formula on another sheet: `'MG History'!$A$5`. */
export function remote(reference: PlannedReference): string {
  return `'${reference.sheet.replace(/'/g, "''")}'!${local(reference)}`;
}
