import { HostObject } from "../protocol/host-object";
import { colorOf } from "./cell-color";
import type { Look } from "./look";

/** The ground of the cells of a range, or of a style; without one it reads as white. */
export class RangeFill extends HostObject {
  readonly officeType = "RangeFill";

  constructor(private readonly look: Look) {
    super();
  }

  get color(): string | null {
    return this.look.common(({ bg }) => bg?.rgb?.toUpperCase() ?? "#FFFFFF");
  }

  set color(color: unknown) {
    if (color === "") this.clear();
    else this.look.change({ bg: { rgb: colorOf(color) } });
  }

  clear(): void {
    this.look.change({ bg: null });
  }
}
