import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionDescription } from "../../workbench/protocol/custom-function";

/** The README says what the built add-in is: its function table equals functions.json, its examples are executed. */

const ROOT = join(__dirname, "../..");

interface Row {
  readonly signature: string;
  readonly description: string;
  readonly example: string;
  readonly answer: string;
}

const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const rows = [
  ...readme.matchAll(/^\| `(MG\.[^`]+)` +\| (.+?) +\| `(=[^`]+)` +\| (.+?) +\|$/gm),
].map(([, signature, description, example, answer]): Row => {
  return { signature, description, example, answer };
});
const { functions } = JSON.parse(readFileSync(join(ROOT, "dist/functions.json"), "utf8")) as {
  functions: FunctionDescription[];
};

/** What a formula shows: one text, or a spill as rows "a b; c d". */
interface Shown {
  readonly text: string | string[][];
}

const shown = ({ text }: Shown) =>
  Array.isArray(text) ? text.map((row) => row.join(" ")).join("; ") : text;

function evaluate(formulas: readonly string[]): string[] {
  const args = [join(ROOT, "workbench/formula.mjs"), "--json", ...formulas];
  const answer = execFileSync(process.execPath, args, { encoding: "utf8", cwd: ROOT });
  return (JSON.parse(answer) as Shown[]).map(shown);
}

test("the function table names every function of functions.json with its parameters and description", () => {
  const described = functions.map(({ name, parameters, description }) => {
    const names = parameters.map((p) => (p.optional ? `[${p.name}]` : p.name));
    return `MG.${name}(${names.join(", ")}): ${description}`;
  });
  const told = rows.map(({ signature, description }) => `${signature}: ${description}`);
  expect(told.sort()).toEqual(described.sort());
});

test("every example of the function table answers what the table says", () => {
  const answers = evaluate(rows.map(({ example }) => example));
  expect(rows.map(({ example }, i) => `${example} → ${answers[i]}`)).toEqual(
    rows.map(({ example, answer }) => `${example} → ${answer}`)
  );
});

test("every example uses the function of its row", () => {
  for (const { signature, example } of rows)
    expect(example).toContain(`${signature.slice(0, signature.indexOf("("))}(`);
});

test("the formulas of `npm run formula` in the README are answered", () => {
  const command = /npm run formula -- ('=.+')$/m.exec(readme)![1];
  const formulas = [...command.matchAll(/'(=[^']+)'/g)].map(([, formula]) => formula);
  expect(evaluate(formulas)).toEqual(["61.2%", "28803"]);
});
