import { generateRandomId } from "@univerjs/core";
import { HostCollection, itemAlreadyExists, itemNotFound } from "../../protocol/host-object";
import type { Range } from "../range";
import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";
import { meantCell } from "./cell-address";
import { Comment } from "./comment";
import { commentText } from "./comment-text";
import { workbenchUser } from "./workbench-user";
import { noteAt, placedNotes } from "./placed-notes";

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
    const text = commentText(content, contentType, "CommentCollection.add");
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
      ...text,
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

  getItemByReplyId(replyId: string): Comment {
    const comment = this.items.find(({ replies }) => replies.find(replyId));
    if (!comment) throw itemNotFound("CommentCollection.getItemByReplyId");
    return comment;
  }
}
