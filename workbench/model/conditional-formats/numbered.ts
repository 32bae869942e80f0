import type { ConditionalFormatState } from "../sheet-states";

/** Priorities are places in the order. */
export const numbered = (states: readonly ConditionalFormatState[]): ConditionalFormatState[] =>
  states.map((state, priority) => ({ ...state, priority }));
