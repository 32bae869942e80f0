import { HostObject, invalidArgument } from "../../protocol/host-object";
import type { ChartAxisState } from "../sheet-states";

/** Excel.ChartAxisDisplayUnit, by how much each takes together. */
export const displayUnits: Readonly<Record<string, number>> = {
  None: 1,
  Hundreds: 1e2,
  Thousands: 1e3,
  TenThousands: 1e4,
  HundredThousands: 1e5,
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
};
const tickMarks = ["None", "Cross", "Inside", "Outside"];
const scales = ["Linear", "Logarithmic"];
const positions = ["Automatic", "Maximum", "Minimum"];

/** Of an axis: in what steps and units it counts, and where it lies. */
export abstract class ChartAxisScale extends HostObject {
  protected abstract get state(): ChartAxisState;
  protected abstract change(change: Partial<ChartAxisState>): void;

  get displayUnit(): string {
    return this.state.displayUnit ?? "None";
  }

  set displayUnit(unit: unknown) {
    this.change({ displayUnit: oneOf(Object.keys(displayUnits), unit) });
  }

  get showDisplayUnitLabel(): boolean {
    return this.state.showDisplayUnitLabel ?? true;
  }

  set showDisplayUnitLabel(shown: unknown) {
    this.change({ showDisplayUnitLabel: flag(shown) });
  }

  get scaleType(): string {
    return this.state.scaleType ?? "Linear";
  }

  set scaleType(type: unknown) {
    this.change({ scaleType: oneOf(scales, type) });
  }

  get logBase(): number {
    return this.state.logBase ?? 10;
  }

  set logBase(base: unknown) {
    if (typeof base !== "number" || !(base >= 2 && base <= 1000)) throw invalidArgument();
    this.change({ logBase: base });
  }

  get majorTickMark(): string {
    return this.state.majorTickMark ?? "Outside";
  }

  set majorTickMark(mark: unknown) {
    this.change({ majorTickMark: oneOf(tickMarks, mark) });
  }

  get minorTickMark(): string {
    return this.state.minorTickMark ?? "None";
  }

  set minorTickMark(mark: unknown) {
    this.change({ minorTickMark: oneOf(tickMarks, mark) });
  }

  get isBetweenCategories(): boolean {
    return this.state.isBetweenCategories ?? true;
  }

  set isBetweenCategories(between: unknown) {
    this.change({ isBetweenCategories: flag(between) });
  }

  get tickLabelSpacing(): number {
    return this.state.tickLabelSpacing ?? 1;
  }

  set tickLabelSpacing(spacing: unknown) {
    this.change({ tickLabelSpacing: step(spacing) });
  }

  get tickMarkSpacing(): number {
    return this.state.tickMarkSpacing ?? 1;
  }

  set tickMarkSpacing(spacing: unknown) {
    this.change({ tickMarkSpacing: step(spacing) });
  }

  /** Where the other axis crosses this one. */
  get position(): string {
    return this.state.position ?? "Automatic";
  }

  set position(position: unknown) {
    this.change({ position: oneOf(positions, position) });
  }

  get positionAt(): number {
    return this.state.positionAt ?? 0;
  }

  setPositionAt(value: unknown): void {
    if (typeof value !== "number") throw invalidArgument();
    this.change({ position: "Custom", positionAt: value });
  }
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function oneOf(words: readonly string[], word: unknown): string {
  if (typeof word !== "string" || !words.includes(word)) throw invalidArgument();
  return word;
}

/** Each so many; Excel counts to 31,999. */
function step(value: unknown): number {
  if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > 31_999) {
    throw invalidArgument();
  }
  return Number(value);
}
