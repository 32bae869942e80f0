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
class Stopped extends Error {}

/** Gives way to the pane after so many items at most. */
const ITEMS_A_LOOK = 256;

/** Visits items one by one, giving way to the pane whenever it is time. */
export async function inSlices<T>(
  items: readonly T[],
  breathe: () => Promise<void> | undefined,
  visit: (item: T) => void
): Promise<void> {
  for (let i = 0; i < items.length; i++) {
    visit(items[i]!);
    if (i % ITEMS_A_LOOK === ITEMS_A_LOOK - 1) await breathe();
  }
}
