import { noteAt } from "../../model/notes/placed-notes";
import type { Workbook } from "../../model/workbook";
import type { CellTrouble, PointedCell } from "../error-tip";

/** What there is to say about a cell: the sentence behind its error, and the note that somebody left. */
export function cellTip(book: Workbook, { sheetId, row, column }: PointedCell): CellTrouble | null {
  const sheet = book.worksheets.find(sheetId);
  if (!sheet) return null;
  const sentence = book.errorMessageAt(sheet.name, row, column);
  const note = noteAt(sheet, row, column);
  const replies = (note?.replies ?? []).map(({ author, text }) => `${author}: ${text}`);
  if (!sentence) {
    return note ? { error: note.author, message: [note.text, ...replies].join("\n\n") } : null;
  }
  const said = note ? [`${note.author}: ${note.text}`, ...replies] : [];
  const message = [sentence, ...said].join("\n\n");
  return { error: sheet.getCell(row, column).text[0][0], message };
}
