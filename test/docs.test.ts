import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { MOST_ROWS } from "../src/refresh/sheet-sized";
import { type Document, documentAt, documents, proseOf, ROOT, tableOf } from "./documents";

/**
 * What the documents say of the code, as far as it can be told without running the add-in: links and paths lead somewhere,
 * commands are there, lists are those of the code. What the add-in answers is executed in e2e/docs.e2e.ts.
 */

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const all = documents();
const named = all.map(({ path, text }): [string, Document] => [path, { path, text }]);
const { scripts, dependencies, engines } = JSON.parse(read("package.json")) as Record<
  "scripts" | "dependencies" | "engines",
  Record<string, string>
>;

/** Every file of a folder and of those within it, by its path from the root. */
function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.split("\\").join("/")}`)
    .filter((path) => /\.\w+$/.test(path));
}

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-");
}

const anchorsIn = (document: Document) =>
  [...proseOf(document).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading.trim()));

/** Relative links that lead nowhere. */
function brokenLinks(document: Document): string[] {
  const prose = proseOf(document).replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [to, anchor] = link.split("#");
      const path = to === "" ? document.path : posix.join(posix.dirname(document.path), to);
      if (!existsSync(join(ROOT, path))) return true;
      return anchor !== undefined && !anchorsIn(documentAt(path)).includes(anchor);
    });
}

const FOLDERS = "src|test|workbench|bench|assets|docs|\\.github|\\.vscode";

/** Paths in backticks that are not there. `<name>` stands for one to be made, `*` for anything in a name. */
function missingPaths(document: Document): string[] {
  const pattern = new RegExp(`\`((?:${FOLDERS})/[^\`\\s]*)\``, "g");
  return [...proseOf(document).matchAll(pattern)].map(([, path]) => path).filter(isMissing);
}

function isMissing(path: string): boolean {
  const parts = path.replace(/\/$/, "").split("/");
  const place = parts.findIndex((part) => /[<*]/.test(part));
  if (place < 0) return !existsSync(join(ROOT, path));
  const folder = join(ROOT, ...parts.slice(0, place));
  if (!existsSync(folder)) return true;
  if (parts[place].includes("<")) return false;
  const parted = parts[place].split("*").map((text) => text.replace(/[.]/g, "\\."));
  const pattern = new RegExp(`^${parted.join(".*")}$`);
  return !readdirSync(folder).some((name) => pattern.test(name));
}

/** Commands of npm that package.json does not have. */
function missingScripts({ text }: Pick<Document, "text">): string[] {
  const asked = [...text.matchAll(/\bnpm (?:run ([a-z][\w:-]*)|(start|test)\b)/g)];
  return asked.map(([, run, short]) => run ?? short).filter((name) => !(name in scripts));
}

describe("every document", () => {
  test.each(named)("%s: its links lead somewhere", (_, document) => {
    expect(brokenLinks(document)).toEqual([]);
  });

  test.each(named)("%s: its paths are there", (_, document) => {
    expect(missingPaths(document)).toEqual([]);
  });

  test.each(named)("%s: its commands are in package.json", (_, document) => {
    expect(missingScripts(document)).toEqual([]);
  });
});

test("the workflow's commands are in package.json", () => {
  expect(missingScripts({ text: read(".github/workflows/test.yml") })).toEqual([]);
});

test("what the editor is told to run is there", () => {
  const paths = [...read(".vscode/launch.json").matchAll(/\$\{workspaceFolder\}\/([\w./-]+)/g)];
  const own = paths.map(([, path]) => path).filter((path) => !/^(build|dist)\//.test(path));
  expect(own.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

describe("README.md", () => {
  const readme = documentAt("README.md");

  test("has at most 200 lines", () => {
    expect(readme.text.trimEnd().split("\n").length).toBeLessThanOrEqual(200);
  });

  test("leads to every page of docs, and to those for contributors", () => {
    const pages = readdirSync(join(ROOT, "docs")).map((name) => `docs/${name}`);
    const links = [...readme.text.matchAll(/\]\(([^)#\s]+)/g)].map(([, link]) => link);
    const wanted = [...pages, "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"];
    expect(links).toEqual(expect.arrayContaining(wanted));
  });

  test("names the versions of Node that package.json, .nvmrc and the workflow have", () => {
    const oldest = /\d+\.\d+/.exec(engines.node)![0];
    expect(readme.text).toContain(`Node ${oldest} or later`);
    expect(read(".nvmrc").trim()).toBe(oldest);
    const [, matrix] = /node: \[([\d, ]+)\]/.exec(read(".github/workflows/test.yml"))!;
    expect(readme.text).toContain(`(${matrix.replace(/, (\d+)$/, " or $1")})`);
  });
});

describe("docs/layout.md", () => {
  const layout = documentAt("docs/layout.md");

  test("draws the folders and files of src", () => {
    const [, tree] = /^ {4}src\/.*\n((?: {4}[├└].*\n)+)/m.exec(layout.text)!;
    const drawn = [...tree.matchAll(/[├└]── (\S+)/g)].map(([, name]) => name);
    const there = readdirSync(join(ROOT, "src"), { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `${entry.name}/` : entry.name
    );
    expect(drawn.sort()).toEqual(there.sort());
  });

  test("draws the folders of the workbench", () => {
    const [, tree] = /^ {4}workbench\/.*\n((?: {4}[├└].*\n)+)/m.exec(layout.text)!;
    const drawn = [...tree.matchAll(/[├└]── (\S+)\//g)].map(([, name]) => name);
    const there = readdirSync(join(ROOT, "workbench"), { withFileTypes: true });
    const folders = there.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(drawn.sort()).toEqual(folders.sort());
  });

  const architecture = read("test/architecture.test.ts");
  const plain = (cell: string) => cell.replaceAll("`", "");

  test("says who may import whom as test/architecture.test.ts has it", () => {
    const [, rules] = /const MAY_IMPORT[^{]*\{([\s\S]*?)\n\};/.exec(architecture)!;
    const kept = [...rules.matchAll(/(\w+): \[([^\]]*)\]/g)].map(([, part, may]) => [
      part,
      [...may.matchAll(/"(\w+)"/g)].map(([, to]) => to).join(", ") || "nothing",
    ]);
    expect(tableOf(layout, "Part").map((row) => row.map(plain))).toEqual(kept);
  });

  test("names the doors that test/architecture.test.ts keeps", () => {
    const [, rules] = /const DOORS[\s\S]*? = \{([\s\S]*?)\n\};/.exec(architecture)!;
    const kept = [...rules.matchAll(/(\w+): \{\s*pattern:[\s\S]*?file: "([^"]+)"/g)];
    const told = tableOf(layout, "Global").map(([name, door]) => [
      plain(name),
      /`([^`]+)`/.exec(door)![1],
    ]);
    expect(told).toEqual(kept.map(([, name, file]) => [name, file]));
  });

  test("lists the packages that ship: the dependencies of package.json, with their licences", () => {
    const rows = tableOf(layout, "Package").flatMap(([names, licence]) =>
      plain(names)
        .split(", ")
        .map((name) => `${name} (${licence})`)
    );
    const licenceOf = (name: string) =>
      (JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string }).license;
    const shipped = Object.keys(dependencies).map((name) => `${name} (${licenceOf(name)})`);
    expect(rows.sort()).toEqual(shipped.sort());
  });
});

describe("the other pages", () => {
  test("docs/figures.md counts the bundled figures", () => {
    const { sources, observations, claims } = JSON.parse(read("assets/data/figures.json")) as {
      sources: unknown[];
      observations: { basis: string; first: string; last: string }[];
      claims: unknown[];
    };
    const reported = observations.filter(({ basis }) => basis === "reported");
    const words = documentAt("docs/figures.md").text.replace(/\s+/g, " ");
    expect(words).toContain(
      `are ${reported.length} amounts as ${sources.length} publications printed them`
    );
    expect(words).toContain(`${claims.length} printed rates, shares and averages`);
    expect(words).toContain(`${observations.length - reported.length} amounts derived from them`);
    expect(documentAt("README.md").text).toContain(`${reported.length} printed amounts`);
  });

  test("docs/figures.md gives each product the codes of the catalogue", () => {
    const products = JSON.parse(read("assets/data/products.json")) as {
      id: string;
      hs8?: string[];
    }[];
    const told = tableOf(documentAt("docs/figures.md"), "Product").map(([id, codes]) => [
      id,
      /^\d/.test(codes) ? codes : undefined,
    ]);
    const codesOf = ({ id, hs8 = [] }: (typeof products)[number]) => [
      id,
      hs8.length === 1 ? hs8[0] : undefined,
    ];
    expect(told.sort()).toEqual(products.map(codesOf).sort());
  });

  test("docs/sources.md says how many rows are written out", () => {
    expect(documentAt("docs/sources.md").text).toContain(
      `More than ${MOST_ROWS.toLocaleString("en")} rows`
    );
  });

  test("docs/workbench.md names the requirement sets of the manifest", () => {
    const sets = [...read("manifest.xml").matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"\/>/g)];
    const names = sets.map(([, name, version]) => `${name} ${version}`);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(documentAt("docs/workbench.md").text).toContain(name);
  });
});

test("CONTRIBUTING.md names variables that something reads", () => {
  const readers = ["webpack.config.js", ...filesIn("test"), ...filesIn("workbench")]
    .filter((path) => /\.(ts|js|mjs|cjs)$/.test(path) && path !== "test/docs.test.ts")
    .map(read)
    .join("\n");
  const variables = tableOf(documentAt("CONTRIBUTING.md"), "Variable").map(([name]) => name);
  expect(variables.length).toBeGreaterThan(0);
  const unread = variables.filter((name) => {
    const plain = name.replaceAll("`", "");
    return !new RegExp(`process\\.env\\.${plain}\\b|\\b${plain}\\b.* = process\\.env`).test(
      readers
    );
  });
  expect(unread).toEqual([]);
});

test("the rules find what breaks them", () => {
  const planted = {
    path: "docs/planted.md",
    text: [
      "[a](nowhere.md) [b](layout.md#no-such-heading) [c](layout.md#the-tree)",
      "`src/nowhere.ts` `src/measures/<measure>.ts` `src/nowhere/<measure>.ts` `src/measures/y*.ts`",
      "npm run nothing, npm run lint, npm start",
    ].join("\n"),
  };
  expect(brokenLinks(planted)).toEqual(["nowhere.md", "layout.md#no-such-heading"]);
  expect(missingPaths(planted)).toEqual(["src/nowhere.ts", "src/nowhere/<measure>.ts"]);
  expect(missingScripts(planted)).toEqual(["nothing"]);
});
