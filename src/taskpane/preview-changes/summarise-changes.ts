import type { Comparison } from "../../dataset/comparison";
import type { Month } from "../../dataset/month";

/** What a comparison comes to, in numbers of amounts. */
export interface ChangeCounts {
  /** Amounts that nobody of the source's family said before, and how many months they are of. */
  readonly added: number;
  readonly months: number;
  readonly revised: number;
  readonly withdrawn: number;
  readonly unchanged: number;
}

/** Counts what a comparison found. */
export function summariseChanges({ groups, unchanged }: Comparison): ChangeCounts {
  const months = new Set<Month>();
  let added = 0;
  let revised = 0;
  let withdrawn = 0;
  for (const { changes, span } of groups) {
    const before = added;
    for (const { from, to } of changes) {
      if (!from) added++;
      else if (to) revised++;
      else withdrawn++;
    }
    if (added > before) for (let m = span.first; m <= span.last; m++) months.add(m);
  }
  return { added, months: months.size, revised, withdrawn, unchanged };
}
