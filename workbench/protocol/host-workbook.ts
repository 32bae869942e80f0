import type { HostConditions } from "../conditions";
import type { FunctionDescription, FunctionInvoker } from "./custom-function";
import type { EventSink } from "./host-event";
import type { HostObject } from "./host-object";

/** What the workbook is given by the host that it lies in. */
export interface HostConnection {
  /** Where the workbook announces what happened in it. */
  events: EventSink;
  /** Through which a cell's custom function is called. */
  functions: FunctionInvoker;
  /** The functions of the add-in, as its functions.json lists them. */
  describedFunctions: FunctionDescription[];
  /** What stands before the dot of a function's name in a cell: `CONTOSO` in `=CONTOSO.ADD()`. */
  namespace: string;
  /** How the host is at this moment. */
  conditions: () => HostConditions;
  /** The culture of the person's system, such as "de-DE". */
  locale?: string;
}

/** The root of the object model: the `Workbook` of Office.js, with the two things only a host asks of it. */
export interface HostWorkbook extends HostObject {
  /**
   * Resolves when the built-in formulas are recalculated; awaited before every batch. It must not wait for a custom
   * function: the add-in's answers arrive as batches too, and would wait for themselves.
   */
  settled(): Promise<void>;
  /** The events that happen in it, by the library's numbers. Who listens for another would wait for ever: it is refused. */
  readonly announcedEvents: ReadonlySet<number>;
  /** Called once, before the first batch. */
  connect(connection: HostConnection): void;
}
