import type { Place } from "../../model/cell-sizes";
import type { Engine } from "../../model/engine";
import { element } from "../element";
import { readView } from "./read-view";
import { paneBox, paneOf, screenBox, type Pane, type SheetView } from "./sheet-view";

const panes: readonly Pane[] = [
  { rows: false, columns: false },
  { rows: true, columns: false },
  { rows: false, columns: true },
  { rows: true, columns: true },
];

/** Something that lies over the cells of the sheet in front and moves with them. */
export interface OverlayItem {
  element: HTMLElement;
  /** Where it lies now, in points of the sheet; null where it is not to be seen. */
  place(): Place | null;
  /** Whether it is drawn at the size of the sheet and enlarged with it, or at the size of the screen. */
  scales: boolean;
}

/** A layer of elements over the canvas of the grid, cut off at frozen panes and headers as the cells are. */
export class SheetOverlay {
  private readonly layers: HTMLElement[];
  private readonly items = new Set<OverlayItem>();
  private root: HTMLElement | null = null;
  private queued = false;

  constructor(
    private readonly engine: Engine,
    private readonly grid: HTMLElement
  ) {
    this.layers = panes.map(() => element("div", { class: "overlay-pane" }));
    // Whatever moves cells on the screen is a command of the engine, or a change of the page's size.
    engine.commands.onCommandExecuted(() => this.refresh());
    new ResizeObserver(() => this.refresh()).observe(grid);
  }

  add(item: OverlayItem): void {
    this.items.add(item);
    this.refresh();
  }

  remove(item: OverlayItem): void {
    this.items.delete(item);
    item.element.remove();
  }

  /** Puts everything in its place, once before the next picture. */
  refresh(): void {
    if (this.queued || this.items.size === 0) return;
    this.queued = true;
    requestAnimationFrame(() => {
      this.queued = false;
      this.arrange();
    });
  }

  /** The size at which the sheet is shown, 1 is 100 %. */
  get scale(): number {
    return readView(this.engine)?.scale ?? 1;
  }

  private attach(): boolean {
    if (this.root?.isConnected) return true;
    const canvas = this.grid.querySelector<HTMLCanvasElement>(
      "canvas[id^=univer-sheet-main-canvas]"
    );
    if (!canvas?.parentElement) return false;
    this.root = element("div", { class: "overlay" }, ...this.layers);
    this.root.addEventListener(
      "wheel",
      (event) => {
        // The grid scrolls under a chart as it does beside it.
        event.preventDefault();
        canvas.dispatchEvent(new WheelEvent("wheel", event));
      },
      { passive: false }
    );
    canvas.parentElement.append(this.root);
    return true;
  }

  private arrange(): void {
    const view = readView(this.engine);
    if (!view || !this.attach()) return;
    panes.forEach((pane, i) => {
      const { left, top, width, height } = paneBox(view, pane);
      Object.assign(this.layers[i].style, {
        left: `${left}px`,
        top: `${top}px`,
        width: width === null ? `calc(100% - ${left}px)` : `${width}px`,
        height: height === null ? `calc(100% - ${top}px)` : `${height}px`,
      });
    });
    for (const item of this.items) this.arrangeItem(view, item);
  }

  private arrangeItem(view: SheetView, item: OverlayItem): void {
    const { element: shown, scales } = item;
    const place = item.place();
    if (!place) return shown.remove();
    const pane = paneOf(view, place);
    const layer =
      this.layers[panes.findIndex((p) => p.rows === pane.rows && p.columns === pane.columns)];
    if (shown.parentElement !== layer) layer.append(shown);
    const box = screenBox(view, pane, place);
    const origin = paneBox(view, pane);
    const scale = scales ? view.scale : 1;
    Object.assign(shown.style, {
      left: `${box.left - origin.left}px`,
      top: `${box.top - origin.top}px`,
      width: `${box.width / scale}px`,
      height: `${box.height / scale}px`,
      transform: scale === 1 ? "" : `scale(${scale})`,
    });
  }
}
