import type { Catalogue, OwnName, OwnNameProblem } from "../dataset/catalogue";
import { suggest } from "../dataset/suggest";
import type { TableCells } from "./read-store";
import type { RowRefusals } from "./row-refusals";
import { MG_GROUPS } from "./store-columns";

/** Between the members of a group. A comma may be part of a name: "Korea, Rep. of". */
const SEPARATOR = /[;；、]/;

/** The analyst's own names, as MG_Groups has them; rows without a name are passed over. */
export function readOwnNames(cells: TableCells | undefined): OwnName[] {
  if (!cells) return [];
  const place = (header: string) => cells.header.findIndex((h) => h.trim() === header);
  const [name, members] = MG_GROUPS.columns.map(({ header }) => place(header));
  return cells.rows
    .map((row) => ({
      name: String(row[name!] ?? "").trim(),
      members: String(row[members!] ?? "")
        .split(SEPARATOR)
        .map((member) => member.trim())
        .filter((member) => member !== ""),
    }))
    .filter((own) => own.name !== "");
}

/** Why own names are left out, a sentence each. */
export function ownNameRefusals(
  problems: readonly OwnNameProblem[],
  catalogue: Catalogue,
  say: RowRefusals
): string[] {
  const why = (problem: OwnNameProblem) => {
    switch (problem.kind) {
      case "taken":
        return say.nameTaken(problem.by);
      case "empty":
        return say.nameEmpty();
      case "mixed":
        return say.nameMixed();
      case "unknown":
        return say.partner(
          problem.member,
          suggest(problem.member, [...catalogue.namesOfPartners, ...catalogue.namesOfProducts])
        );
    }
  };
  return problems.map((problem) => say.ownName(problem.name, why(problem)));
}
