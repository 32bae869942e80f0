import { parseAddress } from "../model/address";
import type { Range } from "../model/range";
import type { Workbook } from "../model/workbook";
import type { BookSnapshot } from "./book-snapshot";
import type { Traffic } from "./counted-host";

type Scalar = string | number | boolean | null;

/** A cell's error with the sentence that the add-in gave for it. */
export interface ErrorAt {
  error: string;
  message: string | null;
}

/** What tests and the curious find as `window.workbench`. Addresses are written "Sheet1!A1:B2". */
export interface WorkbenchApi {
  /** Resolves when the add-in's page has loaded Office.js and the first calculation is done. */
  readonly ready: Promise<void>;
  /** The traffic between the add-in and its host. */
  readonly host: Traffic;
  /** The names of the sheets, in their order. */
  sheets(): string[];
  /** The values as `Range.values` has them. */
  read(address: string): Scalar[][];
  /** The values as they are shown. */
  text(address: string): string[][];
  /** Enters a value or a formula, or a grid of them from the address on, as if typed. */
  write(address: string, entry: Scalar | Scalar[][]): void;
  /** The error that a cell shows, or null. */
  errorAt(address: string): ErrorAt | null;
  /** Resolves when nothing is being calculated and every custom function has answered. */
  idle(): Promise<void>;
  /** The workbook as plain data. */
  save(): BookSnapshot;
  /** Loads the page again with a saved workbook. */
  open(snapshot: BookSnapshot, name?: string): Promise<void>;
  /** Presses a ribbon button by its id; resolves when its command is done, with false if there is no such command. */
  runCommand(id: string): Promise<boolean>;
}

/** The part of it that is about cells. */
export function cellsApi(
  workbook: Workbook
): Pick<WorkbenchApi, "sheets" | "read" | "text" | "write" | "errorAt" | "idle"> {
  return {
    sheets: () => workbook.worksheets.items.map(({ name }) => name),
    read: (address) => rangeAt(workbook, address).values,
    text: (address) => rangeAt(workbook, address).text,
    write(address, entry) {
      const start = rangeAt(workbook, address);
      const grid = Array.isArray(entry) ? entry : [[entry]];
      const [first] = grid;
      start.getCell(0, 0).getAbsoluteResizedRange(grid.length, first.length).formulas = grid;
    },
    errorAt(address) {
      const range = rangeAt(workbook, address);
      if (range.valueTypes[0][0] !== "Error") return null;
      const error = String(range.values[0][0]);
      const { name } = range.worksheet;
      return { error, message: workbook.errorMessageAt(name, range.rowIndex, range.columnIndex) };
    },
    idle: () => workbook.idle(),
  };
}

function rangeAt(workbook: Workbook, address: string): Range {
  const parsed = parseAddress(address);
  if (!parsed) return workbook.names.getItem(address).getRange();
  const { sheet, ...box } = parsed;
  const { worksheets } = workbook;
  return (
    sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet)
  ).rangeAt(box);
}
