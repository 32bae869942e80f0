/** What is loaded when a formula first asks for it: see analysis-code.ts. */
export { answerHhi, answerRank, answerTop } from "./answer-destinations";
export { answerContribution, answerShare } from "./answer-parts";
export { answerRunRate, answerSeasonal } from "./answer-seasons";
export { answerSource } from "./answer-source";
export { answerStreak } from "./answer-streak";
export { because } from "./because";
export { readExplained } from "./explained";
export { readTransforms } from "./compared-transforms";
