import type { Language } from "../../dataset/catalogue";
import { fileSentences } from "./file-sentences";
import { SourceRefusal } from "../source";

/** How long a reader may work before it rests, in ms: a button answers as if at once. */
const LONGEST = 40;

/** Waited for now and then by a reader, with the part of its work that is done: others have their turn, or it throws. */
export type AtRest = (share: number) => Promise<void>;

/**
 * A rest that a reader may take as often as it likes: it lets what waits (a press of Cancel, a progress bar) have its
 * turn where the last rest was 40 ms ago or more, and tells whether it did.
 * @throws SourceRefusal (the rest does) where reading was cancelled.
 */
export function restingEvery(language: Language, signal?: AbortSignal): () => Promise<boolean> {
  let last = performance.now();
  return async () => {
    refuseIfCancelled(language, signal);
    if (performance.now() - last < LONGEST) return false;
    await new Promise((turn) => setTimeout(turn));
    last = performance.now();
    refuseIfCancelled(language, signal);
    return true;
  };
}

/** @throws SourceRefusal where reading was cancelled. */
export function refuseIfCancelled(language: Language, signal?: AbortSignal): void {
  if (signal?.aborted) throw new SourceRefusal(fileSentences[language].cancelled());
}
