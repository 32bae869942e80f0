import type { Language } from "../../dataset/catalogue";
import { fileSentences } from "./file-sentences";
import { refuseIfCancelled } from "./rest";
import { shownName } from "./shown-name";
import { type NamedBytes, SourceRefusal } from "../source";

/** A file as an analyst chose it, not yet read: a `File` of the browser or of Node is one. */
export interface ChosenFile {
  /** Shown as text and never trusted. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Bytes beyond which a file is not held in memory as a whole: its text would be longer than a text can be. */
const MOST_BYTES = 400_000_000;

/** Bytes that are asked for at a time, twice: while one piece is looked at the next may come. */
const PIECE = 1 << 19;

/**
 * The pieces of a file as they come, each to be looked at before the next is asked for: its memory is used again, where
 * the file allows it. Leaving the loop lets go of the file.
 * @throws SourceRefusal where the file cannot be read, and as soon as reading is cancelled.
 */
export async function* piecesOf(
  file: ChosenFile,
  language: Language,
  signal?: AbortSignal
): AsyncGenerator<Uint8Array> {
  refuseIfCancelled(language, signal);
  const reader = readerOf(file.stream());
  // A stream that is cancelled ends at once, also where a piece is waited for.
  const letGo = () => void reader.cancel().catch(() => undefined);
  signal?.addEventListener("abort", letGo, { once: true });
  try {
    const coming = [reader.read(), reader.read()];
    for (;;) {
      const piece = await coming.shift()!;
      refuseIfCancelled(language, signal);
      if (!piece) throw new SourceRefusal(fileSentences[language].unreadable(shownName(file.name)));
      if (piece.done) return;
      yield piece.value;
      coming.push(reader.read(piece.value));
    }
  } finally {
    signal?.removeEventListener("abort", letGo);
    letGo();
  }
}

/** Reads the next piece, into the memory of one that is done with; undefined where it cannot be read. */
interface PieceReader {
  read(done?: Uint8Array): Promise<ReadableStreamReadResult<Uint8Array> | undefined>;
  cancel(): Promise<void>;
}

/** A reader that fills the memory it is given, where the stream can do that; else one that is given new memory. */
function readerOf(stream: ReadableStream<Uint8Array>): PieceReader {
  try {
    const reader = stream.getReader({ mode: "byob" });
    return {
      read: ({ buffer }: { buffer: ArrayBufferLike } = new Uint8Array(PIECE)) =>
        reader.read(new Uint8Array(buffer as ArrayBuffer)).catch(() => undefined),
      cancel: () => reader.cancel(),
    };
  } catch {
    const reader = stream.getReader();
    return { read: () => reader.read().catch(() => undefined), cancel: () => reader.cancel() };
  }
}

/** The first bytes of a file, at most so many; else as `piecesOf`. */
export async function headOf(
  file: ChosenFile,
  most: number,
  language: Language,
  signal?: AbortSignal
): Promise<Uint8Array> {
  const head = new Uint8Array(Math.min(most, file.size));
  let at = 0;
  for await (const piece of piecesOf(file, language, signal)) {
    head.set(piece.subarray(0, head.length - at), at);
    at = Math.min(at + piece.length, head.length);
    if (at === head.length) break;
  }
  return head.subarray(0, at);
}

/**
 * The whole of a file.
 * @throws SourceRefusal where it cannot be read, or is larger than 400 MB.
 */
export async function wholeOf(file: ChosenFile, language: Language): Promise<NamedBytes> {
  const say = fileSentences[language];
  const shown = shownName(file.name);
  if (file.size > MOST_BYTES) throw new SourceRefusal(say.tooLarge(shown, MOST_BYTES / 1e6));
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    throw new SourceRefusal(say.unreadable(shown));
  }
}
