import { pixelsOf, type Place } from "../../model/cell-sizes";
import type { Engine } from "../../model/engine";
import type { ChartState } from "../../model/sheet-states";
import { element } from "../element";
import type { OverlayItem } from "../overlay/sheet-overlay";
import { chartData } from "./chart-data";
import type { ChartLook } from "./chart-look";
import { chartOption } from "./chart-option";
import type { Drawing } from "./echarts-drawing";

/** One chart as it stands on the page. */
export class SheetChart implements OverlayItem {
  readonly element: HTMLElement;
  readonly scales = true;
  private readonly canvas: HTMLElement;
  private drawing: Drawing | null = null;
  private drawn = "";

  constructor(
    private readonly engine: Engine,
    readonly sheetId: string,
    private state: ChartState
  ) {
    this.canvas = element("div", { class: "sheet-chart-drawing" });
    this.element = element(
      "div",
      { class: "sheet-chart", role: "img", tabindex: "0" },
      this.canvas
    );
  }

  /** The state of the chart: the live object, which the model may put another in place of. */
  get chart(): ChartState {
    return this.state;
  }

  place(): Place | null {
    return this.engine.book.getActiveSheet().getSheetId() === this.sheetId ? this.state : null;
  }

  /** Draws the chart if anything that it shows has changed since. */
  draw(
    state: ChartState,
    begin: (element: HTMLElement) => Drawing,
    colors: Omit<ChartLook, "width" | "height">
  ): void {
    this.state = state;
    const look = { ...colors, width: pixelsOf(state.width), height: pixelsOf(state.height) };
    const data = chartData(this.engine, state);
    const print = JSON.stringify([{ ...state, left: 0, top: 0 }, data, look]);
    if (print === this.drawn) return;
    this.drawn = print;
    this.element.setAttribute("aria-label", state.altText || state.title || state.name);
    this.drawing ??= begin(this.canvas);
    this.drawing.draw(chartOption(state, data, look), look.width, look.height);
  }

  dispose(): void {
    this.drawing?.dispose();
    this.element.remove();
  }
}
