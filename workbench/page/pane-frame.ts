import { element } from "./element";

const narrowest = 320;
const widest = 500;
const usual = 350;

/**
 * The task pane beside the grid. It is there from the start, only out of sight, because the add-in's custom functions
 * and commands run in the same page.
 */
export class PaneFrame {
  /** Where the add-in's frame is put. */
  readonly body: HTMLElement;
  private readonly pane: HTMLElement;
  private readonly heading: HTMLElement;
  private readonly edge: HTMLElement;

  constructor(
    desk: Element,
    title: string,
    /** Told when the analyst closes the pane. */
    onClose: () => void
  ) {
    this.body = element("div", { class: "pane-body" });
    this.heading = element("h2", { id: "pane-title" }, title);
    this.edge = element("div", {
      class: "pane-edge",
      role: "separator",
      tabindex: "0",
      "aria-orientation": "vertical",
      "aria-label": "Width of the task pane",
      "aria-valuemin": String(narrowest),
      "aria-valuemax": String(widest),
      onpointerdown: (event: PointerEvent) => this.drag(event),
      onkeydown: (event: KeyboardEvent) => this.step(event),
    });
    const close = element(
      "button",
      {
        class: "pane-close",
        type: "button",
        "aria-label": "Close the task pane",
        onclick: onClose,
      },
      "\u2715"
    );
    this.pane = element(
      "aside",
      { id: "pane", class: "pane", "aria-labelledby": "pane-title" },
      this.edge,
      element("div", { class: "pane-head" }, this.heading, close),
      this.body
    );
    desk.append(this.pane);
    this.width = usual;
    this.shown = false;
  }

  get shown(): boolean {
    return !this.pane.inert;
  }

  /** Hidden it keeps its size: a page without any could not measure what it draws. */
  set shown(shown: boolean) {
    this.pane.inert = !shown;
    this.pane.classList.toggle("hidden", !shown);
  }

  set title(title: string) {
    this.heading.textContent = title;
  }

  private get width(): number {
    return Number(this.edge.getAttribute("aria-valuenow"));
  }

  private set width(width: number) {
    const kept = Math.round(Math.max(narrowest, Math.min(widest, width)));
    this.pane.style.width = `${kept}px`;
    this.edge.setAttribute("aria-valuenow", String(kept));
  }

  private drag(event: PointerEvent): void {
    const start = { x: event.clientX, width: this.width };
    const move = ({ clientX }: PointerEvent) => {
      this.width = start.width + start.x - clientX;
    };
    // The edge holds the pointer, or the frame would swallow it on the way in.
    this.edge.setPointerCapture(event.pointerId);
    this.edge.addEventListener("pointermove", move);
    const end = () => this.edge.removeEventListener("pointermove", move);
    this.edge.addEventListener("lostpointercapture", end, { once: true });
  }

  private step(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowLeft: 10, ArrowRight: -10 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.width += step;
  }
}
