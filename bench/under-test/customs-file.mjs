/** What reads files that an analyst chose, and what their figures are named by. */
export { formatMonth, monthOf } from "../../src/dataset/month.ts";
export { observationsIn } from "../../src/dataset/observation-columns.ts";
export { catalogue } from "../../src/sources/catalogue.ts";
export { readFiles } from "../../src/sources/read-files.ts";
