import { SetRangeValuesCommand } from "@univerjs/sheets";
import { healthy } from "../../../workbench/conditions";
import type {
  FunctionDescription,
  FunctionResult,
  Invocation,
} from "../../../workbench/protocol/custom-function";
import type { HostEvent } from "../../../workbench/protocol/host-event";
import { createHeadlessUniver } from "../../../workbench/model/headless-engine";
import type { WorkbookSnapshot } from "../../../workbench/model/snapshot";
import { Workbook, type BookOptions } from "../../../workbench/model/workbook";

export type Answer = (
  args: unknown[],
  invocation: Invocation
) => FunctionResult | Promise<FunctionResult>;

export interface OpenBook {
  book: Workbook;
  /** The first sheet. */
  sheet: Workbook["worksheets"]["items"][number];
  events: HostEvent[];
  /** The calls that have gone out, in order. */
  calls: Invocation[];
  cancelled: Invocation[];
  /** Writes into the first sheet, from a cell to the right and down, and waits for all answers. */
  enter: (cells: Record<string, unknown>) => Promise<void>;
  value: (address: string) => unknown;
}

const text = { type: "string", dimensionality: "scalar" } as const;
const grid = { type: "any", dimensionality: "matrix" } as const;

/** The functions of these tests: what an add-in's functions.json would say. */
const described: FunctionDescription[] = [
  {
    id: "VALUE",
    name: "VALUE",
    description: "Amount of a product",
    parameters: [
      { name: "product", ...grid },
      { name: "month", ...grid, optional: true },
    ],
    result: { dimensionality: "matrix" },
  },
  { id: "F", name: "F", parameters: [{ name: "x", ...text }], result: {} },
  {
    id: "ECHO",
    name: "ECHO",
    parameters: [{ name: "x", ...grid }],
    result: { dimensionality: "matrix" },
  },
  {
    id: "SYNC",
    name: "SYNC",
    parameters: [{ name: "x", ...grid }],
    result: {},
    options: { supportSync: true },
  },
  { id: "NOW", name: "NOW", parameters: [], result: {}, options: { volatile: true } },
];

/** What a person does at the grid, on the first sheet: a command that does not come from the model. */
export function typeCell(book: Workbook, row: number, column: number, v: string | number): void {
  book.engine.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: book.engine.unitId,
    subUnitId: book.worksheets.getFirst().id,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: { v },
  });
}

/** A workbook in an engine without a screen; its custom functions answer one tick after the call. */
export function openWorkbook(
  answers: Record<string, Answer> = {},
  snapshot?: WorkbookSnapshot,
  options?: BookOptions
): OpenBook {
  const book = new Workbook(createHeadlessUniver(), snapshot, options);
  const events: HostEvent[] = [];
  const calls: Invocation[] = [];
  const cancelled: Invocation[] = [];
  book.connect({
    events: (event) => events.push(event),
    describedFunctions: described,
    namespace: "MG",
    conditions: () => healthy,
    functions: {
      invoke(invocation, onResult) {
        calls.push(invocation);
        let wanted = true;
        setTimeout(() => {
          if (!wanted) return;
          const answer = answers[invocation.fn.id](invocation.args, invocation);
          void Promise.resolve(answer).then(onResult);
        }, 1);
        return {
          cancel() {
            if (wanted) cancelled.push(invocation);
            wanted = false;
          },
        };
      },
    },
  });
  const sheet = book.worksheets.getFirst();
  return {
    book,
    sheet,
    events,
    calls,
    cancelled,
    async enter(cells) {
      for (const [address, value] of Object.entries(cells)) {
        const values = (Array.isArray(value) ? value : [[value]]) as unknown[][];
        const target = sheet.getRange(address);
        target.getAbsoluteResizedRange(values.length, values[0].length).values = values;
      }
      await book.idle();
    },
    value: (address) => sheet.getRange(address).values[0][0],
  };
}
