/** How long a formula must show #BUSY! to be taken for one that stays so: ours answer from memory. */
export const STAYS_MS = 2000;

/** How long Excel is left alone after a write before it is looked at: most answers are there by then. */
export const LOOK_AGAIN_MS = 400;

/** Lets Excel, and the functions in this very thread, go on for a while. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
