import { place } from "./element";

const focusable = "button:enabled, select, input:not([hidden])";

/**
 * F6 goes from the grid to the pane, the header and the ribbon and around again, as in Excel: the grid keeps the Tab key
 * for itself, so there must be another way out. Shift+F6 goes the other way.
 */
export function cycleRegions(frame: HTMLIFrameElement, paneShown: () => boolean): void {
  const regions: { element: HTMLElement; focus(): void }[] = [
    region(place("header")),
    region(place("ribbon")),
    gridRegion(place("grid")),
    { element: frame, focus: () => frame.focus() },
  ];
  const step = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    const open = regions.filter(({ element }) => element !== frame || paneShown());
    const at = open.findIndex(({ element }) => element.contains(document.activeElement));
    const next = at < 0 ? 0 : (at + (event.shiftKey ? open.length - 1 : 1)) % open.length;
    open[next].focus();
  };
  addEventListener("keydown", step, true);
  // Keys pressed in the frame stay there; a frame of another origin keeps them.
  frame.addEventListener("load", () => {
    try {
      frame.contentWindow?.addEventListener("keydown", step, true);
    } catch {
      return;
    }
  });
}

const region = (element: HTMLElement) => ({
  element,
  focus: () => element.querySelector<HTMLElement>(focusable)?.focus(),
});

/** The grid takes its keys through hidden editors: back goes to the one that had them last. */
function gridRegion(grid: HTMLElement) {
  let last: HTMLElement | null = null;
  grid.addEventListener("focusin", ({ target }) => (last = target as HTMLElement));
  const focus = () => (last ?? grid.querySelector<HTMLElement>("[contenteditable]"))?.focus();
  return { element: grid, focus };
}
