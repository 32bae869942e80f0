import { BorderStyleTypes, type IBorderData } from "@univerjs/core";
import { HostCollection, HostObject, invalidArgument } from "../protocol/host-object";
import { CellReading } from "./cell-reading";
import { describedLine, lineOf, lineWeights } from "./border-lines";
import { colorOf } from "./cell-color";
import type { Range } from "./range";

type Side = "t" | "b" | "l" | "r";

const indices = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

type BorderIndex = (typeof indices)[number];

/** Which sides of the cell at (i, j) belong to a border of a range of this size. */
function sidesAt(index: BorderIndex, i: number, j: number, rows: number, columns: number): Side[] {
  switch (index) {
    case "EdgeTop":
      return i === 0 ? ["t"] : [];
    case "EdgeBottom":
      return i === rows - 1 ? ["b"] : [];
    case "EdgeLeft":
      return j === 0 ? ["l"] : [];
    case "EdgeRight":
      return j === columns - 1 ? ["r"] : [];
    case "InsideHorizontal":
      return i < rows - 1 ? ["b"] : [];
    case "InsideVertical":
      return j < columns - 1 ? ["r"] : [];
  }
}

/** The line along one side of a range. */
class RangeBorder extends HostObject {
  readonly officeType = "RangeBorder";

  constructor(
    private readonly range: Range,
    readonly sideIndex: BorderIndex
  ) {
    super();
  }

  get id(): string {
    return this.sideIndex;
  }

  private get first() {
    const { worksheet, box } = this.range;
    const inLast = this.sideIndex === "EdgeBottom" ? box.rows - 1 : 0;
    const atRight = this.sideIndex === "EdgeRight" ? box.columns - 1 : 0;
    const [side] = sidesAt(this.sideIndex, inLast, atRight, box.rows, box.columns);
    const cells = new CellReading(worksheet.engine, worksheet.id);
    return side && cells.style(box.row + inLast, box.column + atRight).bd?.[side];
  }

  private get line(): BorderStyleTypes {
    return this.first?.s ?? BorderStyleTypes.NONE;
  }

  get style(): string {
    return describedLine(this.line).style;
  }

  set style(style: string) {
    this.draw(lineOf(style, this.line === BorderStyleTypes.NONE ? "" : this.weight), this.color);
  }

  get weight(): string {
    return describedLine(this.line).weight;
  }

  set weight(weight: string) {
    if (!lineWeights.includes(weight)) throw invalidArgument("RangeBorder.weight");
    const style = this.line === BorderStyleTypes.NONE ? "Continuous" : this.style;
    this.draw(lineOf(style, weight), this.color);
  }

  get color(): string {
    return this.first?.cl?.rgb?.toUpperCase() ?? "#000000";
  }

  set color(color: unknown) {
    this.draw(this.first?.s || BorderStyleTypes.THIN, colorOf(color));
  }

  private draw(style: BorderStyleTypes, color: string): void {
    const { worksheet, box } = this.range;
    worksheet.requireWritable();
    const line = style === BorderStyleTypes.NONE ? null : { s: style, cl: { rgb: color } };
    worksheet.writing.restyle(worksheet.id, box, (i, j) => {
      const sides = sidesAt(this.sideIndex, i, j, box.rows, box.columns);
      if (sides.length === 0) return null;
      const bd: IBorderData = {};
      for (const side of sides) bd[side] = line;
      return { s: { bd } };
    });
  }
}

export class RangeBorders extends HostCollection<RangeBorder> {
  readonly officeType = "RangeBorderCollection";

  constructor(private readonly range: Range) {
    super();
  }

  get items(): readonly RangeBorder[] {
    return indices.map((index) => new RangeBorder(this.range, index));
  }

  override getItem(index: string | number): RangeBorder {
    const known = indices.find((name) => name === index);
    if (!known) throw invalidArgument("RangeBorderCollection.getItem");
    return new RangeBorder(this.range, known);
  }
}
