import { lenient, strict, type Strictness } from "./strictness";

/** What may be wrong with a host, or stricter than elsewhere, to be chosen by `?host=` on the page or by a test. */
export interface HostConditions extends Strictness {
  /** Milliseconds that every reply is late. */
  delay: number;
  /** The analyst is in the middle of editing a cell: every batch is refused with InvalidOperationInCellEditMode. */
  cellEditing: boolean;
  /** Largest request and response in bytes; Excel on the web has 5 MB. */
  payloadLimit: number;
  /** Arguments of custom functions are data types where functions.json allows it; Excel did not always do so. */
  richArguments: boolean;
  /** What the analyst has selected: with a chart or with several areas, who asks for the selected range is refused. */
  selected: "cells" | "chart" | "areas";
  /** Set by the analyst, or by the workbook that was opened first. The engine calculates in any case. */
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
}

export const healthy: HostConditions = {
  ...lenient,
  delay: 0,
  cellEditing: false,
  payloadLimit: Number.POSITIVE_INFINITY,
  richArguments: true,
  selected: "cells",
  calculationMode: "Automatic",
};

/** Troubles that come from the machine or from what the person does; `strict` is no trouble and has none of them. */
const troubles: Readonly<Record<string, Partial<HostConditions>>> = {
  slow: { delay: 1500 },
  busy: { cellEditing: true },
  small: { payloadLimit: 5 * 2 ** 20 },
  plain: { richArguments: false },
  chart: { selected: "chart" },
  areas: { selected: "areas" },
  manual: { calculationMode: "Manual" },
  strict,
  // After strict: a cell that is stuck hides every answer in it, which few tests are about.
  unstuck: { stuckCells: false },
};

/** All that may stand in `?host=`: the troubles, and each strict switch by its own name. */
const named: Readonly<Record<string, Partial<HostConditions>>> = {
  ...troubles,
  ...Object.fromEntries(Object.keys(lenient).map((name) => [name, { [name]: true }])),
};

/**
 * The conditions that a list of names stands for, as "strict,slow" or "lostNames": all of them together. An empty text is
 * a healthy host; a name that is none is an error in a sentence.
 */
export function conditionsNamed(text: string): HostConditions {
  const names = text
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = names.find((name) => !Object.hasOwn(named, name));
  if (unknown !== undefined) {
    throw new Error(
      `There is no host "${unknown}": choose among ${Object.keys(named).join(", ")}, with commas between them.`
    );
  }
  return Object.assign({ ...healthy }, ...names.map((name) => named[name])) as HostConditions;
}
