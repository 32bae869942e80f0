import { element, place } from "./element";

/** Says a sentence under the ribbon, for all that has no place of its own, until it is put away. */
export function showNotice(sentence: string): void {
  const notice = place("notice");
  const hide = () => (notice.hidden = true);
  const close = { type: "button", "aria-label": "Put this notice away", onclick: hide };
  notice.replaceChildren(element("span", {}, sentence), element("button", close, "\u2715"));
  notice.hidden = false;
}
