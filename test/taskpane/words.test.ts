import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { wordsIn } from "../../src/taskpane/words";

const PANE = join(__dirname, "..", "..", "src", "taskpane");

/** The tables of sentences of the pane: what the files words-….ts export, whichever there are. */
const tables = readdirSync(PANE)
  .filter((file) => /^words-.*\.ts$/.test(file))
  .map((file): [string, Record<string, unknown>] => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- by the names that the folder has
    const exported = require(join(PANE, file)) as Record<string, Record<string, unknown>>;
    return [file, Object.assign({}, ...Object.values(exported)) as Record<string, unknown>];
  });

test("the words of the pane are those of all files words-….ts, which words.ts imports one and all", () => {
  const text = readFileSync(join(PANE, "words.ts"), "utf8");
  const imported = [...text.matchAll(/from "\.\/(words-[a-z-]+)"/g)].map(
    ([, name]) => `${name}.ts`
  );
  expect(tables.map(([file]) => file)).toEqual(imported.sort());
  const known = Object.keys(wordsIn("en"));
  for (const [, table] of tables) expect(known).toEqual(expect.arrayContaining(Object.keys(table)));
});

test("the words of the pane have each name once: of two the pane would know only the later", () => {
  const names = tables.flatMap(([, table]) => Object.keys(table));
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});
