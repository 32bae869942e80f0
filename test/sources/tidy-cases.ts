import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/dataset/catalogue";
import { writeCoverage } from "../../src/dataset/coverage-text";
import type { Claim, Observation } from "../../src/dataset/observation";
import { observationsIn } from "../../src/dataset/observation-columns";
import { formatSpan } from "../../src/dataset/span";
import { catalogue } from "../../src/sources/catalogue";
import type { NamedBytes, Reading } from "../../src/sources/source";
import { tidyFile } from "../../src/sources/tidy/tidy-file";

/** Folders with the files of one case each, made by make-cases.mjs, and what reading them must give. */
const CASES = join(__dirname, "..", "data", "tidy");

/** Names of cases: those that can be read, and those that must be refused. */
export const cases = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** The files of a case in order of their names, without what is expected of them. */
export function filesOf(name: string): NamedBytes[] {
  const folder = join(CASES, name);
  return readdirSync(folder)
    .filter((file) => !file.startsWith("expected."))
    .sort()
    .map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(folder, file))) }));
}

/** Reads as the add-in does. */
export function readTidyFiles(
  files: readonly NamedBytes[],
  language: Language = "en"
): Promise<Reading> {
  return tidyFile.read(files, { catalogue, language });
}

/** A reading in lines, as expected.json writes it: all that it says, one line a figure. */
export function written(reading: Reading) {
  const { currency, columns } = reading;
  const inColumns = columns ? observationsIn(columns) : [];
  const units = { quantity: "kg", value: currency, unitValue: `${currency}/t` };
  const about = (o: Observation | Claim) => `${formatSpan(o.span)} ${o.product} ${o.partner}`;
  const ends = (o: Observation | Claim, amount: number) =>
    (o.band.low === amount && o.band.high === amount ? "" : ` [${o.band.low}, ${o.band.high}]`) +
    (o.rounding === "rounded" ? "" : ` ${o.rounding}`);
  const from = (o: Observation | Claim) => ` <${o.sources.join("; ")}>`;
  return {
    title: reading.title,
    trade: `${reading.flow} ${reading.reporter} ${currency ?? "no values"}`,
    family: reading.family,
    isWhole: reading.isWhole,
    sources: reading.sources.map((s) =>
      [
        s.id,
        s.publisher,
        s.title,
        s.date,
        s.address,
        ...(s.family ? [s.family] : []),
        ...(s.version === undefined ? [] : [`version ${s.version}`]),
        ...(s.note === undefined ? [] : [`note ${s.note}`]),
        ...(s.licence === undefined ? [] : [`licence ${s.licence}`]),
        ...(s.covers ? [`covers ${writeCoverage(s.covers)}`] : []),
      ].join(" | ")
    ),
    observations: [...reading.observations, ...inColumns].map(
      (o) =>
        `${about(o)} ${o.amount} ${units[o.measure]}${ends(o, o.amount)}${
          o.basis === "reported" ? "" : ` ${o.basis}`
        }${from(o)}${o.note === undefined ? "" : ` ${o.note}`}`
    ),
    claims: (reading.claims ?? []).map(
      (c) => `${about(c)} ${c.kind} of ${c.measure} ${c.printed}${ends(c, c.printed)}${from(c)}`
    ),
    notices: reading.notices.map((n) => `${n.kind}, ${n.file}: ${n.sentence}`),
  };
}
