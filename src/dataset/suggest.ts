import { fold } from "./fold";

/**
 * The known name an analyst probably meant, or undefined if none is near: "Ingt" suggests "Ingot". Near is a distance
 * of at most one typing slip in three letters, or a name that begins with what she typed (three letters or more).
 */
export function suggest(typed: string, known: readonly string[]): string | undefined {
  const wanted = fold(typed);
  // One digit more or less is another code, and of two letters any other two are near.
  if (!wanted || /^[\d.]+$/.test(wanted) || /^[a-z]{1,2}$/.test(wanted)) return undefined;
  let best: string | undefined;
  // Something must be left of what was typed: of one character nothing is.
  let least = Math.min(wanted.length, Math.max(1, Math.floor(wanted.length / 3)) + 1);
  for (const name of known) {
    const folded = fold(name);
    if (isWider(folded, wanted)) continue;
    const distance =
      wanted.length >= 3 && folded.startsWith(wanted) ? 0.5 : slips(wanted, folded, least);
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best;
}

/**
 * Whether a name is only a part of what was typed: pure magnesium is not all magnesium, and the Americas are not America.
 * A short rest at the end may be a slip: Ingotx.
 */
function isWider(name: string, typed: string): boolean {
  const rest = typed.length - name.length;
  if (rest <= 0 || name.length === 0) return false;
  return typed.endsWith(name)
    ? rest > 2
    : typed.startsWith(name) && (rest > 2 || typed === `${name}s`);
}

/**
 * Typing slips between two words: letters missing, added, changed or two neighbours swapped (optimal string alignment
 * distance; Damerau 1964). Gives up with `limit` as soon as there are that many.
 */
function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(changed, last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, beforeLast[j - 2]! + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit);
}
