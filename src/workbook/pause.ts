/** How long a formula must show #BUSY! to be taken for one that stays so: ours answer from memory. */
export const STAYS_MS = 2000;

/** Lets Excel, and the functions in this very thread, go on for a while. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
