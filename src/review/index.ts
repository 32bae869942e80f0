export { brief, type BriefLine, type Topic } from "./brief";
export type { Check, Verdict } from "./check";
export { asShown, isRate } from "./check-numbers";
export { checksOf } from "./checks";
export { type CheckWords, wordsOf } from "./check-words";
export { printsOf } from "./prints";
export { isOf, PUBLISHED_WHATS, publishedOf, type PublishedWhat } from "./published";
export { dateIn, type NoRevision, type Revision, revisionOf } from "./revision";
