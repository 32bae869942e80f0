/** The add-in's sources that are measured, compiled as the add-in compiles them. */
export { Catalogue } from "../../src/dataset/catalogue.ts";
export { Dataset } from "../../src/dataset/dataset.ts";
export { formatMonth, monthOf, serialOf } from "../../src/dataset/month.ts";
export { ytdAmount, rolling3 } from "../../src/functions/amounts.ts";
export { answer } from "../../src/functions/answer.ts";
export { readMonths, readPartners, readProducts } from "../../src/functions/arguments.ts";
export { monthOnMonth } from "../../src/functions/growth.ts";
export { readMeasures } from "../../src/functions/read-measures.ts";
export { readPeriod } from "../../src/functions/period.ts";
export { ask } from "../../src/functions/question.ts";
export { mom, rolling, ytd } from "../../src/measures/index.ts";
export { session } from "../../src/session.ts";
export { catalogue } from "../../src/sources/catalogue.ts";
