import { boxAddress, quotedSheet } from "../../model/address";
import type { RangeState } from "../../model/sheet-states";
import { isError, type CellFile, type SheetFile } from "../workbook-file";
import { element, textXml, valued, type Xml } from "../xml/xml-text";
import type { CellsByPlace } from "./cells-by-place";

/** References of charts, each with what its cells hold at present: a chart is drawn from that until Excel looks. */
export class ChartCache {
  constructor(
    private readonly sheets: readonly SheetFile[],
    private readonly cells: CellsByPlace
  ) {}

  /** The number format of the first number in a range. */
  formatOf(range: RangeState | null | undefined): string {
    const first = range && this.cells.in(range).find((cell) => typeof cell?.content === "number");
    return first?.look?.numberFormat ?? "General";
  }

  /** A range of numbers. What is no number is a missing point, and so a gap. */
  numbers(name: string, range: RangeState): Xml {
    const cells = this.cells.in(range);
    const points = cells.map((cell) =>
      typeof cell?.content === "number" ? String(cell.content) : null
    );
    const cache = element(
      "c:numCache",
      {},
      element("c:formatCode", {}, textXml(this.formatOf(range))),
      ...pointsXml(points)
    );
    return element(name, {}, element("c:numRef", {}, this.reference(range), cache));
  }

  /** A range of texts, or of numbers if it has nothing else. */
  categories(name: string, range: RangeState): Xml {
    const cells = this.cells.in(range);
    const filled = cells.filter((cell) => cell !== undefined && cell.content !== null);
    if (filled.length > 0 && filled.every((cell) => typeof cell?.content === "number")) {
      return this.numbers(name, range);
    }
    return element(name, {}, this.texts(range, cells));
  }

  /** The name of a series: a text, or a cell. */
  name(name: string | RangeState): Xml | null {
    if (name === "") return null;
    const said =
      typeof name === "string"
        ? element("c:v", {}, textXml(name))
        : this.texts(name, this.cells.in(name));
    return element("c:tx", {}, said);
  }

  private texts(range: RangeState, cells: readonly (CellFile | undefined)[]): Xml {
    const cache = element("c:strCache", {}, ...pointsXml(cells.map(textOf)));
    return element("c:strRef", {}, this.reference(range), cache);
  }

  private reference(range: RangeState): Xml {
    const sheet = this.sheets.find(({ id }) => id === range.sheetId);
    const address = sheet ? `${quotedSheet(sheet.name)}!${boxAddress(range, true)}` : "#REF!";
    return element("c:f", {}, textXml(address));
  }
}

function pointsXml(points: readonly (string | null)[]): Xml[] {
  const there = points.map((point, idx) =>
    point === null ? "" : element("c:pt", { idx }, element("c:v", {}, textXml(point)))
  );
  return [valued("c:ptCount", points.length), ...there];
}

function textOf(cell: CellFile | undefined): string | null {
  if (!cell || cell.content === null) return null;
  return isError(cell.content) ? cell.content.error : String(cell.content);
}
