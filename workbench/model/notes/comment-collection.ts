import { generateRandomId } from "@univerjs/core";
import {
  HostCollection,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
  RichApiError,
} from "../../protocol/host-object";
import type { Range } from "../range";
import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";
import { meantCell } from "./cell-address";
import { Comment } from "./comment";
import { noteAt, placedNotes } from "./placed-notes";

/** Whom the workbench takes its user for. */
export const workbenchUser = "Workbench user";

/** The comments of the workbook, or of one sheet. */
export class CommentCollection extends HostCollection<Comment> {
  readonly officeType = "CommentCollection";

  constructor(
    private readonly book: Workbook,
    private readonly sheet: Worksheet | null
  ) {
    super();
  }

  get items(): readonly Comment[] {
    return placedNotes(this.book, this.sheet, "comment").map(
      ({ sheet, state }) => new Comment(sheet, (state.id ??= generateRandomId()))
    );
  }

  /** A cell has one note or one thread of comments, not both. */
  add(cellAddress: Range | string, content: unknown, contentType = "Plain"): Comment {
    if (contentType !== "Plain" || (typeof content === "object" && content !== null)) {
      throw new RichApiError(
        "NotImplemented",
        "The workbench does not implement comments with mentions.",
        "CommentCollection.add"
      );
    }
    if (typeof content !== "string" || content === "") {
      throw invalidArgument("CommentCollection.add");
    }
    const cell = meantCell(this.book, this.sheet, cellAddress);
    const { worksheet, rowIndex: row, columnIndex: column } = cell;
    worksheet.requireWritable();
    if (noteAt(worksheet, row, column)) throw itemAlreadyExists("CommentCollection.add");
    const id = generateRandomId();
    const created = new Date().toISOString();
    const kind = "comment";
    worksheet.sheetState.notes.push({
      row,
      column,
      text: content,
      author: workbenchUser,
      kind,
      id,
      created,
    });
    worksheet.stateChanged();
    return new Comment(worksheet, id);
  }

  getItemByCell(cellAddress: Range | string): Comment {
    const { worksheet, rowIndex, columnIndex } = meantCell(this.book, this.sheet, cellAddress);
    const state = noteAt(worksheet, rowIndex, columnIndex);
    if (state?.kind !== "comment") throw itemNotFound("CommentCollection.getItemByCell");
    return new Comment(worksheet, (state.id ??= generateRandomId()));
  }
}
