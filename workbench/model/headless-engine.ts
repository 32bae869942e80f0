import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets-formula/facade";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { UniverInstance } from "./engine";

/** The texts that the engine puts into cells and names itself; everything else it says is for its own screens. */
const texts = {
  sheets: { tabs: { sheet: "Sheet" } },
  "sheets-table": { tablePrefix: "Table", columnPrefix: "Column" },
};

/**
 * The engine yields between formulas by a message to itself, and leaves the channel open when it stops a calculation: a
 * process of Node would never end. A message by way of setImmediate does the same and leaves nothing.
 */
class ImmediateChannel {
  readonly port1: { onmessage: (() => void) | null; close(): void } = {
    onmessage: null,
    close() {},
  };
  readonly port2 = {
    postMessage: () => void setImmediate(() => this.port1.onmessage?.()),
    close() {},
  };
}

/**
 * The grid engine without a screen, for tests and for `npm run formula`. In Node it must be reached by `require` (jest
 * and a CommonJS bundle do): the ES modules of the engine fail on their dependencies.
 */
export function createHeadlessUniver(): UniverInstance {
  (globalThis as { MessageChannel: unknown }).MessageChannel = ImmediateChannel;
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: texts },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  return { univer, univerAPI: FUniver.newAPI(univer) };
}
