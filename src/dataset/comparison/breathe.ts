/** How long work may go on before the pane gets its turn, in ms: well below the 50 after which a pane feels stuck. */
const SLICE_MS = 12;

/**
 * Lets the pane and the host do their work in the middle of ours, whenever it has gone on for 12 ms; and stops
 * (`Stopped`) where the signal says so.
 */
export function breather(signal?: AbortSignal): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (signal?.aborted) throw new Stopped();
    if (performance.now() - began < SLICE_MS) return undefined;
    return new Promise<void>((resolve) => setTimeout(resolve, 0)).then(() => {
      began = performance.now();
    });
  };
}

/** That work was stopped by its signal. */
export class Stopped extends Error {}
