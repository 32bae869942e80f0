/** Takes from ECharts what the workbench draws its charts with: `npm run echarts`. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, gather } from "../gather.mjs";

const source = `
export { BarChart, LineChart, PieChart } from "echarts/charts";
export { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from "echarts/components";
export { init, use } from "echarts/core";
export { SVGRenderer } from "echarts/renderers";
`;

await gather(dirname(fileURLToPath(import.meta.url)), async (folder) => ({
  "index.js": await bundle(folder, source, { minimize: true }),
}));
