import { invalidArgument } from "../protocol/host-object";
import { htmlColors } from "./html-colors";

/** A colour as Excel gives it back, "#RRGGBB": from its digits or its HTML name ("RangeFill.color"). */
export function colorOf(text: unknown): string {
  if (typeof text !== "string") throw invalidArgument();
  const hex = htmlColors.get(text.toLowerCase()) ?? (text.startsWith("#") ? text : `#${text}`);
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw invalidArgument();
  return hex.toUpperCase();
}
