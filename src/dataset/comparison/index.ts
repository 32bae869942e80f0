export { acceptChanges } from "./accept-changes";
export { type Clash, clashOf } from "./clash";
export { type ChangeGroup, type ChangeKind, compare, type Comparison } from "./compare";
export type { AmountChange } from "./pair-amounts";
export type { Suspicion } from "./suspicion";
