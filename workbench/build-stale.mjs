import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const shared = [
  "workbench/protocol",
  "workbench/model",
  "workbench/files",
  "workbench/conditions.ts",
  "workbench/declared-sets.ts",
];
const settings = ["package-lock.json", "packages", "tsconfig.json", "copy-files.js"];
const ours = ["workbench/webpack.config.js", "workbench/tsconfig.json"];

/** What is built: from which files, by which webpack configuration, and the files that must be there afterwards. */
const targets = {
  "the add-in": {
    from: ["src", "assets", "manifest.xml", "webpack.config.js", ...settings],
    config: ["webpack.config.js"],
    to: ["dist/functions.json", "dist/manifest.xml"],
  },
  "the workbench page": {
    from: [
      "workbench/page",
      "workbench/server/addin-description.ts",
      "workbench/server/office-page.ts",
      "workbench/server/read-xml.ts",
      ...shared,
      ...ours,
      ...settings,
    ],
    config: ["workbench/webpack.config.js", "--config-name", "page"],
    to: ["build/workbench/index.html"],
  },
  "the workbench commands": {
    from: ["workbench/commands", "workbench/server", ...shared, ...ours, ...settings],
    config: ["workbench/webpack.config.js", "--config-name", "commands"],
    to: ["start", "formula", "run-command"].map((name) => `build/commands/${name}.cjs`),
  },
};

/**
 * Builds what has changed since it was last built; `say` is told what. Contents are compared, not times, so that
 * switching branches and back costs nothing. With `maps` also the source maps of the add-in, which the end-to-end tests
 * read; they lie apart, so that what is built is the same with and without.
 */
export async function buildStale({
  addin = true,
  page = true,
  maps = false,
  say = console.log,
} = {}) {
  const wanted = Object.entries(targets).filter(
    ([name]) => (addin || name !== "the add-in") && (page || name !== "the workbench page")
  );
  const stale = wanted
    .map(([name, target]) => ({ name, ...target, print: fingerprint(target.from) }))
    .filter(({ name, to, print }) => {
      const needed = maps && name === "the add-in" ? [...to, addinMap] : to;
      const built = needed.every((file) => fs.existsSync(path.join(project, file)));
      return !built || readIfThere(stampOf(name)) !== print;
    });
  if (stale.length === 0) return;
  say(`Building ${stale.map(({ name }) => name).join(", ")} …`);
  const started = Date.now();
  const building = stale.map((target) => build(target, maps));
  const failed = (await Promise.allSettled(building)).find(({ reason }) => reason);
  if (failed) throw failed.reason;
  say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

async function build({ name, config, print }, maps) {
  // Those of an earlier bundle would lead to wrong lines.
  if (name === "the add-in" && !maps)
    fs.rmSync(path.join(project, path.dirname(addinMap)), { recursive: true, force: true });
  const webpack = path.join(project, "node_modules", "webpack", "bin", "webpack.js");
  const [file, ...rest] = config;
  const args = [webpack, "--mode", "production", "--config", path.join(project, file), ...rest];
  if (maps) args.push("--env", "maps");
  const { status, output } = await run([...args, "--stats", "errors-warnings", "--no-color"]);
  if (status !== 0) throw new Error(`Building ${name} failed.\n\n${output.trim()}`);
  fs.mkdirSync(path.dirname(stampOf(name)), { recursive: true });
  fs.writeFileSync(stampOf(name), print);
}

function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: project,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    }
    child.on("error", reject).on("close", (status) => resolve({ status, output }));
  });
}

const addinMap = "build/source-maps/addin.js.map";
const stampOf = (name) => path.join(project, "build", ".stale", `${name.replaceAll(" ", "-")}.txt`);

function readIfThere(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined;
}

function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((from) => filesIn(path.join(project, from)))) {
    hash.update(`${path.relative(project, file)}\0`).update(fs.readFileSync(file));
  }
  return hash.digest("hex");
}

function filesIn(place) {
  const found = fs.statSync(place, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [place];
  return fs
    .readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  buildStale({ maps: process.argv.includes("--maps") }).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
