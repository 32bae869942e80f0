import { place } from "./element";

/** Says a sentence under the ribbon, for all that has no place of its own. */
export function showNotice(sentence: string): void {
  const notice = place("notice");
  notice.textContent = sentence;
  notice.hidden = false;
}
