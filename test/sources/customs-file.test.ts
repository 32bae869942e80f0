import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { customsFile } from "../../src/sources/customs/customs-file";
import { SourceRefusal } from "../../src/sources/source";
import { expectGoldenJson, expectGoldenLine } from "../golden";
import { CASES, filesOf, readCustoms, written } from "./customs-cases";

const cases = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const good = cases.filter((name) => !name.startsWith("bad-"));
const bad = cases.filter((name) => name.startsWith("bad-"));
const languageOf = (name: string) => (name.endsWith("-zh") ? "zh" : "en");

test.each(good)("reads %s", async (name) => {
  const reading = written(await readCustoms(filesOf(name), languageOf(name)));
  expectGoldenJson(`data/customs-file/${name}/expected.json`, reading);
  expect(existsSync(join(CASES, name, "expected.error.txt"))).toBe(false);
  for (const file of filesOf(name)) expect(customsFile.recognises(file)).toBe(true);
});

test.each(bad)("refuses %s by a sentence", async (name) => {
  const refusal: unknown = await readCustoms(filesOf(name), languageOf(name)).catch((e) => e);
  expect(refusal).toBeInstanceOf(SourceRefusal);
  const { message } = refusal as SourceRefusal;
  expectGoldenLine(`data/customs-file/${name}/expected.error.txt`, message);
});

test("knows its own files from others by their content", () => {
  const recognised = bad.filter((name) =>
    filesOf(name).some((file) => customsFile.recognises(file))
  );
  for (const name of ["bad-no-month", "bad-no-weight", "bad-imports-by-name", "bad-header-only"])
    expect(recognised).toContain(name);
  for (const name of [
    "bad-empty",
    "bad-binary",
    "bad-web-page",
    "bad-another-table",
    "bad-comtrade",
  ])
    expect(recognised).not.toContain(name);
});

test("the forms of one dataset give the same amounts", async () => {
  const forms = ["zh-gb18030", "zh-gb18030-crlf", "zh-utf8", "zh-utf8-mark", "workbook-of-text"];
  const [first, ...others] = await Promise.all(
    forms.map(async (name) => written(await readCustoms(filesOf(name))))
  );
  for (const other of others) expect(other.observations).toEqual(first.observations);
});

test("refuses in both languages, and only what was chosen is named", async () => {
  for (const language of ["en", "zh"] as const)
    await expect(readCustoms([], language)).rejects.toBeInstanceOf(SourceRefusal);
  const named = [{ name: "a\n=cmd()\u0007.csv", bytes: new Uint8Array() }];
  await expect(readCustoms(named)).rejects.toThrow("a =cmd() .csv is empty.");
});

test("stops between files when it is cancelled, and says how far it is", async () => {
  const files = filesOf("same-file-twice");
  const { catalogue } = await import("../../src/sources/catalogue");
  const done: number[] = [];
  const onProgress = (bytes: number, total: number) => done.push(bytes / total);
  await customsFile.read(files, { catalogue, language: "en", onProgress });
  expect(done).toHaveLength(2);
  expect(done[1]).toBe(1);
  const signal = AbortSignal.abort();
  const cancelled = customsFile.read(files, { catalogue, language: "en", signal });
  await expect(cancelled).rejects.toThrow("Reading was cancelled; nothing was changed.");
});
