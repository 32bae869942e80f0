/**
 * For long work in pieces: gives way to what waits, such as a click on the page, where `ms` have passed since it last
 * did. To be awaited after each piece.
 */
export function yieldEvery(ms: number): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < ms) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
