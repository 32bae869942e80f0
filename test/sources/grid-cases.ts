import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/dataset/catalogue";
import { formatSpan } from "../../src/dataset/span";
import { catalogue } from "../../src/sources/catalogue";
import type { Grid } from "../../src/sources/grid/grid";
import type { GridMapping, MappingChoices } from "../../src/sources/grid/grid-mapping";
import { proposeMapping } from "../../src/sources/grid/propose-mapping";
import { readGrid } from "../../src/sources/grid/read-grid";
import type { Reading } from "../../src/sources/source";

/** Folders with one range each, made by make-cases.mjs, and what reading it must give. */
const CASES = join(__dirname, "..", "data", "grid");

/** Names of cases: those that can be read, and those that must be refused. */
export const cases = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** A range, what the analyst chooses before the mapping is proposed, and what she changes of it then. */
export interface GridCase extends Grid {
  readonly language?: Language;
  readonly choices?: MappingChoices;
  readonly mapping?: Partial<GridMapping>;
}

function textOf(name: string, file: string): string {
  return readFileSync(join(CASES, name, file), "utf8");
}

export function gridOf(name: string): GridCase {
  return JSON.parse(textOf(name, "grid.json")) as GridCase;
}

/** Reads as the pane does: proposes, takes the analyst's changes, reads. */
export function readCase({ language = "en", choices, mapping, ...grid }: GridCase) {
  const proposed = proposeMapping(grid, catalogue, language, choices);
  const changed = { ...proposed.mapping, ...mapping };
  // Other roles without names are those of a range that was mapped before names were kept.
  const { names, ...nameless } = changed;
  const isOf = !mapping?.roles || mapping.names !== undefined;
  return readGrid(grid, isOf && names ? { ...nameless, names } : nameless, { catalogue, language });
}

/** A reading in lines, as expected.json writes it: a line a figure. */
export function written(reading: Reading) {
  const { flow, currency, observations, notices } = reading;
  return {
    flow,
    currency: currency ?? null,
    observations: observations.map(
      (o) =>
        `${formatSpan(o.span)} ${o.product} ${o.partner} ${o.amount} ${o.measure === "quantity" ? "kg" : currency}`
    ),
    notices: notices.map(({ kind, sentence }) => `${kind}: ${sentence}`),
  };
}
