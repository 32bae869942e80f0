export { type Acceptance, acceptChanges } from "./accept-changes";
export { Stopped } from "./breathe";
export { type Clash, clashOf } from "./clash";
export { type ChangeGroup, type ChangeKind, compare, type Comparison } from "./compare";
export type { AmountChange } from "./pair-amounts";
export type { Suspicion } from "./suspicion";
