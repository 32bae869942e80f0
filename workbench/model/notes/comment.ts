import { invalidArgument, itemNotFound } from "../../protocol/host-object";
import type { Range } from "../range";
import type { NoteState } from "../sheet-states";
import type { Worksheet } from "../worksheet";
import { CommentReplyCollection } from "./comment-replies";
import { CommentContent } from "./comment-text";
import { removeNote } from "./placed-notes";

/** The first text of a thread about a cell, and the thread as a whole. */
export class Comment extends CommentContent {
  readonly officeType = "Comment";

  constructor(
    private readonly sheet: Worksheet,
    readonly id: string
  ) {
    super();
  }

  get state(): NoteState {
    const state = this.sheet.sheetState.notes.find(({ id }) => id === this.id);
    if (!state) throw itemNotFound("Comment");
    return state;
  }

  protected get written(): NoteState {
    return this.state;
  }

  changed(): void {
    this.sheet.stateChanged();
  }

  get authorName(): string {
    return this.state.author;
  }

  get creationDate(): string | null {
    return this.state.created ?? null;
  }

  /** Whether the matter of the thread is settled. */
  get resolved(): boolean {
    return this.state.resolved ?? false;
  }

  set resolved(resolved: unknown) {
    if (typeof resolved !== "boolean") throw invalidArgument("Comment.resolved");
    this.state.resolved = resolved;
    this.changed();
  }

  get replies(): CommentReplyCollection {
    return new CommentReplyCollection(this);
  }

  getLocation(): Range {
    return this.sheet.getCell(this.state.row, this.state.column);
  }

  /** Takes the thread away, its replies too. */
  delete(): void {
    removeNote({ sheet: this.sheet, state: this.state });
  }
}
