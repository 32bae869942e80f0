import { BarChart, LineChart, PieChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use, type EChartsCoreOption } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([
  BarChart,
  LineChart,
  PieChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

/** A chart drawn into an element of the page. */
export interface Drawing {
  /** Draws it anew at the size of its element. */
  draw(option: EChartsCoreOption, width: number, height: number): void;
  dispose(): void;
}

/** Begins a drawing as SVG, whose texts can be read and tested. */
export function drawingIn(element: HTMLElement): Drawing {
  const chart = init(element, null, { renderer: "svg", width: 1, height: 1 });
  return {
    draw(option, width, height) {
      chart.resize({ width, height });
      chart.setOption(option, { notMerge: true });
    },
    dispose: () => chart.dispose(),
  };
}
