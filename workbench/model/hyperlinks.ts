import { BooleanNumber } from "@univerjs/core";
import { invalidArgument } from "../protocol/host-object";
import { without } from "./box-difference";
import { intersection } from "./address";
import type { Range } from "./range";
import type { HyperlinkState } from "./sheet-states";

/** Excel.RangeHyperlink: where a click on the cell leads. */
interface RangeHyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

/** How Excel's style Hyperlink looks in the Office theme. */
const linkLook = { cl: { rgb: "#0563C1" }, ul: { s: BooleanNumber.TRUE } };

/** The link of a range: of its first cell; null where it has none ("Range.hyperlink"). */
export function hyperlinkOf({ worksheet, box, text }: Range): RangeHyperlink | null {
  const first = { ...box, rows: 1, columns: 1 };
  const state = worksheet.sheetState.hyperlinks.find(({ ranges }) =>
    ranges.some((own) => intersection(own, first))
  );
  if (!state) return null;
  const { address, documentReference, screenTip } = state;
  return {
    ...(address === null ? {} : { address }),
    ...(documentReference === null ? {} : { documentReference }),
    ...(screenTip === null ? {} : { screenTip }),
    textToDisplay: text[0][0],
  };
}

/** Makes links of the cells, which then show the text to display and look like links. */
export function setHyperlink(range: Range, link: unknown): void {
  if (typeof link !== "object" || link === null) throw invalidArgument("Range.hyperlink");
  const { address, documentReference, screenTip, textToDisplay } = link as RangeHyperlink;
  const parts = [address, documentReference, screenTip, textToDisplay];
  const wellFormed = parts.every(
    (part) => part === undefined || part === null || typeof part === "string"
  );
  if (!wellFormed || (!address && !documentReference)) throw invalidArgument("Range.hyperlink");
  const { worksheet, box } = range;
  worksheet.requireWritable();
  removeHyperlinks(range);
  const state: HyperlinkState = {
    ranges: [{ ...box }],
    address: address ?? null,
    documentReference: documentReference ?? null,
    screenTip: screenTip ?? null,
  };
  worksheet.sheetState.hyperlinks.push(state);
  if (textToDisplay) range.values = `'${textToDisplay}`;
  else if (range.values.flat().every((value) => value === "")) {
    range.values = `'${address ?? documentReference}`;
  }
  worksheet.writing.restyle(worksheet.id, box, () => ({ s: linkLook }));
  worksheet.stateChanged();
}

/** Takes the links off the range; around it they stay, as do texts and looks. */
export function removeHyperlinks({ worksheet, box }: Range): void {
  const { sheetState } = worksheet;
  sheetState.hyperlinks = sheetState.hyperlinks
    .map((link) => ({ ...link, ranges: without(link.ranges, box) }))
    .filter(({ ranges }) => ranges.length > 0);
  worksheet.stateChanged();
}
