import type { Catalogue, Language } from "../dataset/catalogue";
import type { Observation, Source } from "../dataset/observation";
import type { Span } from "../dataset/span";

/** Which way goods went. A dataset is of one flow: exports and imports are never mixed. */
export type Flow = "exports" | "imports";

/** The currency of values: kept as the source has it, never converted and never mixed. */
export type Currency = "USD" | "CNY";

/** A file as it was chosen or dropped: its name is shown as text and never trusted. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Something a reader noticed that does not stop it, and that the analyst should know. */
export interface Notice {
  readonly kind: "probablyCut" | "unknownCodes" | "unknownPartners" | "withoutWeight" | "skipped";
  /** The file it was noticed in. */
  readonly file: string;
  /** In the analyst's language. */
  readonly sentence: string;
}

/** That a source covers a product over a span completely: where it has no row there was no trade. */
export interface Coverage {
  readonly product: string;
  readonly span: Span;
}

/** What a source has been read to say. */
export interface Reading {
  readonly source: Source;
  readonly flow: Flow;
  /** Of its values; undefined where it has none. */
  readonly currency: Currency | undefined;
  readonly observations: readonly Observation[];
  readonly coverage: readonly Coverage[];
  readonly notices: readonly Notice[];
}

/** What every reader is given. */
export interface ReadContext {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly signal?: AbortSignal;
  /** Bytes read of all bytes. */
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

/** That a source cannot be read: its message is a sentence for the analyst, with the file and what to do next. */
export class SourceRefusal extends Error {}
