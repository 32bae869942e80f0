import { assertTotals, customsFile, customsTotals, peakMemory } from "../customs-files.mjs";
import { readers } from "../customs-readers.mjs";
import { sweep, timedAsync } from "../stopwatch.mjs";

/**
 * A customs file added up by month, partner and product, the first time in a process, by one of `readers`: ms, and the
 * most memory in MB. Of "nobody" the memory of a process that does nothing. Null where the reader cannot be had.
 */
export async function trial(who, size) {
  if (who === "nobody") return { mb: peakMemory() };
  const reader = await readers[who]();
  if (!reader) return null;
  const { by, encoding, run, totalsOf = (totals) => totals } = reader;
  const file = customsFile(size, encoding);
  sweep();
  const { ms, result } = await timedAsync(async () => run([file]));
  const mb = peakMemory();
  if (by) assertTotals(`${who}, ${size}`, totalsOf(result), customsTotals(size), by);
  return { ms, mb };
}
