import type { Language } from "../../dataset/catalogue";
import { shown } from "../comtrade/shown";
import { SourceRefusal } from "../source";
import type { GridMapping, GridRole } from "./grid-mapping";
import { gridSentences } from "./grid-sentences";

/**
 * What each column of a range holds today. A range grows: columns that were not there when the roles were chosen are
 * figures where their header is of the axis, and are not read otherwise; figures are known by their names.
 * @param isOfAxis Whether the header of a column names a month or product, whichever stands across.
 * @throws SourceRefusal where columns that are to be read are missing or have another name.
 */
export function rolesOf(
  mapping: GridMapping,
  headings: readonly string[],
  isOfAxis: (column: number) => boolean,
  name: string,
  language: Language
): readonly GridRole[] {
  const say = gridSentences[language];
  const { roles, names } = mapping;
  const isKey = (role: GridRole) => role !== "ignored" && role !== "figure";
  const wanted = roles.reduce((count, role, i) => (isKey(role) ? i + 1 : count), 0);
  if (wanted > headings.length)
    throw new SourceRefusal(say.fewerColumns(name, headings.length, wanted));
  // Of two columns of one name, the first: the other stays where it was, or is refused as repeating it.
  const known = new Map<string, GridRole>();
  names?.forEach((was, i) => known.has(was) || known.set(was, roles[i]!));
  return headings.map((heading, i) => {
    const role = roles[i];
    if (role !== undefined && (!names || names[i] === heading)) return role;
    if (role !== undefined && isKey(role))
      throw new SourceRefusal(say.moved(name, i + 1, shown(names![i]), shown(heading)));
    if (mapping.shape === "wide") {
      const before = known.get(heading);
      if (before !== undefined && !isKey(before)) return before;
      return isOfAxis(i) ? "figure" : "ignored";
    }
    return "ignored";
  });
}
