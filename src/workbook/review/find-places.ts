import type { WorkbookView } from "../open-workbook";
import {
  REVIEW_SHEETS,
  type ReviewPlace,
  type ReviewPlaces,
  type ReviewSheet,
} from "./review-places";

/** The names by which the sheets of a review are found again. */
export const ANCHORS = Object.values(REVIEW_SHEETS).map(({ anchor }) => anchor);
/** Their usual sheet names. */
export const USUAL_SHEETS = Object.values(REVIEW_SHEETS).map(({ sheet }) => sheet);

/**
 * Where the review of a workbook lies: by the workbook's name for each first cell, so that sheets may be renamed and our
 * cells moved. A sheet that is not there gets the usual name, or the next free one beside a sheet of the analyst's.
 */
export function findPlaces(view: WorkbookView): ReviewPlaces {
  const taken = new Set(view.sheets.map((s) => s.name.toLowerCase()));
  const place = (key: ReviewSheet): ReviewPlace => {
    const { sheet, anchor } = REVIEW_SHEETS[key];
    const found = view.places.get(anchor);
    if (found) return { ...found, isNew: false };
    let name = sheet;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${sheet} ${n}`;
    taken.add(name.toLowerCase());
    return { sheet: name, row: 0, column: 0, isNew: true };
  };
  return {
    review: place("review"),
    destinations: place("destinations"),
    history: place("history"),
    checks: place("checks"),
  };
}
