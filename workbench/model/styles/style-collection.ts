import {
  HostCollection,
  RichApiError,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
} from "../../protocol/host-object";
import type { StyleState } from "../sheet-states";
import type { Workbook } from "../workbook";
import { builtInStyles, newStyle } from "./built-in-styles";
import { restyleCells, styleMark, styleNameOf, unmarkCells } from "./cell-styles";
import { Style } from "./style";

/** The named styles of the workbook. */
export class StyleCollection extends HostCollection<Style> {
  readonly officeType = "StyleCollection";
  private readonly kept: StyleState[] = builtInStyles();
  private readonly known = new Map<StyleState, Style>();
  /** Names of styles that were there once, in lower case. */
  private readonly deleted = new Set<string>();

  constructor(private readonly book: Workbook) {
    super();
  }

  /** On a strict host nobody who asks for all of them gets past one that was deleted some time. */
  get items(): readonly Style[] {
    if (this.book.conditions.brokenStyles) throw itemNotFound();
    return this.all;
  }

  /** By its name, or by the word of Excel.BuiltInStyle: Heading1, WarningText. */
  override find(key: string | number): Style | null {
    const wanted = String(key).toLowerCase();
    if (this.deleted.has(wanted) && this.book.conditions.brokenStyles) throw itemNotFound();
    const meant = (wordedOtherwise[String(key)] ?? String(key)).toLowerCase();
    const byName = this.all.find(({ name }) => name.toLowerCase() === meant);
    const isWord = ({ name }: Style) => name.replace(/[^\w]/g, "") === String(key);
    return byName ?? this.all.find((style) => style.builtIn && isWord(style)) ?? null;
  }

  private get all(): readonly Style[] {
    return this.kept.map((state) => {
      let style = this.known.get(state);
      if (!style) this.known.set(state, (style = new Style(this, state)));
      return style;
    });
  }

  /** All styles as data, built-in ones included: copies, in the order of the collection. */
  states(): StyleState[] {
    return structuredClone(this.kept);
  }

  /** Takes styles over from a file. One that is there already is replaced; the cells are left as they are. */
  restore(states: readonly StyleState[]): void {
    for (const state of structuredClone(states)) {
      const at = this.kept.findIndex(({ name }) => sameName(name, state.name));
      if (at < 0) this.kept.push(state);
      else this.kept[at] = state;
    }
  }

  /** The name of the style of a cell, "Normal" where none was given; row and column from 0. */
  nameAt(sheetId: string, row: number, column: number): string {
    const cell = this.book.engine.sheet(sheetId).getCellMatrix().getValue(row, column);
    return styleNameOf(cell) ?? "Normal";
  }

  /** Says that a cell has a style, without changing how it looks: for a file that holds both. */
  mark(sheetId: string, row: number, column: number, name: string): void {
    const box = { row, column, rows: 1, columns: 1 };
    this.book.writing.restyle(sheetId, box, () => styleMark(name));
  }

  add(name: string): void {
    if (typeof name !== "string" || name === "" || name.length > 255) {
      throw invalidArgument("StyleCollection.add");
    }
    if (this.find(name)) throw itemAlreadyExists("StyleCollection.add");
    this.kept.push(newStyle(name));
  }

  redefine(state: StyleState, change: Partial<StyleState>): void {
    const before = { ...state };
    Object.assign(state, change);
    restyleCells(this.book.engine, this.book.writing, before, state);
  }

  /** Takes a style away; its cells become Normal. */
  remove(state: StyleState): void {
    if (state.builtIn) {
      throw new RichApiError("AccessDenied", "A built-in style can't be deleted.", "Style.delete");
    }
    const plain = { ...newStyle(state.name), excludes: [] };
    restyleCells(this.book.engine, this.book.writing, state, plain);
    unmarkCells(this.book.engine, this.book.writing, state.name);
    this.kept.splice(this.kept.indexOf(state), 1);
    this.deleted.add(state.name.toLowerCase());
  }
}

/** Words of Excel.BuiltInStyle that are not made of the name of the style. */
const wordedOtherwise: Readonly<Record<string, string>> = {
  SheetTitle: "Title",
  WholeComma: "Comma [0]",
  WholeDollar: "Currency [0]",
  Hlink: "Hyperlink",
  HlinkTrav: "Followed Hyperlink",
};

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
