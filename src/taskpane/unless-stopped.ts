/** That an act was stopped before it did anything. */
export interface Cancelled {
  readonly kind: "cancelled";
}

/** Waits for an answer that changes nothing, but no longer than until the signal: then the answer is not heard. */
export function unlessStopped<Answer>(
  asked: Promise<Answer>,
  signal: AbortSignal
): Promise<Answer | Cancelled> {
  return new Promise((resolve, reject) => {
    const stop = () => resolve({ kind: "cancelled" });
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    asked.then(resolve, reject);
  });
}
