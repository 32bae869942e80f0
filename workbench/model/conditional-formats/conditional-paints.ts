import type { Box } from "../address";
import type { Scalar } from "../cell-reading";
import type { ColorScalePoint, ConditionalFormatState } from "../sheet-states";
import { comparesAs, containsAs } from "./cell-conditions";
import { barOf, noCellPaint, paintUnder, type CellPaint } from "./cell-paint";
import { constant } from "./paint-formulas";
import { colorBetween, pointValue, type ScaleStop } from "./color-scale";
import { iconLevel, iconSets } from "./icon-sets";
import { countKey, meetsPreset, todaySerial } from "./preset-criteria";
import type { StateOfKind } from "./conditional-format";

/** What the paints of a sheet ask about its cells. */
export interface PaintedCells {
  /** The value, spilled or entered. */
  value(row: number, column: number): Scalar;
  text(row: number, column: number): string;
  /** What a formula, meant from the first cell of the ranges, yields for a cell of them; undefined while unknown. */
  formula(formula: string, ranges: readonly Box[], row: number, column: number): Scalar | undefined;
}

const holds = ({ row, column, rows, columns }: Box, r: number, c: number) =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** What the conditional formats of a sheet make of its cells, for as long as the cells stay as they are. */
export class ConditionalPaints {
  private readonly numbers = new Map<string, number[]>();
  private readonly counts = new Map<string, Map<string, number>>();
  private readonly limits = new Map<string, (number | null)[]>();
  private readonly scales = new Map<string, ScaleStop[] | null>();

  constructor(
    private readonly formats: readonly ConditionalFormatState[],
    private readonly cells: PaintedCells
  ) {}

  /** The paint of a cell; null when no conditional format has anything to say. */
  at(row: number, column: number): CellPaint | null {
    let paint: CellPaint | null = null;
    for (const format of this.formats) {
      if (!format.ranges.some((box) => holds(box, row, column))) continue;
      const own = this.paintBy(format, row, column);
      if (!own) continue;
      paintUnder((paint ??= noCellPaint()), own);
      if (format.stopIfTrue && "paint" in format) break;
    }
    return paint;
  }

  private paintBy(
    format: ConditionalFormatState,
    row: number,
    column: number
  ): Partial<CellPaint> | null {
    const { cells } = this;
    switch (format.kind) {
      case "Custom":
        return isTrue(cells.formula(format.formula, format.ranges, row, column))
          ? format.paint
          : null;
      case "CellValue": {
        const operand = (formula: string | null) =>
          formula === null
            ? ""
            : (constant(formula) ?? cells.formula(formula, format.ranges, row, column));
        const [first, second] = [operand(format.formula1), operand(format.formula2)];
        if (first === undefined || second === undefined) return null;
        const value = cells.value(row, column);
        return comparesAs(format.operator, value, first, second) ? format.paint : null;
      }
      case "ContainsText":
        return containsAs(format, cells.text(row, column)) ? format.paint : null;
      case "ColorScale": {
        const value = cells.value(row, column);
        const stops = typeof value === "number" ? this.stopsOf(format) : null;
        return stops && { fillColor: colorBetween(stops, value as number) };
      }
      case "DataBar": {
        const value = cells.value(row, column);
        if (typeof value !== "number") return null;
        const numbers = this.numbersOf(format);
        const bar = barOf(value, numbers[0], numbers[numbers.length - 1], format);
        return { bar, hidesValue: !format.showValue };
      }
      case "TopBottom": {
        const value = cells.value(row, column);
        const isAmong = typeof value === "number" && this.isAmongFirst(format, value);
        return isAmong ? format.paint : null;
      }
      case "PresetCriteria": {
        const all = { numbers: this.numbersOf(format), counts: this.countsOf(format) };
        const value = cells.value(row, column);
        return meetsPreset(format.criterion, value, all, todaySerial()) ? format.paint : null;
      }
      case "IconSet": {
        const value = cells.value(row, column);
        if (typeof value !== "number") return null;
        const level = iconLevel(value, format.limits, this.limitsOf(format));
        const shown = format.reversed ? format.limits.length - level : level;
        const icon = { set: iconSets[format.style], level: shown };
        return { icon, hidesValue: !format.showValue };
      }
    }
  }

  /** The numbers of all cells of a conditional format, in order. */
  private numbersOf({ id, ranges }: ConditionalFormatState): number[] {
    let numbers = this.numbers.get(id);
    if (numbers) return numbers;
    numbers = [];
    for (const { row, column, rows, columns } of ranges) {
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) {
          const value = this.cells.value(r, c);
          if (typeof value === "number") numbers.push(value);
        }
      }
    }
    this.numbers.set(
      id,
      numbers.sort((a, b) => a - b)
    );
    return numbers;
  }

  /** Whether a number is among the greatest or least; percentages are rounded down, one is always meant. */
  private isAmongFirst(format: StateOfKind<"TopBottom">, value: number): boolean {
    const numbers = this.numbersOf(format);
    const { rank, type } = format;
    const share = Math.max(1, Math.floor((numbers.length * rank) / 100));
    const count = Math.min(type.endsWith("Percent") ? share : rank, numbers.length);
    return type.startsWith("Top")
      ? value >= numbers[numbers.length - count]
      : value <= numbers[count - 1];
  }

  private countsOf({ id, ranges }: ConditionalFormatState): ReadonlyMap<string, number> {
    let counts = this.counts.get(id);
    if (counts) return counts;
    this.counts.set(id, (counts = new Map<string, number>()));
    for (const { row, column, rows, columns } of ranges) {
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) {
          const key = countKey(this.cells.value(r, c));
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
    }
    return counts;
  }

  /** What the limits of icons amount to; null for one that cannot be told. */
  private limitsOf(format: StateOfKind<"IconSet">): (number | null)[] {
    const known = this.limits.get(format.id);
    if (known) return known;
    const numbers = this.numbersOf(format);
    const limits = format.limits.map((limit) => pointValue(limit, numbers, this.evaluator(format)));
    this.limits.set(format.id, limits);
    return limits;
  }

  private evaluator({ ranges }: ConditionalFormatState) {
    const { row, column } = ranges[0];
    return (formula: string) => {
      const value = constant(formula) ?? this.cells.formula(formula, ranges, row, column);
      return typeof value === "number" ? value : null;
    };
  }

  private stopsOf(format: StateOfKind<"ColorScale">): ScaleStop[] | null {
    const known = this.scales.get(format.id);
    if (known !== undefined) return known;
    const numbers = this.numbersOf(format);
    const evaluate = this.evaluator(format);
    const points = [format.minimum, format.midpoint, format.maximum].filter(
      (point): point is ColorScalePoint => point !== null
    );
    const stops = points.flatMap((point): ScaleStop[] => {
      const value = pointValue(point, numbers, evaluate);
      return value === null ? [] : [{ value, color: point.color }];
    });
    const all = stops.length === points.length ? stops.sort((a, b) => a.value - b.value) : null;
    this.scales.set(format.id, all);
    return all;
  }
}

const isTrue = (value: Scalar | undefined) =>
  value === true || (typeof value === "number" && value !== 0);
