import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";

/** The house rules of who may import whom and which file is the one door to what. */

const ROOT = join(__dirname, "..");

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Code without comments and string contents, so that a word in a sentence is not a use. */
  readonly code: string;
  /** Paths of imported files of the project, without extension. */
  readonly imports: readonly string[];
}

function filesIn(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && /\.tsx?$/.test(e.name))
    .map((e) => {
      const path = relative(ROOT, join(e.parentPath, e.name)).split("\\").join("/");
      return readSource(path, readFileSync(join(ROOT, path), "utf8"));
    });
}

function readSource(path: string, text: string): SourceFile {
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*(?:\/\*.*?\*\/\s*)?"(\.[^"]+)"/g)].map(
    ([, to]) => posix.normalize(posix.join(posix.dirname(path), to))
  );
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|[^:])\/\/.*$/gm, "$1")
    .replace(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""');
  return { path, text, code, imports };
}

/** What each part of src may import besides itself. Data moves one way. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  dataset: [],
  sources: ["dataset", "assets"],
  measures: ["dataset"],
  session: ["dataset"],
  review: ["dataset", "measures"],
  functions: ["dataset", "measures", "review", "session"],
  workbook: ["dataset", "measures", "review"],
  refresh: ["dataset", "sources", "workbook"],
  taskpane: ["dataset", "sources", "measures", "review", "workbook", "session", "refresh"],
  addin: ["dataset", "functions", "workbook", "taskpane", "session", "sources", "refresh"],
};

/** "functions" for src/functions/mom.ts, "addin" for src/addin.ts, "assets" for assets/data/figures.json. */
function partOf(path: string): string {
  const [top, second] = path.split("/");
  return top === "src" ? second.replace(/\.tsx?$/, "") : top;
}

function wrongImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports
      .filter((to) => partOf(to) !== partOf(path))
      .filter((to) => !MAY_IMPORT[partOf(path)]?.includes(partOf(to)))
      .map((to) => `${path} imports ${to}`)
  );
}

/** The one file in which a global may be used; for Excel also the folder of what that file alone imports. */
const DOORS: Record<string, { pattern: RegExp; file: string; folder?: string }> = {
  Excel: {
    pattern: /\bExcel\.(?!ErrorCodes)/,
    file: "src/workbook/excel.ts",
    folder: "src/workbook/excel/",
  },
  CustomFunctions: {
    pattern: /\bCustomFunctions\.(?:ErrorCode|Error\()/,
    file: "src/functions/errors.ts",
  },
  Office: { pattern: /\bOffice\.(?=\w)/, file: "src/addin.ts" },
  Date: { pattern: /\bDate\b(?=[.(])|new Date\b/, file: "src/dataset/month.ts" },
  fetch: { pattern: /\bfetch\(/, file: "src/sources/http.ts" },
};

function usesOutsideDoors(files: readonly SourceFile[]): string[] {
  return Object.entries(DOORS).flatMap(([name, { pattern, file, folder }]) =>
    files
      .filter(({ path }) => path !== file && !(folder && path.startsWith(folder)))
      .filter(({ code }) => pattern.test(code))
      .map(({ path }) => `${path} uses ${name}`)
  );
}

const NAMES_THAT_HIDE = /(^|\/)(utils?|helpers?|common|misc|managers?|services?)(\/|\.|$)/i;

const src = filesIn("src");
const workbench = filesIn("workbench");

test("src imports only what lies before it on the data's way", () => {
  expect(wrongImports(src)).toEqual([]);
});

test("src and workbench never import each other", () => {
  const crossing = [...src, ...workbench].flatMap(({ path, imports }) =>
    imports
      .filter((to) => /^(src|workbench)\//.test(to) && to.split("/")[0] !== path.split("/")[0])
      .map((to) => `${path} imports ${to}`)
  );
  expect(crossing).toEqual([]);
});

test("Excel, CustomFunctions, Office, Date and fetch have one door each", () => {
  expect(usesOutsideDoors(src)).toEqual([]);
});

test("what stands behind the door to Excel is used by the door alone", () => {
  const others = src.filter(
    ({ path, imports }) =>
      path !== "src/workbook/excel.ts" &&
      !path.startsWith("src/workbook/excel/") &&
      imports.some((to) => to.startsWith("src/workbook/excel/"))
  );
  expect(others.map(({ path }) => path)).toEqual([]);
});

test("the workbench knows nothing of magnesium or of this add-in", () => {
  const knowing = workbench.filter(({ text }) => /magnesium|\bMG[._]|ingot/i.test(text));
  expect(knowing.map(({ path }) => path)).toEqual([]);
});

test("no file is named for hiding what is inside", () => {
  const paths = [...src, ...workbench, ...filesIn("test")].map(({ path }) => path);
  expect(paths.filter((path) => NAMES_THAT_HIDE.test(path))).toEqual([]);
});

test("the rules find what breaks them", () => {
  const planted = [
    readSource("src/dataset/month.ts", 'import { mom } from "../measures";'),
    readSource("src/measures/mom.ts", "const now = new Date();"),
    readSource("src/taskpane/Pane.tsx", "void Excel.run(f); fetch(address);"),
    readSource(
      "src/functions/growth.ts",
      'const words = "Excel.run is not used here"; // Date.now()'
    ),
  ];
  expect(wrongImports(planted)).toEqual(["src/dataset/month.ts imports src/measures"]);
  expect(usesOutsideDoors(planted)).toEqual([
    "src/taskpane/Pane.tsx uses Excel",
    "src/measures/mom.ts uses Date",
    "src/taskpane/Pane.tsx uses fetch",
  ]);
});
