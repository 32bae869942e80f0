import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, posix } from "node:path";
import ts from "typescript";

/** What a file imports of another file of the project. */
export interface ModuleImport {
  /** A path of the project, without extension. */
  readonly from: string;
  /** The names by which the other file exports them; "*" where it may be any of them. */
  readonly names: readonly string[];
  /** Whether it is written as an import of types alone, which is gone when the program runs. */
  readonly isType: boolean;
}

/** A name that a file exports: declared there, or passed on from another file by its name. */
export interface ModuleExport {
  readonly name: string;
  /** Whether it is an interface or another type. */
  readonly isType: boolean;
}

/** A file of the project: what it imports and exports. */
export interface Module {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly ModuleImport[];
  /** Packages that it imports, by their names; those of Node are none. */
  readonly packages: readonly string[];
  readonly exports: readonly ModuleExport[];
}

const ROOT = join(__dirname, "..");
/** Folders of what is installed or built. */
const NOT_OURS = ["node_modules", "dist", "build", "coverage", ".git"];

/** Every file of the given folders whose name ends so, read from the disk. The project itself is "". */
export function modulesIn(folders: readonly string[], ending = /\.tsx?$/): Module[] {
  return folders
    .flatMap(pathsIn)
    .filter((path) => ending.test(path))
    .map((path) => readModule(path, readFileSync(join(ROOT, path), "utf8")));
}

/** The paths of all files in a folder of the project, and in the folders in it. */
export function pathsIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isFile()) return [path];
    return entry.isDirectory() && !NOT_OURS.includes(entry.name) ? pathsIn(path) : [];
  });
}

/** Reads a file's imports and exports. Nothing is looked up: a name is what is written. */
export function readModule(path: string, text: string): Module {
  const imports: ModuleImport[] = [];
  const packages: string[] = [];
  const exports: ModuleExport[] = [];
  const source = ts.createSourceFile(path, text, {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  });
  const add = (specifier: ts.Node | undefined, names: readonly string[], isType: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const to = specifier.text;
    if (to.startsWith(".")) {
      const from = posix.join(posix.dirname(path), to).replace(/\.tsx?$/, "");
      imports.push({ from, names, isType });
    } else if (!isBuiltin(to)) packages.push(/^(@[^/]+\/)?[^/]+/.exec(to)![0]);
  };
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const { importClause: clause, moduleSpecifier } = statement;
      const bound = clause?.namedBindings;
      const named = bound && ts.isNamedImports(bound) ? bound.elements : [];
      const names = named.map(originOf);
      if (clause?.name) names.push("default");
      if (bound && ts.isNamespaceImport(bound)) names.push(...membersUsed(bound.name.text, text));
      const isType = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(moduleSpecifier, names, isType || areTypes(named, names.length));
    } else if (ts.isExportDeclaration(statement)) {
      const { exportClause: clause, moduleSpecifier, isTypeOnly } = statement;
      const named = clause && ts.isNamedExports(clause) ? clause.elements : [];
      for (const e of named)
        exports.push({ name: e.name.text, isType: isTypeOnly || e.isTypeOnly });
      const names = clause ? named.map(originOf) : ["*"];
      add(moduleSpecifier, names, isTypeOnly || areTypes(named, names.length));
    } else exports.push(...exportedBy(statement));
  }
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name)) {
      // const { a } = await import("./a");
      const { name, initializer } = node;
      const call = initializer && ts.isAwaitExpression(initializer) && initializer.expression;
      if (call && isImportCall(call)) {
        const names = name.elements.map((e) => (e.propertyName ?? e.name).getText(source));
        return add(call.arguments[0], names, false);
      }
    } else if (isImportCall(node)) {
      add(node.arguments[0], ["*"], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const [first = "*"] = node.qualifier?.getText(source).split(".") ?? [];
      add(node.argument.literal, [first], true);
    }
    ts.forEachChild(node, visit);
  };
  // Most files have none of these, and need not be looked through.
  if (/\b(?:import|require)\(/.test(text)) visit(source);
  return { path, text, imports, packages, exports };
}

/** `import("./a")` or `require("./a")`. */
function isImportCall(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node)) return false;
  const { expression } = node;
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === "require")
  );
}

/** What a file uses of `import * as whole`: the members that it names, or "*" where it hands on the whole. */
function membersUsed(whole: string, text: string): string[] {
  if (new RegExp(`\\b${whole}\\s*[[,)}\\]]`).test(text)) return ["*"];
  return [...text.matchAll(new RegExp(`\\b${whole}\\.(\\w+)`, "g"))].map(([, name]) => name);
}

/** The name by which the other file knows it. */
const originOf = ({ propertyName, name }: ts.ImportSpecifier | ts.ExportSpecifier) =>
  (propertyName ?? name).text;

const areTypes = (
  named: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[],
  count: number
): boolean => count > 0 && count === named.length && named.every(({ isTypeOnly }) => isTypeOnly);

function exportedBy(statement: ts.Statement): ModuleExport[] {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const has = (kind: ts.SyntaxKind) => modifiers.some((modifier) => modifier.kind === kind);
  if (ts.isExportAssignment(statement) || has(ts.SyntaxKind.DefaultKeyword))
    return [{ name: "default", isType: false }];
  if (!has(ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations
      .flatMap(({ name }) => namesOf(name))
      .map((name) => ({ name, isType: false }));
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  const { name } = statement as ts.Statement & { readonly name?: ts.Identifier };
  return name ? [{ name: name.text, isType }] : [];
}

function namesOf(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((e) => (ts.isBindingElement(e) ? namesOf(e.name) : []));
}
