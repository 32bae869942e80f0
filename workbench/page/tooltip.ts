import { element } from "./element";

const tip = element("div", { id: "tooltip", class: "tooltip", role: "tooltip", hidden: true });

/** Shows a tip with a bold first line at a point of the page, kept within its edges. */
export function showTooltip(title: string, text: string, x: number, y: number): void {
  if (!tip.isConnected) document.body.append(tip);
  tip.replaceChildren(element("strong", {}, title), ...(text ? [element("span", {}, text)] : []));
  tip.hidden = false;
  const { width, height } = tip.getBoundingClientRect();
  tip.style.left = `${Math.max(4, Math.min(x, innerWidth - width - 8))}px`;
  tip.style.top = `${y + height + 8 > innerHeight ? y - height - 24 : y}px`;
}

export function hideTooltip(): void {
  tip.hidden = true;
}

/** Gives a control a tip that comes with the pointer and with the keyboard. */
export function attachTooltip(control: HTMLElement, title: string, text: string): void {
  const show = () => {
    const { left, bottom } = control.getBoundingClientRect();
    showTooltip(title, text, left, bottom + 6);
  };
  control.addEventListener("mouseenter", show);
  control.addEventListener("focus", () => control.matches(":focus-visible") && show());
  for (const end of ["mouseleave", "blur", "click"]) control.addEventListener(end, hideTooltip);
  // The tip itself is a passing picture; a screen reader has the text with the control.
  control.setAttribute("aria-description", text);
}
