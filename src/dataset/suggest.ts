import { fold, foldedName } from "./fold";

/**
 * The known name an analyst probably meant, or undefined if none is near: "Ingt" suggests "Ingot". Near is one typing slip,
 * from eight letters on two; or a name that begins with what she typed (three letters or more, two Chinese characters).
 * What is another thing is never suggested, however near: a code (one digit more), a name that is wider than what was typed
 * (pure magnesium, the Americas), its opposite (unwrought, ex-China, South and North), one of two that are equally near.
 */
export function suggest(typed: string, known: readonly string[]): string | undefined {
  const wanted = fold(typed);
  // The same but for what does not matter: hs_8 is hs8. US$ is not US.
  const isPlain = wanted !== "" && foldedName(typed) === wanted;
  const same = isPlain ? known.find((name) => fold(name) === wanted) : undefined;
  if (same !== undefined) return same;
  if (!wanted || /[\d$+/&,<>=]/.test(typed.normalize("NFKC")) || /^[a-z]{1,2}$/.test(wanted))
    return undefined;
  const isChinese = /\p{Script=Han}/u.test(wanted);
  const positive = fold(typed.replace(/(?:^|(?<=[\s-]))(?:un|non|ex)-?/gi, ""));
  let best: string | undefined;
  let bestName = "";
  let least = limitOf(wanted, isChinese);
  for (const name of known) {
    const folded = fold(name);
    if (folded[0] !== wanted[0] || isWider(folded, wanted, isChinese)) continue;
    if (positive !== wanted && folded === positive) continue;
    const completes = wanted.length >= (isChinese ? 2 : 3) && folded.startsWith(wanted);
    const distance = completes ? 0.5 : slips(wanted, folded, least + 0.01);
    if (distance > least || (distance === least && best === undefined)) continue;
    if (distance < least || (completes && folded.length < bestName.length)) {
      least = distance;
      best = name;
      bestName = folded;
    } else if (folded !== bestName && !completes) {
      // Two names are equally near: she may have meant either.
      bestName = "";
      best = undefined;
    }
  }
  return best;
}

/** Below how many slips a name is near. Of Chinese characters each is a word of its own: only four stand one that is wrong. */
function limitOf(wanted: string, isChinese: boolean): number {
  if (isChinese) return wanted.length >= 4 ? 1.1 : 0.6;
  return wanted.length >= 8 ? 2.1 : 1.1;
}

/**
 * Whether a name is only a part of what was typed: pure magnesium is not all magnesium, and the Americas are not America.
 * One letter at the end may be a slip: Ingotx.
 */
function isWider(name: string, typed: string, isChinese: boolean): boolean {
  const rest = typed.length - name.length;
  if (rest <= 0 || name.length === 0) return false;
  if (typed.endsWith(name)) return true;
  return typed.startsWith(name) && (isChinese || rest > 1 || typed === `${name}s`);
}

/**
 * A letter in place of another makes another word more often than one that is missing or stands a place too early: Irak is
 * not Iran, and Magnesia not magnesium. Among few letters it is no slip at all.
 */
const CHANGED = 1.5;

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
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : CHANGED);
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
