import {
  HostCollection,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
} from "../../protocol/host-object";
import type { Range } from "../range";
import type { NoteState } from "../sheet-states";
import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";
import { meantCell } from "./cell-address";
import { workbenchUser } from "./workbench-user";
import { Note } from "./note";
import { noteAt, placedNotes } from "./placed-notes";

/**
 * The notes of the workbook, or of one sheet. They are newer (ExcelApi 1.18) than the library that npm has: an add-in
 * reaches them only with a newer one.
 */
export class NoteCollection extends HostCollection<Note> {
  readonly officeType = "NoteCollection";

  constructor(
    private readonly book: Workbook,
    private readonly sheet: Worksheet | null
  ) {
    super();
  }

  get items(): readonly Note[] {
    return placedNotes(this.book, this.sheet, "note").map((placed) => new Note(placed));
  }

  /** A cell has one note or one thread of comments, not both. */
  add(cellAddress: Range | string, content: unknown): Note {
    if (typeof content !== "string") throw invalidArgument("NoteCollection.add");
    const cell = meantCell(this.book, this.sheet, cellAddress);
    const { worksheet: sheet, rowIndex: row, columnIndex: column } = cell;
    sheet.requireWritable();
    if (noteAt(sheet, row, column)) throw itemAlreadyExists("NoteCollection.add");
    const state: NoteState = { row, column, text: content, author: workbenchUser, kind: "note" };
    sheet.sheetState.notes.push(state);
    sheet.stateChanged();
    return new Note({ sheet, state });
  }

  /** By the address of its cell. */
  override getItemOrNullObject(key: unknown): Note | null {
    const { worksheet: sheet, rowIndex, columnIndex } = meantCell(this.book, this.sheet, key);
    const state = noteAt(sheet, rowIndex, columnIndex);
    return state?.kind === "note" ? new Note({ sheet, state }) : null;
  }

  override getItem(key: unknown): Note {
    const note = this.getItemOrNullObject(key);
    if (!note) throw itemNotFound("NoteCollection.getItem");
    return note;
  }
}
