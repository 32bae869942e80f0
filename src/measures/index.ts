export { amountOf, type Estimate, growth, mean, type MeasureOf } from "./estimate";
export { type Formula, formulas, type MeasureName } from "./formula";
export { level } from "./level";
export { mom } from "./mom";
export { rolling } from "./rolling";
export { yoy } from "./yoy";
export { ytd } from "./ytd";
export { ytdAverage } from "./ytd-average";
export { ytdYoy } from "./ytd-yoy";
