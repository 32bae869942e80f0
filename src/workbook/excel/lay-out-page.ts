import type { PlannedPage } from "../plan";

/** Half an inch, in points. */
const MARGIN = 36;

/** Sets how a sheet is printed. Errors are printed as two dashes: what is not published is no fault of the reader's. */
export function layOutPage(sheet: Excel.Worksheet, page: PlannedPage): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation;
  pageLayout.paperSize = page.paper;
  pageLayout.zoom = page.long
    ? { horizontalFitToPages: 1 }
    : { horizontalFitToPages: 1, verticalFitToPages: 1 };
  if (page.area) {
    const { row, column, rows, columns } = page.area;
    pageLayout.setPrintArea(sheet.getRangeByIndexes(row, column, rows, columns));
  }
  if (page.titleRows) pageLayout.setPrintTitleRows(`$1:$${page.titleRows}`);
  pageLayout.centerHorizontally = true;
  pageLayout.printErrors = "Dash";
  pageLayout.leftMargin = MARGIN;
  pageLayout.rightMargin = MARGIN;
  pageLayout.topMargin = MARGIN * 1.5;
  pageLayout.bottomMargin = MARGIN * 1.5;
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.centerHeader = page.header.replace(/&/g, "&&");
  defaultForAllPages.leftFooter = "&A";
  defaultForAllPages.rightFooter = "&P / &N";
}
