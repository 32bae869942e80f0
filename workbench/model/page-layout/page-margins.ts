import { HostObject, invalidArgument, RichApiError } from "../../protocol/host-object";
import type { PageLayoutState } from "../sheet-states";
import type { Worksheet } from "../worksheet";
import { unitsInPoints } from "./page-words";

type Margins = PageLayoutState["margins"];

/** The part of a page layout that keeps the state of its sheet, and the margins of the page in points. */
export abstract class PageMargins extends HostObject {
  constructor(protected readonly sheet: Worksheet) {
    super();
  }

  protected get state(): PageLayoutState {
    return this.sheet.sheetState.page;
  }

  protected set(change: Partial<PageLayoutState>): void {
    if (this.sheet.book.conditions.pageRefused) throw pageRefused();
    Object.assign(this.state, change);
    this.sheet.stateChanged();
  }

  private setMargin(side: keyof Margins, points: unknown): void {
    if (typeof points !== "number" || !(points >= 0)) throw invalidArgument();
    this.set({ margins: { ...this.state.margins, [side]: points } });
  }

  get leftMargin(): number {
    return this.state.margins.left;
  }

  set leftMargin(points: unknown) {
    this.setMargin("left", points);
  }

  get rightMargin(): number {
    return this.state.margins.right;
  }

  set rightMargin(points: unknown) {
    this.setMargin("right", points);
  }

  get topMargin(): number {
    return this.state.margins.top;
  }

  set topMargin(points: unknown) {
    this.setMargin("top", points);
  }

  get bottomMargin(): number {
    return this.state.margins.bottom;
  }

  set bottomMargin(points: unknown) {
    this.setMargin("bottom", points);
  }

  get headerMargin(): number {
    return this.state.margins.header;
  }

  set headerMargin(points: unknown) {
    this.setMargin("header", points);
  }

  get footerMargin(): number {
    return this.state.margins.footer;
  }

  set footerMargin(points: unknown) {
    this.setMargin("footer", points);
  }

  setPrintMargins(unit: string, margins: Partial<Record<keyof Margins, number>>): void {
    if (!Object.hasOwn(unitsInPoints, unit) || typeof margins !== "object") throw invalidArgument();
    for (const [side, length] of Object.entries(margins)) {
      if (!(side in this.state.margins)) throw invalidArgument("PageLayout.setPrintMargins");
      this.setMargin(side as keyof Margins, length * unitsInPoints[unit]);
    }
  }
}

const pageRefused = () =>
  new RichApiError("GeneralException", "There was an internal error while processing the request.");
