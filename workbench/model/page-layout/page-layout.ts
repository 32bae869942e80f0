import { invalidArgument, itemNotFound } from "../../protocol/host-object";
import { maxColumns, type Box } from "../address";
import { RangeAreas } from "../range-areas";
import type { Range } from "../range";
import type { Worksheet } from "../worksheet";
import { HeaderFooterGroup } from "./headers-footers";
import { PageMargins } from "./page-margins";
import { pageOrientations, paperTypes, printErrorTypes } from "./page-words";

interface Zoom {
  scale?: number | null;
  horizontalFitToPages?: number | null;
  verticalFitToPages?: number | null;
}

/** How a sheet is printed. Nothing is printed here: what is set is kept, and goes into files. */
export class PageLayout extends PageMargins {
  readonly officeType = "PageLayout";
  readonly headersFooters: HeaderFooterGroup;

  constructor(sheet: Worksheet) {
    super(sheet);
    this.headersFooters = new HeaderFooterGroup(sheet);
  }

  get orientation(): string {
    return this.state.orientation;
  }

  set orientation(word: string) {
    const orientation = pageOrientations.find((known) => known === word);
    if (!orientation) throw invalidArgument("PageLayout.orientation");
    this.set({ orientation });
  }

  get paperSize(): string {
    return this.state.paperSize;
  }

  set paperSize(paperSize: string) {
    if (!paperTypes.includes(paperSize)) throw invalidArgument("PageLayout.paperSize");
    this.set({ paperSize });
  }

  get blackAndWhite(): boolean {
    return this.state.blackAndWhite;
  }

  set blackAndWhite(blackAndWhite: boolean) {
    this.set({ blackAndWhite: flag(blackAndWhite) });
  }

  get printGridlines(): boolean {
    return this.state.printGridlines;
  }

  set printGridlines(printGridlines: boolean) {
    this.set({ printGridlines: flag(printGridlines) });
  }

  get centerHorizontally(): boolean {
    return this.state.centerHorizontally;
  }

  set centerHorizontally(centerHorizontally: boolean) {
    this.set({ centerHorizontally: flag(centerHorizontally) });
  }

  get centerVertically(): boolean {
    return this.state.centerVertically;
  }

  set centerVertically(centerVertically: boolean) {
    this.set({ centerVertically: flag(centerVertically) });
  }

  get printErrors(): string {
    return this.state.printErrors;
  }

  set printErrors(printErrors: string) {
    if (!printErrorTypes.includes(printErrors)) throw invalidArgument("PageLayout.printErrors");
    this.set({ printErrors });
  }

  /** Either a scale in percent or a number of pages: each takes the other's place. */
  get zoom(): Zoom {
    const { scale, fitToWidth, fitToHeight } = this.state;
    if (fitToWidth === null && fitToHeight === null) return { scale: scale ?? 100 };
    return { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
  }

  set zoom(zoom: unknown) {
    if (typeof zoom !== "object" || zoom === null) throw invalidArgument("PageLayout.zoom");
    const { scale, horizontalFitToPages, verticalFitToPages } = zoom as Zoom;
    const pages = [horizontalFitToPages, verticalFitToPages].map((count) => count ?? null);
    if (pages.some((count) => count !== null && (!Number.isInteger(count) || count < 1))) {
      throw invalidArgument("PageLayout.zoom");
    }
    const fits = pages.some((count) => count !== null);
    if (fits === (typeof scale === "number")) throw invalidArgument("PageLayout.zoom");
    if (!fits && !(Number(scale) >= 10 && Number(scale) <= 400)) {
      throw invalidArgument("PageLayout.zoom");
    }
    this.set({ scale: scale ?? null, fitToWidth: pages[0], fitToHeight: pages[1] });
  }

  private own(range: Range | RangeAreas | string): Box {
    const found = typeof range === "string" ? this.sheet.getRange(range) : range;
    const single = found instanceof RangeAreas ? found.areas.items[0] : found;
    if (single.worksheet !== this.sheet) throw invalidArgument();
    return single.box;
  }

  setPrintArea(printArea: Range | RangeAreas | string): void {
    const whole = printArea === "" || (printArea instanceof RangeAreas && printArea.areaCount > 1);
    if (whole) throw invalidArgument("PageLayout.setPrintArea");
    this.set({ printArea: { ...this.own(printArea) } });
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.state;
    return printArea && new RangeAreas([this.sheet.rangeAt(printArea)]);
  }

  getPrintArea(): RangeAreas {
    return this.getPrintAreaOrNullObject() ?? missing("PageLayout.getPrintArea");
  }

  setPrintTitleRows(rows: Range | string): void {
    const box = this.own(rows);
    this.set({ titleRows: { first: box.row, last: box.row + box.rows - 1 } });
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.state;
    if (!titleRows) return null;
    const { first, last } = titleRows;
    return this.sheet.getRangeByIndexes(first, 0, last - first + 1, maxColumns);
  }

  getPrintTitleRows(): Range {
    return this.getPrintTitleRowsOrNullObject() ?? missing("PageLayout.getPrintTitleRows");
  }
}

function missing(location: string): never {
  throw itemNotFound(location);
}

function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}
