import { catalogue } from "../../src/sources/catalogue";
import { customsFile } from "../../src/sources/customs/customs-file";
import { SourceRefusal } from "../../src/sources/source";
import { tidyFile } from "../../src/sources/tidy/tidy-file";
import { expectGoldenJson, expectGoldenLine } from "../golden";
import { cases, filesOf, readTidyFiles, written } from "./tidy-cases";
import { filesOf as customsFilesOf } from "./customs-cases";

const good = cases.filter((name) => !name.startsWith("bad-"));
const bad = cases.filter((name) => name.startsWith("bad-"));
const languageOf = (name: string) => (name.endsWith("-zh") ? "zh" : "en");

test.each(good)("tidyFile.read reads %s", async (name) => {
  const files = filesOf(name);
  const reading = written(await readTidyFiles(files, languageOf(name)));
  expectGoldenJson(`data/tidy/${name}/expected.json`, reading);
  for (const file of files) expect(tidyFile.recognises(file)).toBe(true);
});

test.each(bad)("tidyFile.read refuses %s by a sentence", async (name) => {
  const refusal: unknown = await readTidyFiles(filesOf(name), languageOf(name)).catch((e) => e);
  expect(refusal).toBeInstanceOf(SourceRefusal);
  const { message } = refusal as SourceRefusal;
  expectGoldenLine(`data/tidy/${name}/expected.error.txt`, message);
});

test("tidyFile.recognises its own by their content, and no file of customs", () => {
  for (const name of ["bad-header-only", "bad-month-13", "bad-no-product", "bad-json-truncated"])
    expect(filesOf(name).some((file) => tidyFile.recognises(file))).toBe(true);
  for (const name of [
    "bad-empty",
    "bad-binary",
    "bad-web-page",
    "bad-workbook",
    "bad-another-table",
    "bad-customs-file",
    "bad-json-error",
  ])
    expect(filesOf(name).some((file) => tidyFile.recognises(file))).toBe(false);
  for (const name of ["zh-gb18030", "en-as-downloaded", "us-dollars", "zip-of-several"])
    for (const file of customsFilesOf(name)) expect(tidyFile.recognises(file)).toBe(false);
  for (const name of good)
    for (const file of filesOf(name)) expect(customsFile.recognises(file)).toBe(false);
});

test("tidyFile.read refuses a cell of a megabyte at once, whatever it is", async () => {
  const header = "month,product,partner,tonnes\n";
  for (const cell of [
    "9".repeat(1 << 20),
    `"${"a".repeat(1 << 20)}"`,
    `"${"a,\n".repeat(1 << 19)}`,
  ]) {
    const bytes = new TextEncoder().encode(`${header}2025-11,Ingot,,${cell}\n`);
    const start = process.cpuUsage();
    await expect(readTidyFiles([{ name: "a.csv", bytes }])).rejects.toThrow(/^a\.csv, row 2: a /);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(1);
  }
});

test("tidyFile.read refuses no files at all, and names files in one line", async () => {
  await expect(readTidyFiles([])).rejects.toThrow(/^No file was chosen\./);
  await expect(readTidyFiles([], "zh")).rejects.toThrow(/^没有选择文件/);
  const named = [{ name: "a\n=cmd()\u0007.csv", bytes: new Uint8Array() }];
  await expect(readTidyFiles(named)).rejects.toThrow("a =cmd() .csv is empty.");
});

test("tidyFile.read stops when it is cancelled, and says how far it is", async () => {
  const files = filesOf("two-files");
  const done: number[] = [];
  const onProgress = (bytes: number, total: number) => done.push(bytes / total);
  await tidyFile.read(files, { catalogue, language: "en", onProgress });
  expect(done).toHaveLength(2);
  expect(done[1]).toBe(1);
  const cancelled = tidyFile.read(files, {
    catalogue,
    language: "en",
    signal: AbortSignal.abort(),
  });
  await expect(cancelled).rejects.toThrow("Reading was cancelled; nothing was changed.");
});

test("tidyFile.read gives the same figures whatever the separator, the line ends and the encoding", async () => {
  const forms = ["least", "semicolons", "windows-line-ends", "old-mac-line-ends", "utf8-mark"];
  const [first, ...others] = await Promise.all(
    forms.map(async (name) => written(await readTidyFiles(filesOf(name))))
  );
  for (const other of others) expect(other).toEqual(first);
});
