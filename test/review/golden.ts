import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Compares a text with the file of that name in golden/; `MG_GOLDEN=write` writes the file anew, to be reviewed. */
export function expectGolden(name: string, text: string): void {
  const path = join(__dirname, "golden", name);
  if (process.env.MG_GOLDEN === "write") writeFileSync(path, text);
  expect(existsSync(path)).toBe(true);
  expect(text).toBe(readFileSync(path, "utf8"));
}
