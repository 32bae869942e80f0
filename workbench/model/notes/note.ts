import { HostObject, invalidArgument } from "../../protocol/host-object";
import { boxAddress } from "../address";
import type { Range } from "../range";
import type { PlacedNote } from "./placed-notes";
import { removeNote } from "./placed-notes";

/** A text that belongs to a cell. Its size and whether it stands open are left to Excel. */
export class Note extends HostObject {
  readonly officeType = "Note";

  constructor(private readonly placed: PlacedNote) {
    super();
  }

  /** By which the library asks for it again. */
  get key(): string {
    const { row, column } = this.placed.state;
    return `${this.placed.sheet.name}!${boxAddress({ row, column, rows: 1, columns: 1 })}`;
  }

  get content(): string {
    return this.placed.state.text;
  }

  set content(text: unknown) {
    if (typeof text !== "string") throw invalidArgument("Note.content");
    this.placed.state.text = text;
    this.placed.sheet.stateChanged();
  }

  get authorName(): string {
    return this.placed.state.author;
  }

  getLocation(): Range {
    const { sheet, state } = this.placed;
    return sheet.getCell(state.row, state.column);
  }

  delete(): void {
    removeNote(this.placed);
  }
}
