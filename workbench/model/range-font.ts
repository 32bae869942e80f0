import { BooleanNumber } from "@univerjs/core";
import { HostObject, invalidArgument } from "../protocol/host-object";
import { colorOf } from "./cell-color";
import type { Look } from "./look";

/** The font of cells where nothing else is said. */
export const defaultFont = { name: "Calibri", size: 11, color: "#000000" } as const;

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The font of a range or of a style. */
export class RangeFont extends HostObject {
  readonly officeType = "RangeFont";

  constructor(private readonly look: Look) {
    super();
  }

  /** Takes away what made a link of the cells look like one. */
  clearLink(): void {
    this.look.change({ cl: null, ul: { s: BooleanNumber.FALSE } });
  }

  get bold(): boolean | null {
    return this.look.common(({ bl }) => bl === BooleanNumber.TRUE);
  }

  set bold(bold: boolean) {
    this.look.change({ bl: flag(bold) });
  }

  get italic(): boolean | null {
    return this.look.common(({ it }) => it === BooleanNumber.TRUE);
  }

  set italic(italic: boolean) {
    this.look.change({ it: flag(italic) });
  }

  get underline(): string | null {
    return this.look.common(({ ul }) => (ul?.s === BooleanNumber.TRUE ? "Single" : "None"));
  }

  set underline(underline: string) {
    this.look.change({ ul: { s: flag(underline !== "None") } });
  }

  get strikethrough(): boolean | null {
    return this.look.common(({ st }) => st?.s === BooleanNumber.TRUE);
  }

  set strikethrough(strikethrough: boolean) {
    this.look.change({ st: { s: flag(strikethrough) } });
  }

  get color(): string | null {
    return this.look.common(({ cl }) => cl?.rgb?.toUpperCase() ?? defaultFont.color);
  }

  set color(color: unknown) {
    this.look.change({ cl: { rgb: colorOf(color) } });
  }

  /** In points. */
  get size(): number | null {
    return this.look.common(({ fs }) => fs ?? defaultFont.size);
  }

  set size(size: number) {
    if (typeof size !== "number" || !(size >= 1 && size <= 409)) throw invalidArgument();
    this.look.change({ fs: size });
  }

  get name(): string | null {
    return this.look.common(({ ff }) => ff ?? defaultFont.name);
  }

  set name(name: string) {
    this.look.change({ ff: name });
  }
}
