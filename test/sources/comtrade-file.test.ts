import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { catalogue } from "../../src/sources/catalogue";
import { comtradeFiles } from "../../src/sources/comtrade/comtrade-file";
import { customsFile } from "../../src/sources/customs/customs-file";
import { SourceRefusal } from "../../src/sources/source";
import { expectGoldenJson, expectGoldenLine } from "../golden";
import { CASES, casesOf, contextIn, filesOf, languageOf, textOf, written } from "./comtrade-cases";

const comtradeFile = comtradeFiles("exports");

const cases = casesOf("files");
const good = cases.filter((name) => !name.startsWith("bad-"));
const bad = cases.filter((name) => name.startsWith("bad-"));
const text = (name: string, content: string) => ({ name, bytes: strToU8(content) });

test.each(good)("reads %s", async (name) => {
  const files = filesOf(name);
  const reading = written(await comtradeFile.read(files, contextIn(languageOf(name))));
  expectGoldenJson(`data/comtrade/${name}/expected.json`, reading);
  expect(existsSync(join(CASES, name, "expected.error.txt"))).toBe(false);
  for (const file of files) expect(comtradeFile.recognises(file)).toBe(true);
});

test.each(bad)("refuses %s by a sentence", async (name) => {
  const context = contextIn(languageOf(name));
  const refusal: unknown = await comtradeFile.read(filesOf(name), context).catch((e) => e);
  expect(refusal).toBeInstanceOf(SourceRefusal);
  const { message } = refusal as SourceRefusal;
  expectGoldenLine(`data/comtrade/${name}/expected.error.txt`, message);
});

test("recognises(file) knows a file of UN Comtrade by its header, and leaves others to other readers", () => {
  const recognised = bad.filter((name) => filesOf(name).some((f) => comtradeFile.recognises(f)));
  expect(bad.filter((name) => !recognised.includes(name))).toEqual([
    "bad-csv-another-table",
    "bad-csv-empty",
    "bad-csv-of-customs",
    "bad-csv-web-page",
  ]);
  for (const name of [...good, ...recognised].filter((n) => n !== "csv-classic-in-a-zip"))
    for (const file of filesOf(name)) expect(customsFile.recognises(file)).toBe(false);
});

test("recognises(file) looks into a small zip, and never throws for one that is none", () => {
  const [whole] = filesOf("csv-classic-in-a-zip");
  const customs = filesOf("bad-csv-of-customs")[0].bytes;
  const zip = (parts: Record<string, Uint8Array>) => ({ name: "a.zip", bytes: zipSync(parts) });
  expect(comtradeFile.recognises(zip({ "a.csv": customs }))).toBe(false);
  expect(comtradeFile.recognises(zip({ "xl/workbook.xml": customs }))).toBe(false);
  const cut = { name: "a.zip", bytes: whole.bytes.subarray(0, 300) };
  expect(comtradeFile.recognises(cut)).toBe(false);
  const large = { name: "a.zip", bytes: new Uint8Array(4_000_001) };
  large.bytes.set(whole.bytes);
  expect(comtradeFile.recognises(large)).toBe(false);
});

test("comtradeFiles(imports) takes the rows of imports out of a file of both, and says how many are left", async () => {
  const [{ bytes }] = filesOf("csv-of-few-columns");
  const both = new TextDecoder().decode(bytes).replaceAll(",X,", ",M,").split("\n");
  const [header, ...rows] = both;
  const file = text("a.csv", [header, ...rows, "810411,0,156,X,202401,8000"].join("\n"));
  const reading = written(await comtradeFiles("imports").read([file], contextIn()));
  expect(reading.flow).toBe("imports");
  expect(reading.observations).toEqual([
    "2024-01 Ingot World 8000 kg",
    "2024-01 Ingot IND 2000 kg",
    "2024-01 Ingot NLD 6000 kg",
  ]);
  expect(reading.notices).toContain("skipped, a.csv: a.csv: 1 row of other flows was left out: X.");
});

test("read(files) of exactly 500 rows says that the file is probably cut", async () => {
  const header = "cmdCode,partnerCode,reporterCode,flowCode,period,netWgt,primaryValue";
  const of = (rows: number) =>
    text("a.csv", [header, ...Array<string>(rows).fill("810411,0,156,X,202401,8,9")].join("\n"));
  const kinds = async (rows: number) =>
    (await comtradeFile.read([of(rows)], contextIn())).notices.map(({ kind }) => kind);
  expect(await kinds(500)).toContain("probablyCut");
  expect(await kinds(499)).not.toContain("probablyCut");
  expect(await kinds(501)).not.toContain("probablyCut");
});

test("read(files) reads a file as Excel saves it in UTF-16 like the file itself", async () => {
  const [{ name, bytes }] = filesOf("csv-of-the-web-site");
  const tabs = new TextDecoder().decode(bytes).replaceAll(",", "\t");
  const utf16 = { name, bytes: new Uint8Array(Buffer.from(`\uFEFF${tabs}`, "utf16le")) };
  const reading = await comtradeFile.read([utf16], contextIn());
  expect(written(reading)).toEqual(JSON.parse(textOf("csv-of-the-web-site", "expected.json")));
});

test("read(files) refuses in both languages where nothing was chosen, and names only what was", async () => {
  for (const language of ["en", "zh"] as const)
    await expect(comtradeFile.read([], contextIn(language))).rejects.toBeInstanceOf(SourceRefusal);
  const named = [{ name: "a\n=cmd()\u0007.csv", bytes: new Uint8Array() }];
  await expect(comtradeFile.read(named, contextIn())).rejects.toThrow("a =cmd() .csv is empty.");
});

test("read(files) stops when it is cancelled, and says how far it is", async () => {
  const files = filesOf("csv-of-two-months");
  const done: number[] = [];
  const onProgress = (bytes: number, total: number) => done.push(bytes / total);
  await comtradeFile.read(files, { catalogue, language: "en", onProgress });
  expect(done).toHaveLength(2);
  expect(done[1]).toBe(1);
  const cancelled = comtradeFile.read(files, { ...contextIn(), signal: AbortSignal.abort() });
  await expect(cancelled).rejects.toThrow("Reading was cancelled; nothing was changed.");
});

test("read(files) of a column that is not looked at may hold anything, formulas too", async () => {
  const content = readFileSync(join(CASES, "csv-with-mark", "a.csv"), "utf8");
  const odd = text("a.csv", content.replaceAll("Magnesium", '"=HYPERLINK(""x"")"'));
  const reading = await comtradeFile.read([odd], contextIn());
  expect(written(reading)).toEqual(JSON.parse(textOf("csv-with-mark", "expected.json")));
});
