import type { PageLayoutState, SheetState } from "./sheet-states";

/** Excel's "Normal" margins, in points. */
const normalMargins: PageLayoutState["margins"] = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

const noText = () => ({ left: "", center: "", right: "" });

/** How a new sheet is printed. */
export const newPageLayout = (): PageLayoutState => ({
  orientation: "Portrait",
  paperSize: "Letter",
  printArea: null,
  titleRows: null,
  fitToWidth: null,
  fitToHeight: null,
  scale: 100,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printErrors: "AsDisplayed",
  blackAndWhite: false,
  margins: { ...normalMargins },
  header: noText(),
  footer: noText(),
});

/** What lies on a new sheet beside its cells: nothing. */
export const newSheetState = (): SheetState => ({
  charts: [],
  conditionalFormats: [],
  validations: [],
  notes: [],
  page: newPageLayout(),
  hyperlinks: [],
  outline: { rows: [], columns: [] },
  filters: [],
});
