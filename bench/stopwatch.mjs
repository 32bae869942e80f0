import { performance } from "node:perf_hooks";
import process from "node:process";

/** Clears away what the making of the rows has left, which would be charged to whoever works first. */
export const sweep = () => globalThis.gc();

/** Milliseconds that some work takes, and what it returns. */
export function timed(work) {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

/** The same for work that is waited for. */
export async function timedAsync(work) {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

/** Milliseconds until some work is done, and those of it in which a processor was at it: waiting is not counted. */
export async function processorTime(work) {
  const before = process.cpuUsage();
  const { ms } = await timedAsync(work);
  const { user, system } = process.cpuUsage(before);
  return { ms, busy: (user + system) / 1000 };
}

/** How often a second some work is done, warm: repeated for half a second after as long a warming up. */
export function warmRate(work, count) {
  const repeat = (least) => {
    const start = performance.now();
    let rounds = 0;
    do {
      work();
      rounds++;
    } while (performance.now() - start < least);
    return (rounds * count * 1000) / (performance.now() - start);
  };
  repeat(500);
  return repeat(500);
}

/** The same for work that is waited for. */
export async function warmRateAsync(work, count) {
  const repeat = async (least) => {
    const start = performance.now();
    let rounds = 0;
    do {
      await work();
      rounds++;
    } while (performance.now() - start < least);
    return (rounds * count * 1000) / (performance.now() - start);
  };
  await repeat(500);
  return repeat(500);
}

/** The middle one of several measurements. */
export function median(values) {
  const ordered = [...values].sort((a, b) => a - b);
  const middle = Math.floor(ordered.length / 2);
  return ordered.length % 2 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
}
