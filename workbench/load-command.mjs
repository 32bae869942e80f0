import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Loads a command from build/commands, built if it is stale: Node 20 does not run TypeScript. */
export async function loadCommand(name, say = console.log) {
  if (!fs.existsSync(path.join(project, "node_modules", "webpack"))) {
    throw new Error("The packages are not installed yet. Run npm ci first.");
  }
  const { buildStale } = await import("./build-stale.mjs");
  await buildStale({ addin: false, page: false, say });
  const require = createRequire(import.meta.url);
  return { command: require(`../build/commands/${name}.cjs`), buildStale, project };
}
