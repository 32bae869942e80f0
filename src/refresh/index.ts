export { readSource } from "./read-source";
export { Acts } from "./acts";
export { Refresher } from "./refresher";
