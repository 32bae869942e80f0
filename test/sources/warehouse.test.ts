import { existsSync } from "node:fs";
import { join } from "node:path";
import { SourceRefusal } from "../../src/sources/source";
import { expectGoldenJson, expectGoldenLine } from "../golden";
import { type AnsweringServer } from "./answering-server";
import { CASES, cases, PASSWORD, readCase, serveCase, written } from "./warehouse-cases";

const good = cases.filter((name) => !name.startsWith("bad-"));
const bad = cases.filter((name) => name.startsWith("bad-"));
const languageOf = (name: string) => (name.endsWith("-zh") ? "zh" : "en");

let server: AnsweringServer;
afterEach(() => server.close());

test.each(good)("read gives what %s says", async (name) => {
  server = await serveCase(name);
  const reading = written(await readCase(server, name, languageOf(name)));
  expectGoldenJson(`data/warehouse/${name}/expected.json`, reading);
  expect(existsSync(join(CASES, name, "expected.error.txt"))).toBe(false);
});

test.each(bad)("read refuses %s by a sentence", async (name) => {
  server = await serveCase(name);
  const refusal: unknown = await readCase(server, name, languageOf(name)).catch((e) => e);
  expect(refusal).toBeInstanceOf(SourceRefusal);
  const sentence = (refusal as SourceRefusal).message.replaceAll(/127\.0\.0\.1:\d+/g, "HOST");
  expectGoldenLine(`data/warehouse/${name}/expected.error.txt`, sentence);
  expect(sentence).not.toContain(PASSWORD);
  expect(existsSync(join(CASES, name, "expected.json"))).toBe(false);
});
