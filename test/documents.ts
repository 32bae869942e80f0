import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The folder of the project. */
export const ROOT = join(__dirname, "..");

const WITHOUT = ["node_modules", "dist", "build", "coverage", "test-results", ".git"];

/** A text in Markdown that somebody reads to know the project: its path from the root, with slashes. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** Every document of the repository, in the order of their paths. */
export function documents(): Document[] {
  return markdownIn(ROOT)
    .map((file) => ({
      path: relative(ROOT, file).split("\\").join("/"),
      text: readFileSync(file, "utf8"),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The document of that path. */
export function documentAt(path: string): Document {
  return { path, text: readFileSync(join(ROOT, path), "utf8") };
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (WITHOUT.includes(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownIn(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

/** A text without its blocks of code, whose words are not the document's own. */
export function proseOf({ text }: Document): string {
  return text.replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, "");
}

/** The cells of a table's rows below its heading, of the first table whose heading begins with that cell. */
export function tableOf({ text }: Document, firstCell: string): string[][] {
  const lines = text.split("\n");
  const cellsOf = (line: string) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const head = lines.findIndex((line) => line.startsWith("|") && cellsOf(line)[0] === firstCell);
  if (head < 0) throw new Error(`No table begins with "${firstCell}".`);
  const below = lines.slice(head + 2);
  const end = below.findIndex((line) => !line.startsWith("|"));
  return (end < 0 ? below : below.slice(0, end)).map(cellsOf);
}
