import { HostObject, invalidArgument } from "../../protocol/host-object";
import { colorOf } from "../cell-color";
import type { ConditionalPaint } from "../sheet-states";
import { typedFormat } from "../typed-input";

/** Reads and changes the paint of a conditional format. */
export interface PaintAccess {
  get(): ConditionalPaint;
  change(change: Partial<ConditionalPaint>): void;
}

class ConditionalRangeFont extends HostObject {
  readonly officeType = "ConditionalRangeFont";

  constructor(private readonly paint: PaintAccess) {
    super();
  }

  get color(): string | null {
    return this.paint.get().fontColor;
  }

  set color(color: unknown) {
    this.paint.change({ fontColor: colorOf(color) });
  }

  get bold(): boolean | null {
    return this.paint.get().bold;
  }

  set bold(bold: unknown) {
    if (typeof bold !== "boolean") throw invalidArgument();
    this.paint.change({ bold });
  }

  get italic(): boolean | null {
    return this.paint.get().italic;
  }

  set italic(italic: unknown) {
    if (typeof italic !== "boolean") throw invalidArgument();
    this.paint.change({ italic });
  }

  clear(): void {
    this.paint.change({ fontColor: null, bold: null, italic: null });
  }
}

class ConditionalRangeFill extends HostObject {
  readonly officeType = "ConditionalRangeFill";

  constructor(private readonly paint: PaintAccess) {
    super();
  }

  get color(): string {
    return this.paint.get().fillColor ?? "";
  }

  set color(color: unknown) {
    this.paint.change({ fillColor: color === "" ? null : colorOf(color) });
  }

  clear(): void {
    this.paint.change({ fillColor: null });
  }
}

/** What a conditional format paints over a cell. Borders and underlines are refused. */
export class ConditionalRangeFormat extends HostObject {
  readonly officeType = "ConditionalRangeFormat";
  readonly font: ConditionalRangeFont;
  readonly fill: ConditionalRangeFill;

  constructor(private readonly paint: PaintAccess) {
    super();
    this.font = new ConditionalRangeFont(paint);
    this.fill = new ConditionalRangeFill(paint);
  }

  get numberFormat(): string | null {
    return this.paint.get().numberFormat;
  }

  set numberFormat(format: unknown) {
    if (typeof format !== "string" || !typedFormat(format)) throw invalidArgument();
    this.paint.change({ numberFormat: format });
  }
}
