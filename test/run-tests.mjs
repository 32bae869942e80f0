/**
 * `npm test` and `npm run test:long`. Words after `--` go to Jest: `npm test -- month` runs the files whose path has that
 * word in it. What each run of Jest found lies in build/test-results, where .ci/run adds it up.
 */
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { argv, env, execPath, exit, platform, stdout } from "node:process";
import { fileURLToPath } from "node:url";

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const results = path.join(project, "build", "test-results");
const [kind = "short", ...words] = argv.slice(2);

/** Runs a program; its output comes as it is written, or whole when it has ended. */
function run(name, [program, ...args], { live = false, more = {} } = {}) {
  const started = Date.now();
  return new Promise((resolve) => {
    // On Windows npm is a script that only a shell can start.
    const shell = program === "npm" && platform === "win32";
    const stdio = live ? "inherit" : "pipe";
    const child = spawn(program, args, { cwd: project, shell, stdio, env: { ...env, ...more } });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (d) => output.push(d));
    child.on("error", (error) => output.push(Buffer.from(`${error}\n`)));
    child.on("close", (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(0);
      stdout.write(`${name}: ${code === 0 ? "passed" : "failed"} in ${seconds} s\n`);
      if (code !== 0 || !live) stdout.write(Buffer.concat(output));
      resolve(code === 0 ? 0 : 1);
    });
  });
}

/** Jest of some of the projects of jest.config.js. */
function jest(name, projects, more) {
  const outputFile = path.join(results, `${kind}-${name}.json`);
  const program = path.join(project, "node_modules", "jest", "bin", "jest.js");
  // A path names files of one run of Jest and not of the others; without any, each has tests.
  const few = words.some((word) => !word.startsWith("-")) ? ["--passWithNoTests"] : [];
  const args = [...words, "--json", "--outputFile", outputFile, ...few];
  const command = [execPath, program, ...args, "--selectProjects", ...projects];
  return run(name, command, { live: true, more });
}

const check = (name) => run(name, ["npm", "run", "--silent", name]);

/** Whether there is something to open in a browser: after a build that failed, every test of it would fail as well. */
let isBuilt = true;
const build = async () => {
  const code = await run("build", [execPath, "workbench/build-stale.mjs", "--maps"]);
  isBuilt = code === 0;
  return code;
};

/** One after another, whatever became of the one before: everything that is wrong is told in one run. */
async function inTurn(...steps) {
  const codes = [];
  for (const step of steps) codes.push(await step());
  return Math.max(...codes);
}

const runs = {
  // Two lanes for two cores, then the browser tests with both.
  short: () =>
    inTurn(
      async () =>
        Math.max(
          ...(await Promise.all([
            inTurn(
              build,
              () => check("typecheck"),
              () => check("lint")
            ),
            jest("unit", ["unit", "unit, São Paulo", "unit, wrapped arguments", "dom"]),
          ]))
        ),
      () => (isBuilt ? jest("e2e", ["e2e"]) : 1)
    ),
  long: () =>
    inTurn(
      build,
      () => jest("programs", ["long"]),
      () => jest("fuzz", ["fuzz"], { FUZZ: env.FUZZ ?? "1500" })
    ),
};

if (!Object.hasOwn(runs, kind)) throw new Error(`There are short and long tests, and no ${kind}.`);
// Jest makes no folder. What an earlier run has found must not be counted.
mkdirSync(results, { recursive: true });
for (const name of ["unit", "e2e", "programs", "fuzz"])
  rmSync(path.join(results, `${kind}-${name}.json`), { force: true });
exit(await runs[kind]());
