/** As much of the types of ECharts as the workbench speaks of. */
export type EChartsCoreOption = Record<string, unknown>;

export interface ECharts {
  resize(size: { width: number; height: number }): void;
  setOption(option: EChartsCoreOption, how: { notMerge: boolean }): void;
  dispose(): void;
}

export declare function init(
  element: HTMLElement,
  theme: null,
  how: { renderer: "svg"; width: number; height: number }
): ECharts;

type Part = (registers: object) => void;
export declare function use(parts: readonly Part[]): void;
export declare const BarChart: Part;
export declare const LineChart: Part;
export declare const PieChart: Part;
export declare const GridComponent: Part;
export declare const LegendComponent: Part;
export declare const TitleComponent: Part;
export declare const TooltipComponent: Part;
export declare const SVGRenderer: Part;
