import { RichApiError } from "../../protocol/host-object";
import { parseAddress } from "../address";
import type { Range } from "../range";

/** The range that a formula of a data validation means: an address, or a name of one. Anything else is refused. */
export function rangeMeant({ worksheet }: Range, formula: string): Range {
  const { book } = worksheet;
  const address = parseAddress(formula);
  if (address) {
    const { sheet, ...box } = address;
    const at = sheet === undefined ? worksheet : book.worksheets.getItem(sheet);
    return at.rangeAt(box);
  }
  const name = formula.replace(/^=/, "");
  const named = worksheet.names.find(name) ?? book.names.find(name);
  const range = named?.getRangeOrNullObject();
  if (range) return range;
  throw new RichApiError(
    "NotImplemented",
    `The workbench does not evaluate the formula ${formula} of a data validation.`,
    "DataValidation"
  );
}
