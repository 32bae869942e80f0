import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/dataset/catalogue";
import { formatMonth } from "../../src/dataset/month";
import { formatSpan } from "../../src/dataset/span";
import { observationsIn } from "../../src/dataset/observation-columns";
import type { Observation } from "../../src/dataset/observation";
import { catalogue } from "../../src/sources/catalogue";
import { customsFile } from "../../src/sources/customs/customs-file";
import type { NamedBytes, Reading } from "../../src/sources/source";

/** Folders with the files of one case each, made by make-cases.mjs, and what reading them must give. */
export const CASES = join(__dirname, "..", "data", "customs-file");

/** The files of a case in order of their names, without what is expected of them. */
export function filesOf(name: string): NamedBytes[] {
  const folder = join(CASES, name);
  return readdirSync(folder)
    .filter((file) => !file.startsWith("expected."))
    .sort()
    .map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(folder, file))) }));
}

/** Reads as the add-in does. */
export function readCustoms(
  files: readonly NamedBytes[],
  language: Language = "en"
): Promise<Reading> {
  return customsFile.read(files, { catalogue, language });
}

/** A reading in lines, as expected.json writes it: one line an amount, exact and with its source, or it says so. */
export function written(reading: Reading) {
  const { id, publisher, title, date, address, covers = [] } = reading.sources[0];
  return {
    source: { id, publisher, title, date, address },
    flow: reading.flow,
    currency: reading.currency ?? null,
    observations: observationsOf(reading).map((o) => {
      const exact =
        o.band.low === o.amount && o.band.high === o.amount && Number.isInteger(o.amount);
      const sourced = o.sources.length === 1 && o.sources[0] === id;
      const monthly = o.span.first === o.span.last && o.basis === "reported";
      const unit = o.measure === "quantity" ? "kg" : reading.currency;
      return `${formatMonth(o.span.first)} ${o.product} ${o.partner} ${o.amount} ${unit}${exact && sourced && monthly ? "" : " (not exact)"}`;
    }),
    coverage: covers.map((c) => `${c.product} ${formatSpan(c.span)}`),
    notices: reading.notices.map((n) => `${n.kind}, ${n.file}: ${n.sentence}`),
  };
}

/** All observations of a reading, those in columns too. */
export function observationsOf({ observations, columns }: Reading): readonly Observation[] {
  return columns ? [...observations, ...observationsIn(columns)] : observations;
}
