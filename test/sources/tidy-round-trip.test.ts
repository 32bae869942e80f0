import fc from "fast-check";
import { bundled } from "../../src/sources/bundled";
import { catalogue } from "../../src/sources/catalogue";
import { CHINAS_EXPORTS } from "../../src/dataset/dataset";
import { tidyFile } from "../../src/sources/tidy/tidy-file";
import type { TidyContents } from "../../src/sources/tidy/tidy-format";
import { writeTidyCsv, writeTidyJson } from "../../src/sources/tidy/write-tidy";
import { fuzzRuns } from "../fuzz-runs";
import { datasets } from "./tidy-datasets";

const RUNS = fuzzRuns();
const FORMS = { csv: writeTidyCsv, json: writeTidyJson };

async function reread(dataset: TidyContents, form: keyof typeof FORMS) {
  const bytes = new TextEncoder().encode(FORMS[form](dataset));
  const file = { name: `a.${form}`, bytes };
  expect(tidyFile.recognises(file)).toBe(true);
  return tidyFile.read([file], { catalogue, language: "en" });
}

function expectAll(reading: Awaited<ReturnType<typeof reread>>, dataset: TidyContents): void {
  const { title, sources, observations, claims, trade } = dataset;
  const { flow, reporter, currency } = reading;
  expect({ flow, reporter, currency }).toEqual(trade);
  expect(reading.title).toBe(title);
  expect(reading.sources).toEqual(sources);
  expect(reading.observations).toEqual(observations);
  expect(reading.claims).toEqual(claims);
  expect(reading.isWhole).toBe(true);
}

describe.each(["csv", "json"] as const)("%s", (form) => {
  test("read(write(dataset)) is the dataset, to the last bit and the last character", async () => {
    await fc.assert(
      fc.asyncProperty(datasets, async (dataset) =>
        expectAll(await reread(dataset, form), dataset)
      ),
      { numRuns: RUNS }
    );
  });

  test("read(write(bundled)) is all 336 figures, 140 claims and 27 sources, and nothing is noticed", async () => {
    const dataset = bundled();
    const reading = await reread(dataset, form);
    expectAll(reading, dataset);
    expect([reading.observations.length, reading.claims?.length, reading.sources.length]).toEqual([
      336, 140, 27,
    ]);
    expect(reading.notices).toEqual([]);
  });
});

test("writeTidyCsv gives no cell that a spreadsheet takes for a formula", () => {
  fc.assert(
    fc.property(datasets, (dataset) => {
      // As a spreadsheet of any locale may split it: at commas, semicolons and tabs, inside quotes or not.
      const pieces = writeTidyCsv(dataset).split(/[;\t\n]|,(?=(?:[^"]|"[^"]*")*$)/);
      for (const piece of pieces) {
        const cell = piece.replace(/^[\s"]+/, "");
        if (/^-\d[\d.]*"?$/.test(cell)) continue;
        expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
      }
    }),
    { numRuns: RUNS }
  );
});

test("writeTidyCsv writes no user name, password, key or signature of an address", () => {
  const source = (id: string, address: string) => ({
    id,
    publisher: "",
    title: "",
    date: "",
    address,
  });
  const dataset = {
    title: "t",
    trade: CHINAS_EXPORTS,
    observations: [],
    claims: [],
    sources: [
      source("a", "https://anna:s3cr3t@example.org/a.csv"),
      source("b", "https://x.blob.core.windows.net/c/a.csv?sv=2023&sig=s3cr3t%3D"),
      source("c", "https://example.org/a.csv?month=2025-11&api_key=s3cr3t&accessToken=s3cr3t"),
      source("d", "https://s3.example.org/a?X-Amz-Signature=s3cr3t&X-Amz-Credential=s3cr3t"),
    ],
  };
  for (const written of [writeTidyCsv(dataset), writeTidyJson(dataset)]) {
    expect(written).not.toMatch(/s3cr3t|anna/i);
    for (const kept of ["https://example.org/a.csv", "a.csv?sv=2023", "a.csv?month=2025-11"])
      expect(written).toContain(kept);
  }
});

test("writeTidyCsv writes a table of four columns where there is nothing more to say", () => {
  const [first] = bundled().observations;
  const amount = 22_218_345;
  const exact = { amount, band: { low: amount, high: amount }, note: undefined };
  const ingot = { ...first, ...exact, product: "Ingot", span: { first: 24310, last: 24310 } };
  const csv = writeTidyCsv({
    title: "Ours",
    trade: { flow: "exports", reporter: "CHN", currency: undefined },
    sources: [{ id: "a", publisher: "", title: "", date: "", address: "" }],
    observations: [
      { ...ingot, basis: "reported", rounding: "rounded", measure: "quantity", sources: ["a"] },
    ],
    claims: [],
  });
  expect(csv.trimEnd().split("\n").slice(-2)).toEqual([
    "month,product,partner,tonnes,source",
    "2025-11,Ingot,,22218.345,a",
  ]);
});
