import type { PageLayoutState } from "../../model/sheet-states";
import { inchesOf } from "../xml/lengths";
import { paperNumber, printedErrors } from "../xml/page-words";
import { cellTextXml, element, type Xml } from "../xml/xml-text";

type Texts = PageLayoutState["header"];

/** How a sheet is printed, but for the ranges, which are names. */
export function pageXml(page: PageLayoutState): (Xml | null)[] {
  const { margins, header, footer } = page;
  const centred = page.centerHorizontally || page.centerVertically;
  return [
    centred || page.printGridlines
      ? element("printOptions", {
          horizontalCentered: page.centerHorizontally || null,
          verticalCentered: page.centerVertically || null,
          gridLines: page.printGridlines || null,
        })
      : null,
    element("pageMargins", {
      left: inchesOf(margins.left),
      right: inchesOf(margins.right),
      top: inchesOf(margins.top),
      bottom: inchesOf(margins.bottom),
      header: inchesOf(margins.header),
      footer: inchesOf(margins.footer),
    }),
    pageSetupXml(page),
    hasText(header) || hasText(footer)
      ? element(
          "headerFooter",
          {},
          hasText(header) ? element("oddHeader", {}, textsXml(header)) : null,
          hasText(footer) ? element("oddFooter", {}, textsXml(footer)) : null
        )
      : null,
  ];
}

function pageSetupXml(page: PageLayoutState): Xml {
  const { fitToWidth, fitToHeight, scale } = page;
  const fits = fitToWidth !== null || fitToHeight !== null;
  return element("pageSetup", {
    paperSize: paperNumber(page.paperSize),
    scale: fits || scale === 100 ? null : scale,
    // 0 pages are as many as it takes.
    fitToWidth: fits ? (fitToWidth ?? 0) : null,
    fitToHeight: fits ? (fitToHeight ?? 0) : null,
    orientation: page.orientation.toLowerCase(),
    blackAndWhite: page.blackAndWhite || null,
    errors: page.printErrors === "AsDisplayed" ? null : printedErrors[page.printErrors],
  });
}

const hasText = ({ left, center, right }: Texts) => `${left}${center}${right}` !== "";

const textsXml = ({ left, center, right }: Texts): Xml =>
  cellTextXml((left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`));
