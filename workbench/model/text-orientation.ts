import { BooleanNumber, type IStyleData } from "@univerjs/core";
import { invalidArgument } from "../protocol/host-object";

/** Letters below each other. */
const stacked = 180;

/** Degrees by which a text is turned upwards, from -90 to 90, or 180 for letters below each other ("RangeFormat.textOrientation"). */
export const orientationOf = ({ tr }: IStyleData): number =>
  // The engine counts downwards.
  tr?.v === BooleanNumber.TRUE ? stacked : 0 - (tr?.a ?? 0);

export function orientedStyle(degrees: unknown): IStyleData {
  if (degrees === stacked) return { tr: { a: 0, v: BooleanNumber.TRUE } };
  if (!Number.isInteger(degrees) || Math.abs(Number(degrees)) > 90) throw invalidArgument();
  return { tr: { a: 0 - Number(degrees), v: BooleanNumber.FALSE } };
}
