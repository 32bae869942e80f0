import { cellsOf, isOpen } from "./line-cells";

/** A line longer than this (characters) is none of a table of sums. */
const LONGEST_LINE = 8192;
/** So much of what does not belong is kept, to say what it is. */
const MOST_STRANGE = 16_384;

/**
 * What became of an answer: whole; ended before its totals; totals of another number of records than came; or something
 * in it that does not belong, such as a web page or the text of an exception.
 */
export type Verdict = "whole" | "unfinished" | "miscounted" | "strange";

/**
 * Reads the answer to a statement WITH TOTALS in CSVWithNames as it comes: a header, rows, an empty line, one row of
 * totals, nothing more. It is whole only where the totals have come and count as many records as the rows did: they come
 * last, so that whatever cuts an answer short cuts them off. Commas or another separator, LF or CRLF, quotes or none.
 */
export class TotalledRows {
  /** What does not belong, from where it begins; or the line that is not finished. */
  get rest(): string {
    return this.strange + this.pending;
  }
  /** Whether something has come that does not belong: nothing after it is read. */
  get isStrange(): boolean {
    return this.state === "strange";
  }
  private pending = "";
  private strange = "";
  private state: "header" | "rows" | "totals" | "end" | "strange" = "header";
  private separator = ",";
  private readonly counter: number;
  private records = 0;
  private total: number | undefined;

  /** @param names Of the columns, `mg:records` among them. */
  constructor(
    private readonly names: readonly string[],
    private readonly onRow: (cells: readonly string[]) => void
  ) {
    this.counter = names.indexOf("mg:records");
  }

  /** Takes what has come: complete lines are read, the beginning of another is kept. */
  add(text: string): void {
    if (this.state === "strange") return this.keep(text);
    const whole = this.pending + text;
    let from = 0;
    let end = whole.indexOf("\n");
    while (end >= 0) {
      const line = whole.slice(from, whole[end - 1] === "\r" && end > from ? end - 1 : end);
      // A line break within quotes is part of a cell.
      if (isOpen(line) && line.length < LONGEST_LINE) {
        end = whole.indexOf("\n", end + 1);
        continue;
      }
      if (!this.take(line)) return this.refuse(whole.slice(from));
      from = end + 1;
      end = whole.indexOf("\n", from);
    }
    this.pending = whole.slice(from);
    if (this.pending.length > LONGEST_LINE) this.refuse(this.pending);
  }

  /** What has become of it, now that nothing more comes. */
  end(): Verdict {
    if (this.state !== "strange" && this.pending !== "") {
      const line = this.pending.replace(/\r$/, "");
      if (this.take(line)) this.pending = "";
      else if (this.state === "header" || this.state === "end") this.refuse(this.pending);
    }
    if (this.state === "strange") return "strange";
    if (this.state !== "end" || this.total === undefined) return "unfinished";
    return this.total === this.records ? "whole" : "miscounted";
  }

  private take(line: string): boolean {
    switch (this.state) {
      case "header":
        // Of nothing at all, releases of today write the totals before the header.
        if (line === "") return this.proceed("totals");
        return this.takeHeader(line) && this.proceed("rows");
      case "rows":
        return line === "" ? this.proceed("totals") : this.takeRow(line);
      case "totals":
        return this.takeTotals(line);
      default:
        return line === "" || (this.records === 0 && this.takeHeader(line));
    }
  }

  private takeHeader(line: string): boolean {
    for (const separator of [",", ";", "\t", "|"]) {
      const cells = cellsOf(line, separator);
      if (cells?.length !== this.names.length) continue;
      this.separator = separator;
      return cells.every((cell, i) => cell === this.names[i]);
    }
    return false;
  }

  private takeRow(line: string): boolean {
    const cells = cellsOf(line, this.separator);
    const records = cells?.length === this.names.length && wholeNumber(cells[this.counter]!);
    if (!cells || typeof records !== "number") return false;
    this.records += records;
    this.onRow(cells);
    return true;
  }

  private takeTotals(line: string): boolean {
    const cells = cellsOf(line, this.separator);
    const total = cells?.length === this.names.length && wholeNumber(cells[this.counter]!);
    if (typeof total !== "number") return false;
    this.total = total;
    return this.proceed("end");
  }

  private proceed(state: "rows" | "totals" | "end"): true {
    this.state = state;
    return true;
  }

  private refuse(rest: string): void {
    this.state = "strange";
    this.pending = "";
    this.keep(rest);
  }

  private keep(text: string): void {
    this.strange = (this.strange + text).slice(0, MOST_STRANGE);
  }
}

function wholeNumber(cell: string): number | undefined {
  return /^\d{1,15}$/.test(cell) ? Number(cell) : undefined;
}
