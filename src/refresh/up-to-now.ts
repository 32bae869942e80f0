import type { Month } from "../dataset/month";
import type { RememberedSource } from "./remembered-source";

/**
 * The same source asked as far as this month, where it was asked to the end of what was known then: a refresh is for what
 * is new. Months that were chosen to end earlier stay as they are.
 */
export function upToNow(
  remembered: RememberedSource,
  latest: Month | undefined,
  now: Month
): RememberedSource {
  if (remembered.kind !== "comtrade" && remembered.kind !== "warehouse") return remembered;
  const ask: unknown = remembered.ask;
  const last = typeof ask === "object" && ask !== null && "last" in ask ? Number(ask.last) : NaN;
  if (!Number.isInteger(last) || last >= now || (latest !== undefined && last < latest))
    return remembered;
  return { ...remembered, ask: { ...remembered.ask, last: now } } as RememberedSource;
}
