import type { IStyleData, Nullable } from "@univerjs/core";

/**
 * Something that has a look: the cells of a range, or a named style. Font, fill and alignment are read and changed
 * through it, in the form of the engine.
 */
export interface Look {
  /** What all of it agrees on; null when it does not. */
  common<T>(read: (style: IStyleData) => T): T | null;
  /** Changes the aspects that are named; null takes an aspect away. */
  change(style: Nullable<IStyleData>): void;
}
