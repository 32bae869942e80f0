import { HorizontalAlign, VerticalAlign } from "@univerjs/core";
import { invalidArgument } from "../protocol/host-object";

/** Excel's words for the engine's numbers. */
export const horizontalAlignments: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

export const verticalAlignments: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** The word for a number; null when there is none, or no number. */
export function wordFor<T>(words: Readonly<Record<string, T>>, value: T | null): string | null {
  return value === null ? null : (Object.keys(words).find((word) => words[word] === value) ?? null);
}

/** The number for a word; a word that the model does not know is refused. */
export function meaningOf<T>(words: Readonly<Record<string, T>>, word: string): T {
  if (!Object.hasOwn(words, word)) throw invalidArgument();
  return words[word];
}
