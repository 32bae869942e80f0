import fs from "node:fs";
import path from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";

/** The options by which every command says which add-in it is about. */
export const addinOptions = {
  manifest: { type: "string" },
  root: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

export const addinOptionsHelp = `  --manifest FILE   the manifest of the add-in (default: manifest.xml of this project)
  --root FOLDER     the folder that the add-in is served from (default: dist, or the
                    folder of the manifest that was named)`;

/** Reads the words of a command line; what is wrong with them is said in a sentence. */
export function readWords<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node goes on about how to write a positional argument that begins with a dash.
    const [sentence] = (error as Error).message.split(". ");
    throw new Error(`${sentence.replace(/\.$/, "")}. Try --help.`);
  }
}

/** The add-in that the options name; paths are those of the shell that the command was typed in. */
export function namedAddin(
  { manifest, root }: { manifest?: string; root?: string },
  project: string
): { manifest: string; root: string } {
  const file = manifest === undefined ? path.join(project, "manifest.xml") : path.resolve(manifest);
  if (!fs.existsSync(file)) throw new Error(`There is no manifest at ${file}.`);
  const usual = manifest === undefined ? path.join(project, "dist") : path.dirname(file);
  const folder = root === undefined ? usual : path.resolve(root);
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There is no folder ${folder}.`);
  }
  return { manifest: file, root: folder };
}
