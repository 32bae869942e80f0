import type { Language, Partner, PartnerGroup, Product } from "../../dataset/catalogue";
import type { Flow, Reading } from "../source";

/** A file as it is handed to the worker: not its bytes, only the leave to read them. */
export interface HandedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Names that a catalogue has beyond those of the add-in's own. */
export interface MoreNames {
  readonly products: readonly Product[];
  readonly partners: readonly Partner[];
  readonly groups: readonly PartnerGroup[];
}

/** What the worker is asked. */
export interface ReadRequest {
  readonly id: number;
  readonly files: readonly HandedFile[];
  readonly asked: Flow;
  readonly language: Language;
  readonly names: MoreNames;
}

/**
 * What the worker says: once that it has started; then of each request how far it is, and at the end what it has read
 * or why it cannot be read, in one sentence. There is no request to stop: a worker that is to stop is ended, for it may
 * be too busy to listen.
 */
export type WorkerAnswer =
  | { readonly kind: "started" }
  | {
      readonly kind: "progress";
      readonly id: number;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: "reading"; readonly id: number; readonly reading: Reading }
  | { readonly kind: "refusal"; readonly id: number; readonly sentence: string };

/** One end of the line between the two, as the other sees it. */
export interface Line<Said, Heard> {
  postMessage(said: Said, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<Heard>) => void) | null;
}
