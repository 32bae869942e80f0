import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Builds, then hands over to build/commands/formula.cjs: Node 20 does not run TypeScript. */
async function main(args) {
  const { buildStale } = await import("./build-stale.mjs");
  if (!fs.existsSync(path.join(project, "node_modules", "webpack"))) {
    throw new Error("The packages are not installed yet. Run npm ci first.");
  }
  const addin = !args.some((arg) => /^--(manifest|help)\b/.test(arg));
  // What is printed to stdout are the answers, and nothing else.
  await buildStale({ addin, page: false, say: console.error });
  const { formula } = createRequire(import.meta.url)("../build/commands/formula.cjs");
  await formula(args, project);
}

main(process.argv.slice(2)).then(
  // The add-in and the grid engine may have left timers running.
  () => process.exit(),
  (error) => {
    console.error(error.message);
    process.exit(1);
  }
);
