/** What is loaded when the first formula asks for it: the review, and the answers made of it. */
export * from "../review";
export { checkRows } from "./check-rows";
export { publishedFigures } from "./published-figures";
export { revisions } from "./revisions";
