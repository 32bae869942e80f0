import type { Catalogue, Language } from "../dataset/catalogue";
import type { Release } from "../dataset/release";

export type { Coverage } from "../dataset/coverage";
export type { Currency, Flow } from "../dataset/trade";

/** A file as it was chosen or dropped: its name is shown as text and never trusted. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Something a reader noticed that does not stop it, and that the analyst should know. */
export interface Notice {
  readonly kind: "probablyCut" | "unknownCodes" | "unknownPartners" | "withoutWeight" | "skipped";
  /** The file, address or table it was noticed in. */
  readonly file: string;
  /** In the analyst's language. */
  readonly sentence: string;
}

/** What a source has been read to say: a release, and what was noticed on the way. */
export interface Reading extends Release {
  readonly notices: readonly Notice[];
}

/** What every reader is given. */
export interface ReadContext {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly signal?: AbortSignal;
  /** Told how far a reading is, in bytes, requests or rows, whichever its source counts; the total is 0 where nobody knows. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A kind of file that can be read: it recognises its own, reads them, and says where the figures are from. */
export interface FileSource {
  readonly id: string;
  /** Whether a file looks like one of this kind, by its content first and its name last. Never throws. */
  recognises(file: NamedBytes): boolean;
  /**
   * Reads files of this kind into one reading.
   * @throws SourceRefusal where nothing can be made of them; nothing else is ever thrown, whatever the bytes.
   */
  read(files: readonly NamedBytes[], context: ReadContext): Promise<Reading>;
}

/**
 * A source that answers over the network. Its request is plain data: it is checked before it is sent, and what of it is
 * no secret is remembered in the workbook, so that a refresh can repeat it.
 */
export interface NetworkSource<Request> {
  readonly id: string;
  /**
   * Asks for the figures.
   * @throws SourceRefusal where they cannot be had; nothing else is ever thrown, whatever the server answers.
   */
  read(request: Request, context: ReadContext): Promise<Reading>;
}

/** That a source cannot be read: its message is a sentence for the analyst, with the file and what to do next. */
export class SourceRefusal extends Error {}
