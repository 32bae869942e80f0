import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Builds, then hands over to build/commands/start.cjs: Node 20 does not run TypeScript. */
async function main(args) {
  const { buildStale } = await import("./build-stale.mjs");
  if (!fs.existsSync(path.join(project, "node_modules", "webpack"))) {
    throw new Error("The packages are not installed yet. Run npm ci first.");
  }
  // Somebody else's add-in is hosted as it is: ours need not be built for it.
  const addin = !args.some((arg) => /^--(manifest|help)\b/.test(arg));
  await buildStale({ addin, page: !args.includes("--help") });
  const { start } = createRequire(import.meta.url)("../build/commands/start.cjs");
  const address = await start(args, project);
  if (address) await openBrowser(address);
}

async function openBrowser(address) {
  try {
    const { default: open } = await import("open");
    const browser = await open(address);
    // A machine without a browser or a screen: the address has been printed.
    browser.on("error", () => undefined);
  } catch {
    return;
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
