/**
 * Where Excel is known, or suspected, to be stricter than a plain reading of its documentation. Each switch imitates one
 * such behaviour; `#N` is an issue of github.com/OfficeDev/office-js. A switch that is on must never be needed: what an
 * add-in does has to succeed both ways.
 */
export interface Strictness {
  /**
   * A run with `mergeUndoGroup` (ExcelApi 1.20) is refused: with UndoNotSupported at a member that Excel on the web cannot
   * undo (learn.microsoft.com, "excel-add-ins-undo-capabilities") and from 1,600 formulas on (#6491), with an internal
   * error when it is the third one of the session (#6255).
   */
  undoGroups: boolean;
  /**
   * The workbook is one from which a style was deleted: a load of all styles fails with ItemNotFound, and so does whoever
   * asks for one that is deleted while it is open (#3560, #5671).
   */
  brokenStyles: boolean;
  /** A name that was deleted and is added again is not known to the formulas that stand there: `#NAME?` (#6487). */
  lostNames: boolean;
  /** A cell that shows an error is left out when its sheet is calculated (#4502). */
  errorsLeftOut: boolean;
  /** The cell of a custom function that showed an error stays `#BUSY!` until it is calculated a second time (#3234). */
  secondCalculation: boolean;
  /** When a sheet is calculated, its first custom function stays `#BUSY!` until it is entered again (#6662). */
  stuckCells: boolean;
  /** A chart over cells that are all empty has no series. Unverified. */
  emptyCharts: boolean;
  /** A page layout takes nothing: no printer, or another view (#1860 saw it ignored). Unverified. */
  pageRefused: boolean;
}

/** Nothing beyond the documentation. */
export const lenient: Strictness = {
  undoGroups: false,
  brokenStyles: false,
  lostNames: false,
  errorsLeftOut: false,
  secondCalculation: false,
  stuckCells: false,
  emptyCharts: false,
  pageRefused: false,
};

/** Every switch on: `?host=strict`. */
export const strict = Object.fromEntries(
  Object.keys(lenient).map((name) => [name, true])
) as unknown as Strictness;
