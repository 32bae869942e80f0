import type { ChangeGroup } from "../../dataset/comparison";

/** The changes that are ticked before anything is chosen, by their keys: all in which nothing looks wrong. */
export function tickedAtFirst(groups: readonly ChangeGroup[]): ReadonlySet<string> {
  return new Set(groups.filter(({ suspicions }) => suspicions.length === 0).map(({ key }) => key));
}

/** What is ticked, with some changes ticked or unticked and the rest as they were. */
export function withTicks(
  ticked: ReadonlySet<string>,
  keys: readonly string[],
  isTicked: boolean
): ReadonlySet<string> {
  const after = new Set(ticked);
  for (const key of keys)
    if (isTicked) after.add(key);
    else after.delete(key);
  return after;
}
