import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/*
 * A golden is a file with what the code gave when somebody last looked at it. A test that differs fails and writes what
 * came instead beside it (`brief-2025-11-en.changed.txt`), to be compared; `npm run goldens` writes all of them anew.
 */

/** Compares a text with a golden, whose path is given from test/. */
export function expectGolden(file: string, text: string): void {
  compare(file, text, () => expect(text).toBe(read(file)));
}

/** The same of what JSON can say: two values are equal however they are laid out. */
export function expectGoldenJson(file: string, value: unknown): void {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  compare(file, text, () => expect(value).toEqual(JSON.parse(read(file))));
}

/** The same of one sentence, which a file ends with a line end. */
export function expectGoldenLine(file: string, sentence: string): void {
  compare(file, `${sentence}\n`, () => expect(sentence).toBe(read(file).trimEnd()));
}

const pathOf = (file: string) => join(__dirname, file);
const read = (file: string) => readFileSync(pathOf(file), "utf8");

function compare(file: string, came: string, expectSame: () => void): void {
  const changed = pathOf(file.replace(/(?=\.\w+$)/, ".changed"));
  if (process.env.MG_GOLDEN === "write") writeFileSync(pathOf(file), came);
  try {
    expectSame();
  } catch (difference) {
    writeFileSync(changed, came);
    throw difference;
  }
  rmSync(changed, { force: true });
}
