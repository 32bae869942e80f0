import { newPageLayout } from "../../model/new-sheet-state";
import type { PageLayoutState } from "../../model/sheet-states";
import { first, type XmlElement } from "../../server/read-xml";
import { inchPoints } from "../xml/lengths";
import { paperSizeOf, printedErrors, wordFor } from "../xml/page-words";
import { cellTextOf } from "../xml/xml-text";
import { isSet } from "../xml/flag";

type Texts = PageLayoutState["header"];

/** Reads how a sheet is printed; which of its cells are, is among the names of the workbook. */
export function readPage(sheet: XmlElement): PageLayoutState {
  const page = newPageLayout();
  const attributes = (path: string) => first(sheet, path)?.attributes ?? {};
  const setup = attributes("pageSetup");
  const options = attributes("printOptions");
  const fits = isSet(attributes("sheetPr/pageSetUpPr").fitToPage);
  // 0 pages are as many as it takes, and nothing said is one.
  const pages = (value = "1") => (fits ? Number(value) || null : null);
  return {
    ...page,
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperSizeOf(Number(setup.paperSize ?? 1)) ?? page.paperSize,
    fitToWidth: pages(setup.fitToWidth),
    fitToHeight: pages(setup.fitToHeight),
    scale: fits ? null : Number(setup.scale ?? 100),
    centerHorizontally: isSet(options.horizontalCentered),
    centerVertically: isSet(options.verticalCentered),
    printGridlines: isSet(options.gridLines),
    printErrors: wordFor(printedErrors, setup.errors ?? "") ?? page.printErrors,
    blackAndWhite: isSet(setup.blackAndWhite),
    margins: readMargins(attributes("pageMargins"), page.margins),
    header: textsIn(first(sheet, "headerFooter/oddHeader")?.text),
    footer: textsIn(first(sheet, "headerFooter/oddFooter")?.text),
  };
}

function readMargins(
  inches: Readonly<Record<string, string>>,
  usual: PageLayoutState["margins"]
): PageLayoutState["margins"] {
  const margin = (side: keyof PageLayoutState["margins"]) =>
    inches[side] === undefined ? usual[side] : inchPoints(Number(inches[side]));
  return {
    left: margin("left"),
    right: margin("right"),
    top: margin("top"),
    bottom: margin("bottom"),
    header: margin("header"),
    footer: margin("footer"),
  };
}

const places = { L: "left", C: "center", R: "right" } as const;

/** `&L` begins what stands at the left, and so on; a plain text stands in the middle. */
function textsIn(text = ""): Texts {
  const texts: Texts = { left: "", center: "", right: "" };
  let place: keyof Texts = "center";
  for (const [piece] of cellTextOf(text).matchAll(/&[^]|[^&]+|&/g)) {
    const next = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof places | undefined;
    if (next) place = places[next];
    else texts[place] += piece;
  }
  return texts;
}
