import type { Language } from "../../dataset/catalogue";
import { type Columns, findColumns, isCustomsHeader } from "./customs-columns";
import { flowNamed } from "./customs-flow";
import { customsSentences } from "./customs-sentences";
import { type Flow, SourceRefusal } from "../source";

/** Rows in which the header is looked for: a spreadsheet may have a title above it. */
const WITHIN = 20;

/** Looks for the header of a customs table, row by row from the top. */
export class CustomsHeader {
  private readonly above: string[] = [];
  /** What the file's name says, or a title above the header, or the header: each knows better than the one before. */
  flow: Flow | undefined;

  constructor(
    private readonly file: string,
    private readonly language: Language
  ) {
    this.flow = flowNamed(file);
  }

  /**
   * The columns, where this row is the header; undefined where it stands above it.
   * @throws SourceRefusal for a header that lacks what is needed, and where none of the first 20 rows is one.
   */
  look(cells: readonly string[]): Columns | undefined {
    const text = cells.join(" ").slice(0, 2000);
    this.flow = flowNamed(text) ?? this.flow;
    if (isCustomsHeader(cells)) return findColumns(cells, this.file, this.language);
    this.above.push(text);
    return this.above.length < WITHIN ? undefined : this.refuse();
  }

  /** Says that no header was found, and why where that can be told: characters read in a wrong encoding. */
  refuse(): never {
    const say = customsSentences[this.language];
    const garbled = /鏁版嵁|璐告槗|鍟嗗搧|\uFFFD|[\u00a0-\u00ff]{4}/.test(this.above.join("\n"));
    throw new SourceRefusal(garbled ? say.garbled(this.file) : say.noHeader(this.file));
  }
}
