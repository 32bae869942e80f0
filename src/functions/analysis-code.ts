import { onDemand } from "./on-demand";

/** The code that answers for shares, contributions, destinations, streaks and seasons, and that explains. */
export const analysisCode = onDemand(() => import(/* webpackChunkName: "analysis" */ "./analysis"));
