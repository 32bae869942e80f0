import { HostObject, invalidArgument } from "../../protocol/host-object";
import type { FontLook, TextRun } from "../sheet-states";
import { ChartFont, fontFields } from "./chart-font";

/** Some letters of a title or label ("Excel.ChartFormatString"): only their font can be changed. */
export class ChartFormatString extends HostObject {
  readonly officeType = "ChartFormatString";

  constructor(readonly font: ChartFont) {
    super();
  }
}

/** The letters from a place on; each stretch that was asked for keeps a look of its own. */
export function substringOf(
  text: string,
  runs: () => TextRun[],
  changed: () => void,
  [start, length]: readonly [start: unknown, length: unknown],
  size: number
): ChartFormatString {
  if (!Number.isInteger(start) || !Number.isInteger(length)) throw invalidArgument();
  const [first, count] = [Number(start), Number(length)];
  if (first < 0 || count < 1 || first + count > text.length) throw invalidArgument();
  const font = (): FontLook => {
    const all = runs();
    let run = all.find((known) => known.start === first && known.length === count);
    if (!run) all.push((run = { start: first, length: count, font: {} }));
    return run.font;
  };
  return new ChartFormatString(new ChartFont(fontFields(font, changed), size));
}
