import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Module, modulesIn, readModule } from "./read-module";

/** Nothing is kept that nobody uses: no export, no file and no package. */

const ROOT = join(__dirname, "..");

/** Files that are loaded by their names: by webpack, by Jest, by a worker. All they export is used. */
const LOADED_BY_NAME = [
  /^src\/addin\.ts$/,
  /^src\/sources\/worker\/reading-worker\.ts$/,
  /^workbench\/page\/start\.ts$/,
  /^workbench\/commands\/(start|formula|run-command)\.ts$/,
  /^packages\/fluent-components\/index\.ts$/,
  /^test\/(patience|without-style-rules|functions\/wrapped-arguments|e2e\/(find|close)-browser)\.ts$/,
  /\.(test\.tsx?|(e2e|long|d)\.ts)$/,
];
const isLoadedByName = ({ path }: Module) => LOADED_BY_NAME.some((names) => names.test(path));
const isTypeScript = ({ path }: Module) => /\.tsx?$/.test(path);
const isTest = ({ path }: Module) => path.startsWith("test/");

/** What is imported of each file, by its path: names, and "*" for all of them. */
function importedNames(files: readonly Module[]): Map<string, Set<string>> {
  const pathOf = new Map(files.map(({ path }) => [path.replace(/\.tsx?$/, ""), path]));
  const used = new Map<string, Set<string>>();
  for (const { from, names } of files.flatMap(({ imports }) => imports)) {
    const path = pathOf.get(from) ?? pathOf.get(`${from}/index`);
    if (path) used.set(path, new Set([...(used.get(path) ?? []), ...names]));
  }
  return used;
}

/**
 * Exports that no other file imports. A type may be exported for what it says: then it must be used in its own file. A
 * custom function is called by Excel.
 */
function unusedExports(files: readonly Module[]): string[] {
  const used = importedNames(files);
  return files
    .filter((file) => isTypeScript(file) && !isLoadedByName(file))
    .flatMap(({ path, text, exports }) => {
      const names = used.get(path) ?? new Set();
      const uses = (name: string) => text.match(new RegExp(`\\b${name}\\b`, "g"))!.length;
      const called = [
        ...text.matchAll(/@customfunction[^/]*\*\/\s*export (?:async )?function (\w+)/g),
      ];
      return exports
        .filter(({ name }) => !names.has(name) && !names.has("*"))
        .filter(({ name, isType }) => !isType || uses(name) < 2)
        .filter(({ name }) => !called.some(([, one]) => one === name))
        .map(({ name }) => `${path} exports ${name}`);
    });
}

/** Files that nobody imports; of what ships and of the workbench also those that only tests do. */
function unusedFiles(files: readonly Module[]): string[] {
  const used = importedNames(files);
  const usedOutsideTests = importedNames(files.filter((file) => !isTest(file)));
  return files
    .filter((file) => isTypeScript(file) && !isLoadedByName(file))
    .filter((file) => !(isTest(file) ? used : usedOutsideTests).has(file.path))
    .map(({ path }) => path);
}

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, unknown>>;
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly prettier?: string;
}
type ReadManifest = (name: string) => Manifest;

/** Packages that are used in a way that cannot be read here, and how. */
const USED_OTHERWISE: Readonly<Record<string, string>> = {
  "@microsoft/office-js": "the workbench serves its files",
  "jest-environment-jsdom": "jest.config.js calls it jsdom",
  "typescript-7": "test/typecheck.mjs runs its compiler",
};

/**
 * Packages of a manifest that are not imported, named by a configuration, run by a script, the types of one that is, or
 * what one of those asks for beside itself.
 */
function unusedPackages(
  manifest: Manifest,
  files: readonly Module[],
  configurations: readonly string[],
  manifestOf: ReadManifest
): string[] {
  const listed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const words = Object.values(manifest.scripts ?? {}).flatMap((script) => script.split(/\s+/));
  const imported = new Set(files.flatMap(({ packages }) => packages));
  const isNamed = (name: string) =>
    configurations.some((text) => text.includes(`"${name}"`) || text.includes(`"${name}/`));
  const isRun = (name: string) => {
    const { bin = {} } = manifestOf(name);
    return (typeof bin === "string" ? [name] : Object.keys(bin)).some((one) => words.includes(one));
  };
  const used = new Set(
    listed.filter(
      (name) =>
        imported.has(name) ||
        isNamed(name) ||
        isRun(name) ||
        manifest.prettier === name ||
        name in USED_OTHERWISE
    )
  );
  for (const name of used) {
    const { peerDependencies, peerDependenciesMeta } = manifestOf(name);
    const beside = Object.keys({ ...peerDependencies, ...peerDependenciesMeta });
    for (const one of beside) if (listed.includes(one)) used.add(one);
  }
  return listed.filter((name) => {
    const typed = /^@types\/(.+)$/.exec(name)?.[1];
    return !used.has(name) && !(typed && (used.has(typed) || isNamed(typed)));
  });
}

/** Packages that are imported without being listed: they may be gone tomorrow. What ships needs them at its users'. */
function unlistedPackages(manifest: Manifest, files: readonly Module[]): string[] {
  return files.flatMap(({ path, packages }) => {
    const ships = path.startsWith("src/");
    const listed = { ...manifest.dependencies, ...(!ships && manifest.devDependencies) };
    return packages.filter((name) => !(name in listed)).map((name) => `${path} imports ${name}`);
  });
}

const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");
const manifestAt = (path: string) => JSON.parse(textOf(path)) as Manifest;

const files = modulesIn([""], /\.(tsx?|[cm]?js)$/);
const manifest = manifestAt("package.json");
/** Folders with a package.json of their own, which lists what is imported there beside what the project has. */
const APART = ["bench", "excel", "packages/fluent-components", "packages/fluent-icons"];
const isIn =
  (folder: string) =>
  ({ path }: Module) =>
    path.startsWith(`${folder}/`);

test("nothing is exported that no other file imports", () => {
  expect(unusedExports(files)).toEqual([]);
});

test("there is no file that nobody imports, or tests alone", () => {
  expect(unusedFiles(files)).toEqual([]);
});

test("there is no package that nobody uses", () => {
  const configurations = [
    ...files.filter(({ path }) => /config\.[cm]?js$/.test(path)).map(({ text }) => text),
    ...["tsconfig.json", "workbench/tsconfig.json", "test/tsconfig.json"].map(textOf),
  ];
  const manifestOf = (name: string) => manifestAt(`node_modules/${name}/package.json`);
  expect(unusedPackages(manifest, files, configurations, manifestOf)).toEqual([]);
});

test("every package that is imported is listed where it is imported", () => {
  const { dependencies, devDependencies } = manifest;
  for (const folder of APART) {
    const own = manifestAt(`${folder}/package.json`).dependencies;
    const all = { dependencies: { ...dependencies, ...devDependencies, ...own } };
    expect(unlistedPackages(all, files.filter(isIn(folder)))).toEqual([]);
  }
  const others = files.filter((file) => !APART.some((folder) => isIn(folder)(file)));
  expect(unlistedPackages(manifest, others)).toEqual([]);
});

describe("the rules find what breaks them", () => {
  const planted = [
    readModule("src/addin.ts", 'import { a, type A } from "./a"; export const entry = a;'),
    readModule(
      "src/a.ts",
      `export const a = 1, dead = 2; export type A = 1; export interface Said {}
       export function own(): Said { return {}; }
       /** @customfunction A.B */
       export function called() {}
       export { passed } from "./b"; export { dropped } from "./b";`
    ),
    readModule("src/b.ts", "export const { passed, dropped } = c; export class Dead {}"),
    readModule("src/c.ts", 'const { late } = await import("./late");'),
    readModule("src/late.ts", "export const late = 1, later = 2;"),
    readModule("src/whole.ts", "export const member = 1, other = 2;"),
    readModule("src/d.ts", 'import * as whole from "./whole"; whole.member();'),
    readModule("src/tested.ts", "export default 1; export type Dead = 1;"),
    readModule(
      "test/a.test.ts",
      'import tested from "../src/tested"; import { passed } from "../src/a";'
    ),
    readModule("test/lonely.ts", "const lonely = 1;"),
  ];

  test("exports", () => {
    expect(unusedExports(planted)).toEqual([
      "src/a.ts exports dead",
      "src/a.ts exports own",
      "src/a.ts exports dropped",
      "src/b.ts exports Dead",
      "src/late.ts exports later",
      "src/whole.ts exports other",
      "src/tested.ts exports Dead",
    ]);
  });

  test("files", () => {
    expect(unusedFiles(planted)).toEqual([
      "src/c.ts",
      "src/d.ts",
      "src/tested.ts",
      "test/lonely.ts",
    ]);
  });

  test("packages", () => {
    const listing: Manifest = {
      scripts: { build: "node build.mjs && pack --fast" },
      dependencies: { shown: "1", "@scope/read": "1", forgotten: "1" },
      devDependencies: {
        packer: "1",
        beside: "1",
        loader: "1",
        "@types/shown": "1",
        "@types/no": "1",
      },
    };
    const manifests: Readonly<Record<string, Manifest>> = {
      packer: { bin: { pack: "pack.js" }, peerDependenciesMeta: { beside: {} } },
    };
    const importing = [
      readModule("src/a.ts", 'import { x } from "shown/lib"; import type { P } from "packer";'),
      readModule(
        "test/a.ts",
        'const r = await import("@scope/read"); import "node:fs"; import "gone";'
      ),
    ];
    const unused = unusedPackages(
      listing,
      importing,
      ['use: ["loader"]'],
      (name) => manifests[name] ?? {}
    );
    expect(unused).toEqual(["forgotten", "@types/no"]);
    expect(unlistedPackages(listing, importing)).toEqual([
      "src/a.ts imports packer",
      "test/a.ts imports gone",
    ]);
  });
});
