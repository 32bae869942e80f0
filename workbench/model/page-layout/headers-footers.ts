import { HostObject, RichApiError, invalidArgument } from "../../protocol/host-object";
import type { PageLayoutState } from "../sheet-states";
import type { Worksheet } from "../worksheet";

/** The texts above and below each page, with Excel's codes: &P page, &N pages, &A sheet, &D date, &F file. */
class HeaderFooter extends HostObject {
  readonly officeType = "HeaderFooter";

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  private get page(): PageLayoutState {
    return this.sheet.sheetState.page;
  }

  private set(where: "header" | "footer", side: "left" | "center" | "right", text: unknown): void {
    if (typeof text !== "string" || text.length > 255) throw invalidArgument();
    this.page[where] = { ...this.page[where], [side]: text };
    this.sheet.stateChanged();
  }

  get leftHeader(): string {
    return this.page.header.left;
  }

  set leftHeader(text: unknown) {
    this.set("header", "left", text);
  }

  get centerHeader(): string {
    return this.page.header.center;
  }

  set centerHeader(text: unknown) {
    this.set("header", "center", text);
  }

  get rightHeader(): string {
    return this.page.header.right;
  }

  set rightHeader(text: unknown) {
    this.set("header", "right", text);
  }

  get leftFooter(): string {
    return this.page.footer.left;
  }

  set leftFooter(text: unknown) {
    this.set("footer", "left", text);
  }

  get centerFooter(): string {
    return this.page.footer.center;
  }

  set centerFooter(text: unknown) {
    this.set("footer", "center", text);
  }

  get rightFooter(): string {
    return this.page.footer.right;
  }

  set rightFooter(text: unknown) {
    this.set("footer", "right", text);
  }
}

/** Headers and footers: the same on all pages. First, odd and even pages of their own are refused. */
export class HeaderFooterGroup extends HostObject {
  readonly officeType = "HeaderFooterGroup";
  readonly defaultForAllPages: HeaderFooter;

  constructor(sheet: Worksheet) {
    super();
    this.defaultForAllPages = new HeaderFooter(sheet);
  }

  get state(): string {
    return "Default";
  }

  set state(state: string) {
    if (state === "Default") return;
    throw new RichApiError(
      "NotImplemented",
      `The workbench does not implement HeaderFooterGroup.state "${state}".`
    );
  }
}
