import { assertTotals, customsFile, customsTotals, peakMemory } from "../customs-files.mjs";
import { readers } from "../customs-readers.mjs";
import { sweep, timedAsync } from "../stopwatch.mjs";

/** Ten files of 10,000 rows at once, each of months of its own, as an analyst chooses them: the first time in a process. */
export async function trial(who) {
  const { by, run, totalsOf = (totals) => totals } = await readers[who]();
  const numbers = Array.from({ length: 10 }, (_, i) => i);
  const files = numbers.map((number) => customsFile("10k", "gb18030", number));
  sweep();
  const { ms, result } = await timedAsync(async () => run(files));
  const mb = peakMemory();
  const totals = numbers.flatMap((number) => customsTotals("10k", number));
  assertTotals(`${who}, ten files`, totalsOf(result), totals, by);
  return { ms, mb };
}
