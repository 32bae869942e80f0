import { HostObject, invalidArgument, itemNotFound } from "../../protocol/host-object";
import type { Range } from "../range";
import type { NoteState } from "../sheet-states";
import type { Worksheet } from "../worksheet";
import { removeNote } from "./placed-notes";

/** The first text of a thread about a cell. Replies and mentions are left to Excel. */
export class Comment extends HostObject {
  readonly officeType = "Comment";
  readonly contentType = "Plain";
  readonly authorEmail = "";

  constructor(
    private readonly sheet: Worksheet,
    readonly id: string
  ) {
    super();
  }

  private get state(): NoteState {
    const state = this.sheet.sheetState.notes.find(({ id }) => id === this.id);
    if (!state) throw itemNotFound("Comment");
    return state;
  }

  get content(): string {
    return this.state.text;
  }

  set content(text: unknown) {
    if (typeof text !== "string" || text === "") throw invalidArgument("Comment.content");
    this.state.text = text;
    this.sheet.stateChanged();
  }

  get authorName(): string {
    return this.state.author;
  }

  get creationDate(): string | null {
    return this.state.created ?? null;
  }

  getLocation(): Range {
    return this.sheet.getCell(this.state.row, this.state.column);
  }

  delete(): void {
    removeNote({ sheet: this.sheet, state: this.state });
  }
}
