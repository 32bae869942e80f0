import { parseAddress } from "../../model/address";
import type { NoteState } from "../../model/sheet-states";
import { all, first } from "../../server/read-xml";
import type { PackageReader } from "./package-reader";
import { richText } from "./read-cells";

/** Reads the notes of a sheet. Of a thread of comments its first text is read, from the note that stands for it. */
export async function readNotes(parts: PackageReader, sheetPath: string): Promise<NoteState[]> {
  const threads = await readThreads(parts, sheetPath);
  const notes: NoteState[] = [];
  for (const path of await parts.related(sheetPath, "comments")) {
    const part = await parts.xml(path);
    if (!part) continue;
    const authors = all(part, "authors/author").map(({ text }) => text);
    for (const comment of all(part, "commentList/comment")) {
      const place = parseAddress(comment.attributes.ref ?? "");
      if (!place) continue;
      const { row, column } = place;
      const thread = threads.get(comment.attributes.ref ?? "");
      const author = authors[Number(comment.attributes.authorId ?? 0)] ?? "";
      const note = { text: richText(first(comment, "text")), author, kind: "note" as const };
      notes.push({ row, column, ...note, ...thread });
    }
  }
  return notes;
}

type Thread = Pick<NoteState, "text" | "author" | "kind">;

/** The first texts of threads, by the addresses of their cells. */
async function readThreads(parts: PackageReader, sheetPath: string): Promise<Map<string, Thread>> {
  const threads = new Map<string, Thread>();
  for (const path of await parts.related(sheetPath, "threadedComment")) {
    const part = await parts.xml(path);
    for (const comment of part ? all(part, "threadedComment") : []) {
      const { ref, parentId } = comment.attributes;
      if (!ref || parentId !== undefined) continue;
      threads.set(ref, { text: first(comment, "text")?.text ?? "", author: "", kind: "comment" });
    }
  }
  return threads;
}
