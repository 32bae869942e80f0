import { HostObject } from "../protocol/host-object";
import { daysTo1904 } from "./days-from-1904";
import type { Workbook } from "./workbook";

/** What a function of `workbook.functions` came to. */
class FunctionResult extends HostObject {
  readonly officeType = "FunctionResult";

  constructor(
    readonly value: number | null,
    readonly error: string | null
  ) {
    super();
  }
}

/** `Workbook.functions`: of Excel's functions the one that tells from when a workbook counts its days. */
export class WorksheetFunctions extends HostObject {
  readonly officeType = "Functions";

  constructor(private readonly book: Workbook) {
    super();
  }

  /** The serial number of a day, as the function DATE of a cell gives it: months and days may run over. */
  date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const [y, m, d] = [year, month, day].map((part) => Math.trunc(Number(part)));
    const { date1904 } = this.book.engine;
    // Years before the first are counted from it.
    const first = date1904 ? 1904 : 1900;
    const at = Date.UTC(y < first ? y + 1900 : y, m - 1, d);
    const serial = (at - epoch) / dayLength - (date1904 ? daysTo1904 : 0);
    return serial >= 0 && y <= lastYear
      ? new FunctionResult(serial, null)
      : new FunctionResult(null, "#NUM!");
  }
}

const epoch = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;
const lastYear = 9999;
