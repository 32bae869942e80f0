import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import type { FunctionDescription } from "../../workbench/protocol/custom-function";
import { documentAt, documents, proseOf, ROOT, tableOf } from "../documents";

/** What the documents say of the built add-in: every formula and every command of the shell in them is executed. */

const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const { functions } = JSON.parse(readFileSync(join(ROOT, "dist/functions.json"), "utf8")) as {
  functions: FunctionDescription[];
};

/** What is written for those who use the add-in or change it; FIDELITY.md writes formulas that are to be refused. */
const pages = documents().filter(({ path }) => /^(docs\/)?[\w-]+\.md$/.test(path));

/** Runs a command as npm does, in a folder; what it says, on either channel, and how it ends. */
function run(script: string, args: readonly string[], cwd: string) {
  const [, file, ...rest] = scripts[script].split(" ");
  const all = [join(ROOT, file), ...rest, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: "utf8", cwd });
  return { status, said: stdout + stderr };
}

/** What a formula shows: one text, or a spill as rows "a b; c d"; of an error the error alone. */
function evaluate(formulas: readonly string[]): string[] {
  const { said } = run("formula", ["--json", ...formulas], ROOT);
  const answers = JSON.parse(said) as { text: string | string[][]; error: string | null }[];
  return answers.map(({ text, error }) => {
    if (error) return error;
    return Array.isArray(text) ? text.map((row) => row.join(" ")).join("; ") : text;
  });
}

describe("the function table", () => {
  const rows = tableOf(documentAt("docs/functions.md"), "Function").map(
    ([signature, description, example]) => ({
      signature: signature.replaceAll("`", ""),
      description,
      example,
    })
  );

  test("names every function of functions.json with its parameters and description", () => {
    const described = functions.map(({ name, parameters, description }) => {
      const names = parameters.map((p) => (p.optional ? `[${p.name}]` : p.name));
      return `MG.${name}(${names.join(", ")}): ${description}`;
    });
    const told = rows.map(({ signature, description }) => `${signature}: ${description}`);
    expect(told.sort()).toEqual(described.sort());
  });

  test("has an example of the function in each row", () => {
    for (const { signature, example } of rows)
      expect(example).toContain(`${signature.slice(0, signature.indexOf("("))}(`);
  });
});

test("every formula with an answer beside it answers so", () => {
  const told = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/^\|.*?`(=[^`]+)` +\| (.+?) +\|.*$/gm)].map(([, formula, answer]) => ({
      path,
      formula,
      answer,
    }))
  );
  expect(told.length).toBeGreaterThan(functions.length);
  const answers = evaluate(told.map(({ formula }) => formula));
  expect(told.map(({ path, formula }, i) => `${path}: ${formula} → ${answers[i]}`)).toEqual(
    told.map(({ path, formula, answer }) => `${path}: ${formula} → ${answer}`)
  );
});

test("every other formula can be read", () => {
  const formulas = pages.flatMap((page) =>
    [...proseOf(page).matchAll(/`(=[^`]*\bMG\.[^`]*)`/g)].map(([, formula]) => formula)
  );
  const answers = evaluate(formulas);
  const refused = formulas.filter((_, i) => /^#(VALUE|NAME|REF|BUSY)/.test(answers[i]));
  expect(refused).toEqual([]);
});

test("every function that is named is there", () => {
  const names = functions.map(({ name }) => name);
  const unknown = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\bMG\.([A-Z][A-Z0-9]+)\b/g)]
      .filter(([, name]) => !names.includes(name))
      .map(([whole]) => `${path}: ${whole}`)
  );
  expect(unknown).toEqual([]);
});

/** The words of a command as a shell parts them, for what the documents write: words and quoted words. */
const wordsOf = (line: string) =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c);

describe("commands of the shell", () => {
  const folder = mkdtempSync(join(tmpdir(), "docs-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const blocks = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, block]) => ({ path, block }))
  );
  const commands = blocks.flatMap(({ block }) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part): [string, string] => {
        const end = part.indexOf("\n");
        return [part.slice(0, end), part.slice(end + 1).trimEnd()];
      })
  );

  test("those that answer stand in a block with what they answer", () => {
    const elsewhere = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/^(?!\$ ).*npm run (?:formula|review) -- (?!--help)[^`\n]+$/gm)].map(
        ([line]) => `${path}: ${line}`
      )
    );
    expect(elsewhere).toEqual([]);
    expect(commands.length).toBeGreaterThan(0);
  });

  test.each(commands)("%s", (command, expected) => {
    const [npm, verb, script, , ...args] = wordsOf(command);
    expect([npm, verb]).toEqual(["npm", "run"]);
    // What is written, is written beside; what is read lies in the project.
    const cwd = script === "review" ? folder : ROOT;
    const { said } = run(script, args, cwd);
    expect(said.replace(`${cwd}${sep}`, "…/").trimEnd()).toBe(expected);
  });
});
