import { cell, cells } from "./excel-errors";
import { Dataset } from "../../src/dataset/dataset";
import { revision } from "../../src/functions/revision";
import { session } from "../../src/session";
import { bundled } from "../../src/sources/bundled";
import { catalogue } from "../../src/sources/catalogue";
import { observed, span } from "../dataset/observations";

/** MG.REVISION on the bundled figures, and on two releases of customs. */
beforeEach(() => {
  session.language = "en";
  session.open(bundled(), "bundled");
});

const one = (x: unknown) => [[x]];

test("22,218 t after 22,200 t is no revision but a finer print", async () => {
  expect(await cell(revision(one("Ingot"), one("2025-11")))).toBe(0);
});

test("a figure that was printed once has none: #N/A, with the print", async () => {
  expect(await cell(revision(one("Powder"), one("2025-11")))).toMatch(
    /^#N\/A No revision of Powder, World, 2025-11: it was printed only once, 6,585 t \(SMM/
  );
});

test("a figure that nobody printed has none", async () => {
  expect(await cell(revision(one("Powder"), one("2025-10")))).toMatch(
    /^#N\/A No revision of Powder, World, 2025-10: nobody printed it, it is derived/
  );
  expect(await cell(revision(one("Powder"), one("2025-09")))).toMatch(
    /^#N\/A No figure for Powder/
  );
});

test("455,600 t and 452,000 t of 2019 bear the same date, which does not say what was revised", async () => {
  expect(await cell(revision(one("Total"), one("2019")))).toMatch(
    /^#N\/A No revision of Total, World, 2019: its prints contradict each other.*455,600 t.*452,000 t/
  );
});

test("a later release less the earlier one, in tonnes, for each product", async () => {
  const release = (id: string, date: string) => {
    return { id, publisher: "Customs", title: "Release", date, address: "" };
  };
  const month = span("2025-09");
  const observations = [
    observed(month, 27_717_000, { sources: ["second"] }),
    observed(month, 27_700_000, { sources: ["first"] }),
    observed(month, 5_000_000, { product: "Powder", sources: ["first"] }),
  ];
  const sources = [release("first", "2025-10-18"), release("second", "2025-11-18")];
  const contents = { title: "", catalogue, sources, observations };
  session.open(new Dataset(contents), "workbook");
  const column = await cells(revision([["Ingot"], ["Powder"], ["Ingt"]], one("2025-09")));
  expect(column[0]).toEqual([17]);
  expect(column[1][0]).toMatch(/^#N\/A No revision of Powder/);
  expect(column[2][0]).toMatch(/^#VALUE! Unknown product "Ingt"/);
});
