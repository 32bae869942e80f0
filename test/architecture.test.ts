import { type Module, type ModuleImport, modulesIn, pathsIn, readModule } from "./read-module";

/** The house rules of who may import whom and which file is the one door to what. */

/** Code without comments and string contents, so that a word in a sentence is not a use. */
function codeOf({ text }: Module): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|[^:])\/\/.*$/gm, "$1")
    .replace(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""');
}

/** The paths of what a file imports of the project. */
const importedBy = ({ imports }: Module) => imports.map(({ from }) => from);

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

function wrongImports(files: readonly Module[]): string[] {
  return files.flatMap((file) => {
    const { path } = file;
    return importedBy(file)
      .filter((to) => partOf(to) !== partOf(path))
      .filter((to) => !MAY_IMPORT[partOf(path)]?.includes(partOf(to)))
      .map((to) => `${path} imports ${to}`);
  });
}

/**
 * Rings of imports: files each of which imports all others of its ring, by whatever way. Only imports that `counts`
 * lets pass are followed. A ring is given as the paths of its files, in order.
 */
function ringsIn(
  files: readonly Module[],
  counts: (one: ModuleImport) => boolean = () => true
): string[][] {
  const byPath = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ""), file]));
  const next = ({ imports }: Module) =>
    imports
      .filter(counts)
      .map(({ from }) => byPath.get(from) ?? byPath.get(`${from}/index`))
      .filter((file) => file !== undefined);
  const reached = new Map(
    files.map((file) => {
      const found = new Set(next(file));
      for (const one of found) for (const further of next(one)) found.add(further);
      return [file, found];
    })
  );
  const rings = files.flatMap((file) => {
    const ring = [...reached.get(file)!].filter((other) => reached.get(other)!.has(file));
    return ring.length > 0 ? [ring.map(({ path }) => path).sort()] : [];
  });
  // Each file of a ring has found the same one.
  return [...new Map(rings.map((ring) => [ring[0], ring])).values()];
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

function usesOutsideDoors(files: readonly Module[]): string[] {
  return Object.entries(DOORS).flatMap(([name, { pattern, file, folder }]) =>
    files
      .filter(({ path }) => path !== file && !(folder && path.startsWith(folder)))
      .filter((file) => pattern.test(codeOf(file)))
      .map(({ path }) => `${path} uses ${name}`)
  );
}

const NAMES_THAT_HIDE = /(^|\/)(utils?|helpers?|common|misc|managers?|services?)(\/|\.|$)/i;

const src = modulesIn(["src"]);
const workbench = modulesIn(["workbench"]);

test("src imports only what lies before it on the data's way", () => {
  expect(wrongImports(src)).toEqual([]);
});

test("src and workbench never import each other", () => {
  const crossing = [...src, ...workbench].flatMap((file) => {
    const { path } = file;
    return importedBy(file)
      .filter((to) => /^(src|workbench)\//.test(to) && to.split("/")[0] !== path.split("/")[0])
      .map((to) => `${path} imports ${to}`);
  });
  expect(crossing).toEqual([]);
});

test("what opens files knows no kind of source", () => {
  const knowing = src
    .filter(({ path }) => path.startsWith("src/sources/files/"))
    .filter((file) => importedBy(file).some((to) => /^src\/sources\/(?!files\/).+\//.test(to)));
  expect(knowing.map(({ path }) => path)).toEqual([]);
});

test("no files of src import each other in a ring", () => {
  expect(ringsIn(src)).toEqual([]);
});

test("no files of the workbench import each other in a ring when it runs", () => {
  expect(ringsIn(workbench, ({ isType }) => !isType)).toEqual([]);
});

// A range knows its sheet and a sheet its ranges, as in Excel: the objects of the model name each other's types.
test("only the workbench's model names types in a ring", () => {
  const elsewhere = (ring: readonly string[]) =>
    ring.some((path) => !path.startsWith("workbench/model/"));
  expect(ringsIn(workbench).filter(elsewhere)).toEqual([]);
});

test("Excel, CustomFunctions, Office, Date and fetch have one door each", () => {
  expect(usesOutsideDoors(src)).toEqual([]);
});

test("what stands behind the door to Excel is used by the door alone", () => {
  const others = src.filter(
    (file) =>
      file.path !== "src/workbook/excel.ts" &&
      !file.path.startsWith("src/workbook/excel/") &&
      importedBy(file).some((to) => to.startsWith("src/workbook/excel/"))
  );
  expect(others.map(({ path }) => path)).toEqual([]);
});

test("the workbench knows nothing of magnesium or of this add-in", () => {
  const knowing = workbench.filter(({ text }) => /magnesium|\bMG[._]|ingot/i.test(text));
  expect(knowing.map(({ path }) => path)).toEqual([]);
});

test("no file is named for hiding what is inside", () => {
  const paths = ["src", "workbench", "test"].flatMap(pathsIn);
  expect(paths.filter((path) => NAMES_THAT_HIDE.test(path))).toEqual([]);
});

test("the rules find what breaks them", () => {
  const planted = [
    readModule("src/dataset/month.ts", 'import { mom } from "../measures";'),
    readModule("src/measures/mom.ts", "const now = new Date();"),
    readModule("src/taskpane/Pane.tsx", "void Excel.run(f); fetch(address);"),
    readModule(
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

test("rings are found: of types, of what is passed on, through an index and in a file that imports itself", () => {
  const planted = [
    readModule("src/a.ts", 'import { b } from "./b";\nimport { type D } from "./d";'),
    readModule("src/b.ts", 'export { c } from "./c";'),
    readModule("src/c/index.ts", 'const a = () => import("../a");'),
    readModule("src/d.ts", 'import type { E } from "./e";'),
    readModule("src/e.ts", 'import { D } from "./d";\nimport { f } from "./f";'),
    readModule("src/f.ts", 'import { f } from "./f";\nexport * from "react";'),
    readModule("src/g.ts", 'import { a } from "./a";\n// import { g } from "./g";'),
  ];
  const ofAll = ["src/a.ts", "src/b.ts", "src/c/index.ts"];
  expect(ringsIn(planted)).toEqual([ofAll, ["src/d.ts", "src/e.ts"], ["src/f.ts"]]);
  expect(ringsIn(planted, ({ isType }) => !isType)).toEqual([ofAll, ["src/f.ts"]]);
});
