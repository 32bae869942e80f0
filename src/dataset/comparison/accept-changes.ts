import type { DatasetContents } from "../dataset";
import type { LoggedRevision } from "../logged-revision";
import type { Claim, Observation, Source } from "../observation";
import { FAMILIES, type Family } from "../coverage";
import type { Release } from "../release";
import { type Comparison, groupKey } from "./compare";
import { CoveredMonths } from "./covered-months";

/** What is accepted of a comparison: the keys of its groups, and when, for the log. */
export interface Acceptance {
  readonly accepted: ReadonlySet<string>;
  /** The stamp of the load, as MG_Loaded has it. */
  readonly when: string;
}

/**
 * The figures after a refresh of which only these groups were accepted. What was not accepted stays as it was, with its
 * old source and what that covers. What was revised or withdrawn is added to the log.
 * @param catalogue That of the open dataset, or of the add-in where none is open.
 */
export function acceptChanges(
  comparison: Comparison,
  { accepted, when }: Acceptance,
  catalogue: DatasetContents["catalogue"]
): DatasetContents {
  const { open, release, isAlone, groups, replaced, now } = comparison;
  const refused = new Set(groups.filter(({ key }) => !accepted.has(key)).map(({ key }) => key));
  const names = renamed(release, open?.sources ?? [], isAlone && refused.size === 0);
  const own = (o: Observation): Observation => ({
    ...o,
    sources: o.sources.map((id) => names.get(id) ?? id),
  });
  const gone = new Set(replaced.filter((o) => !refused.has(groupKey(o))));
  const stays = (open?.observations ?? []).filter((o) => !gone.has(o));
  const comes = now.filter((o) => !refused.has(groupKey(o))).map(own);
  const observations = [...stays, ...comes];
  const claims = claimsOf(comparison, names);
  const refusedGroups = groups.filter(({ key }) => refused.has(key));
  const covers = (source: Source, isOld: boolean) => {
    const covered = new CoveredMonths(source.covers ?? []);
    if (isOld) {
      for (const { covers: later = [] } of release.sources)
        for (const { product, span } of later) covered.remove(product, span);
      const before = new CoveredMonths(source.covers ?? []);
      for (const { product, span } of refusedGroups)
        if (before.has(product, span)) covered.add(product, span);
    } else for (const { product, span } of refusedGroups) covered.remove(product, span);
    return covered.coverage();
  };
  const old = (open?.sources ?? []).map((source) =>
    isFamily(source, release.family) && source.covers
      ? { ...source, covers: covers(source, true) }
      : source
  );
  const added = release.sources.map((source) => ({
    ...source,
    id: names.get(source.id) ?? source.id,
    ...(release.family !== "published" && { family: release.family }),
    ...(source.covers && { covers: covers(source, false) }),
  }));
  const used = new Set([...observations, ...claims].flatMap((o) => o.sources));
  // A source with a version is where the others came from: the next refresh asks whether it has changed.
  const isUsed = (source: Source) =>
    used.has(source.id) || (source.covers?.length ?? 0) > 0 || source.version !== undefined;
  const sources = ranked(
    old.filter(
      (s) =>
        (used.has(s.id) ||
          (!isAlone && ((s.covers?.length ?? 0) > 0 || !isFamily(s, release.family)))) &&
        !added.some(({ id }) => id === s.id)
    ),
    added.filter(isUsed),
    open?.sources ?? []
  );
  return {
    title: titleOf(comparison, sources),
    catalogue,
    sources,
    observations,
    claims,
    trade: {
      flow: release.flow,
      reporter: release.reporter,
      currency: release.currency ?? (isAlone ? undefined : open?.trade.currency),
    },
    revisions: [...(open?.revisions ?? []), ...revisionsOf(comparison, accepted, when, names)],
  };
}

/** What the accepted groups revise and withdraw, in the order of the comparison. */
function revisionsOf(
  { groups, release }: Comparison,
  accepted: ReadonlySet<string>,
  when: string,
  names: ReadonlyMap<string, string>
): LoggedRevision[] {
  const fallback = release.sources[0]?.id ?? release.family;
  return groups
    .filter(({ key }) => accepted.has(key))
    .flatMap(({ changes }) => changes)
    .filter(({ from }) => from !== undefined)
    .map(({ product, partner, measure, span, from, to }): LoggedRevision => {
      const source = to?.sources[0] ?? fallback;
      return {
        when,
        product,
        partner,
        measure,
        span,
        from: from?.amount,
        to: to?.amount,
        source: names.get(source) ?? source,
      };
    });
}

/** Claims of the release's family are the release's; others stay, unless it is to stand alone. */
function claimsOf(
  { open, release, isAlone }: Comparison,
  names: ReadonlyMap<string, string>
): Claim[] {
  const stays = (open?.claims ?? []).filter((claim) => {
    if (isAlone) return false;
    if (!release.claims) return true;
    return !claim.sources.every((id) => {
      const source = open?.source(id);
      return source !== undefined && isFamily(source, release.family);
    });
  });
  const comes = (release.claims ?? []).map((claim) => ({
    ...claim,
    sources: claim.sources.map((id) => names.get(id) ?? id),
  }));
  return [...stays, ...comes];
}

/**
 * New names for sources whose id another source has that stays: of another family, or of this one with figures that were
 * not replaced. The same id with the same title is the same source, read again.
 */
function renamed(
  release: Release,
  open: readonly Source[],
  isEmpty: boolean
): ReadonlyMap<string, string> {
  const taken = new Map(isEmpty ? [] : open.map((s) => [s.id, s]));
  const names = new Map<string, string>();
  for (const { id, title } of release.sources) {
    const other = taken.get(id);
    if (!other || (isFamily(other, release.family) && other.title === title)) continue;
    let number = 2;
    while (taken.has(`${id} (${number})`)) number++;
    names.set(id, `${id} (${number})`);
  }
  return names;
}

/** New sources stand where their family stands, else before the first of a worse family. Old ones keep their order. */
function ranked(
  old: readonly Source[],
  added: readonly Source[],
  before: readonly Source[]
): Source[] {
  const [first] = added;
  if (!first) return [...old];
  const family = familyOf(first);
  const worse = FAMILIES.indexOf(family);
  const own = before.findIndex((s) => familyOf(s) === family);
  const following = own < 0 ? [] : before.slice(own).map(({ id }) => id);
  let place =
    own < 0
      ? old.findIndex((s) => FAMILIES.indexOf(familyOf(s)) > worse)
      : old.findIndex(({ id }) => following.includes(id));
  if (place < 0) place = old.length;
  return [...old.slice(0, place), ...added, ...old.slice(place)];
}

/** The title of what ranks first. */
function titleOf({ open, release }: Comparison, sources: readonly Source[]): string {
  const [best] = sources;
  return !open || (best && isFamily(best, release.family)) ? release.title : open.title;
}

function familyOf(source: Source): Family {
  return source.family ?? "published";
}

function isFamily(source: Source, family: Family): boolean {
  return familyOf(source) === family;
}
