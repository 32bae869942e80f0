import { existsSync } from "node:fs";
import { join } from "node:path";
import { SourceRefusal } from "../../src/sources/source";
import { expectGoldenJson, expectGoldenLine } from "../golden";
import { CASES, casesOf, readServed, withoutPort, written, writtenCalls } from "./comtrade-cases";

const cases = casesOf("network");
const good = cases.filter((name) => !name.startsWith("bad-"));
const bad = cases.filter((name) => name.startsWith("bad-"));

test.each(good)("reads %s", async (name) => {
  const outcome = await readServed(name);
  expect(outcome.refusal).toBeUndefined();
  const result = { ...written(outcome.reading!), ...writtenCalls(outcome) };
  expectGoldenJson(`data/comtrade/${name}/expected.json`, result);
  expect(existsSync(join(CASES, name, "expected.error.txt"))).toBe(false);
});

test.each(bad)("refuses %s by a sentence", async (name) => {
  const { refusal } = await readServed(name);
  expect(refusal).toBeInstanceOf(SourceRefusal);
  const sentence = withoutPort((refusal as SourceRefusal).message);
  expectGoldenLine(`data/comtrade/${name}/expected.error.txt`, sentence);
});
