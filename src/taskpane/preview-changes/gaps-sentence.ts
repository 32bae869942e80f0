import type { Coverage } from "../../dataset/coverage";
import type { Words } from "../words";
import type { PreviewNames } from "./preview-names";

/** More gaps than these are counted, not listed. */
const LISTED = 5;

/** Of which months nobody has a figure; undefined where there is none. */
export function gapsSentence(
  gaps: readonly Coverage[],
  names: PreviewNames,
  words: Words
): string | undefined {
  if (gaps.length === 0) return undefined;
  const listed = gaps
    .slice(0, LISTED)
    .map((gap) => words.gap(names.product(gap.product), names.months(gap)));
  if (gaps.length > LISTED) listed.push(words.andGaps(gaps.length - LISTED));
  return words.gapsSentence(listed.join(words.gapsSeparator));
}
