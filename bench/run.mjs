import { fork } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { buildUnderTest } from "./build-under-test.mjs";
import { customsLinesOf, customsTurns } from "./customs-lines.mjs";
import { linesOf } from "./lines.mjs";
import { project } from "./project.mjs";
import { asMarkdown } from "./results.mjs";
import { reviewLinesOf } from "./review-lines.mjs";
import { median } from "./stopwatch.mjs";
import { warehouseLinesOf } from "./warehouse-lines.mjs";

const bench = path.join(project, "bench");
/** The three that are compared closest take least time: they have three turns a round. */
const close = ["kernel", "map-index", "duckdb"];
/** A trial, and what of it: words that the trial is given. */
const turns = [
  ...close,
  ...close,
  ...close,
  "formulajs",
  "functions",
  "lookups",
  "broadcast",
  "grid",
  "review-plan bundled",
  "review-plan synthetic",
  "review-function brief bundled",
  "review-function brief synthetic",
  "review-function checks bundled",
  "review-function checks synthetic",
  "review-build bundled",
  "review-build synthetic",
  "review-build bundled new",
  "product-table",
  "formula-command",
  "page-open",
  "bundle-size",
  ...customsTurns,
  "warehouse",
];
/** Filled with 50 million records each time: once is enough. */
const once = ["warehouse"];

/** Runs the trials in turn, round after round, each in a fresh process, and writes down the medians over the rounds. */
async function main() {
  const { values } = parseArgs({ options: { rounds: { type: "string", default: "5" } } });
  const rounds = Number(values.rounds);
  if (!(rounds >= 1)) throw new Error(`--rounds ${values.rounds}: how many? Five is usual.`);
  const head = heading(rounds);
  await buildUnderTest();
  const trials = [...new Set(turns)];
  const measured = Object.fromEntries(trials.map((name) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    console.error(`Round ${round} of ${rounds} …`);
    for (const name of turns)
      if (round === 1 || !once.includes(name)) measured[name].push(await inFreshProcess(name));
  }
  const figures = Object.fromEntries(trials.map((name) => [name, medians(measured[name])]));
  const ofSources = [...customsLinesOf(figures), ...warehouseLinesOf(figures)];
  const text = asMarkdown(linesOf(figures), ofSources, reviewLinesOf(figures), head);
  fs.writeFileSync(path.join(bench, "RESULTS.md"), text);
  console.log(text);
}

/** Trials do not warm each other's code, nor do they leave garbage to each other. */
function inFreshProcess(name) {
  return new Promise((resolve, reject) => {
    const [trial, ...words] = name.split(" ");
    const file = path.join(bench, "trials", `${trial}.mjs`);
    let figures;
    fork(path.join(bench, "trial-process.mjs"), [file, ...words], { execArgv: ["--expose-gc"] })
      .on("message", (message) => (figures = message))
      .on("error", reject)
      .on("exit", (code) =>
        code === 0 && figures !== undefined
          ? resolve(figures)
          : reject(new Error(`The trial ${name} has failed.`))
      );
  });
}

/** The median of each figure of a trial; null for a trial that cannot be made on this machine. */
function medians(runs) {
  if (runs.includes(null)) return null;
  const names = Object.keys(runs[0]);
  return Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name]))]));
}

/** When and where; how busy the machine was with other things before. */
function heading(rounds) {
  const cpu = os.cpus();
  const load = os.loadavg()[0].toFixed(1);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpu.length} × ${cpu[0].model.trim()}, ${os.type()} ${os.arch()}, load before ${load}`,
    node: process.version,
    rounds,
  };
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
