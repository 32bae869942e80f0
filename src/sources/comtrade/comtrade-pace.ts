/**
 * Waits so many ms, or until the signal is given, whichever comes first; never throws. Who waits looks at the signal
 * afterwards.
 */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

/** Waits by the clock of this machine. */
export const waitInTime: Wait = (ms, signal) =>
  new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      done();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener("abort", end);
    if (signal?.aborted) end();
  });

/** What of the world outside asking depends on; tests put their own in its place. */
export interface ComtradeClock {
  readonly wait: Wait;
  /** ms since some moment that stays the same. */
  readonly now: () => number;
  /** Silence after which the server is given up, in ms; 30 seconds where nothing is said. */
  readonly stallMs?: number;
}

/** Keeps calls apart: from the beginning of one to that of the next, over several readings. */
export class Pace {
  private next = -Infinity;

  constructor(private readonly clock: ComtradeClock) {}

  /** Waits until the next call may begin, which `gap` ms after it is. */
  async turn(gap: number, signal: AbortSignal | undefined): Promise<void> {
    const rest = this.next - this.clock.now();
    if (rest > 0) await this.clock.wait(rest, signal);
    this.next = this.clock.now() + gap;
  }
}
