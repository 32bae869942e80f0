import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const project = join(__dirname, "..");

/** What a member of Office.js asks for: "ExcelApi 1.13". */
interface Asked {
  readonly member: string;
  readonly set: string;
  readonly version: string;
}

/** The members of Office.js that source files use, with the requirement set that their declaration names. */
function membersUsed(files: readonly string[], options: ts.CompilerOptions): Asked[] {
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, Asked>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      for (const declaration of symbol?.declarations ?? []) {
        const comment = ts
          .getJSDocCommentsAndTags(declaration)
          .map((part) => part.getFullText())
          .join(" ");
        const [, set, version] = /\[Api set: (\w+) ([\d.]+)/.exec(comment) ?? [];
        const parent = (symbol as unknown as { parent?: ts.Symbol }).parent;
        const member = `${parent?.name ?? ""}.${symbol!.name}`;
        if (set && version) found.set(member, { member, set, version });
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (files.includes(file.fileName)) visit(file);
  return [...found.values()];
}

/** The members that a host with these sets may lack. */
function above(floors: ReadonlyMap<string, string>, used: readonly Asked[]): string[] {
  const number = (version: string) => {
    const [major = 0, minor = 0] = version.split(".").map(Number);
    return major * 1000 + minor;
  };
  return (
    used
      // Outlook's sets stand also beside members that every Office has.
      .filter(({ set }) => set !== "Mailbox")
      .filter(({ set, version }) => number(version) > number(floors.get(set) ?? "0"))
      .map(({ member, set, version }) => `${member} is ${set} ${version}`)
  );
}

const manifest = readFileSync(join(project, "manifest.xml"), "utf8");
const floors = new Map(
  [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
    ([, name, version]): [string, string] => [name, version]
  )
);
const config = ts.readConfigFile(join(project, "tsconfig.json"), (file) => ts.sys.readFile(file));
const parsed = ts.parseJsonConfigFileContent(config.config, ts.sys, project);

test("every member of Office.js that src uses is in the sets that the manifest asks for", () => {
  const files = parsed.fileNames.filter((name) => /\/src\/.+\.tsx?$/.test(name));
  const used = membersUsed(files, parsed.options);
  // Some two hundred: were there few, the types would not have been found.
  expect(used.length).toBeGreaterThan(100);
  expect(above(floors, used)).toEqual([]);
}, 120_000);

test("above(floors, used) names what lies above the floor, and nothing at it or below", () => {
  const used = [
    { member: "Table.resize", set: "ExcelApi", version: "1.13" },
    { member: "Range.values", set: "ExcelApi", version: "1.1" },
    { member: "Style.new", set: "ExcelApiOnline", version: "1.1" },
    { member: "Event.completed", set: "Mailbox", version: "1.3" },
  ];
  expect(above(new Map([["ExcelApi", "1.13"]]), used)).toEqual(["Style.new is ExcelApiOnline 1.1"]);
  expect(above(new Map([["ExcelApi", "1.12"]]), used)).toEqual([
    "Table.resize is ExcelApi 1.13",
    "Style.new is ExcelApiOnline 1.1",
  ]);
});
