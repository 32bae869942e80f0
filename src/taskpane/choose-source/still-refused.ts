import type { Refused } from "./check-draft";

/** What was refused, but for fields that have changed since; a changed month changes the order of both. */
export function stillRefused(refused: Refused, changed: readonly string[]): Refused {
  const gone = changed.flatMap((field) => {
    if (field === "first" || field === "last") return ["first", "last"];
    return field === "columns" ? ["month", "code", "partner", "weight"] : [field];
  });
  const left = Object.entries(refused).filter(([field]) => !gone.includes(field));
  return Object.fromEntries(left);
}
