/**
 * `npm run dev`: the workbench with the add-in as it is being written. What changes in src is bundled again, for
 * debugging, and the page loads itself again with its workbook; a change of the workbench itself takes some seconds more.
 * `--port` and `--no-open` are those of `npm start`. A file that is new in src/functions/index.ts wants a restart.
 */
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import webpack from "webpack";
import { loadCommand } from "./load-command.mjs";
import { openBrowser } from "./open-browser.mjs";

const require = createRequire(import.meta.url);

async function main(args) {
  if (args.some((arg) => /^--(manifest|root)\b/.test(arg)))
    throw new Error(
      "npm run dev bundles the add-in of this project. For another: npm start -- --manifest FILE."
    );
  const { command, buildStale, project } = await loadCommand("start");
  const folder = path.join(project, "build", "dev");
  const changes = new command.Changes();
  fs.mkdirSync(folder, { recursive: true });
  const options = ["--manifest", path.join(project, "manifest.xml"), "--root", folder];
  const plan = command.planStart([...args, ...options], project, changes);
  if (!plan) return;
  await Promise.all([buildStale({ addin: false }), watchAddin(project, folder, changes)]);
  watchWorkbench(project, buildStale, changes);
  const address = await plan.run();
  if (address) openBrowser(address);
}

/** Bundles the add-in into a folder of its own, again after each change; resolves when it has been bundled once. */
async function watchAddin(project, folder, changes) {
  const configure = require(path.join(project, "webpack.config.js"));
  const config = await configure({}, { mode: "development" });
  const compiler = webpack({
    ...config,
    mode: "development",
    output: { ...config.output, path: folder },
  });
  return new Promise((resolve) => {
    compiler.watch({ aggregateTimeout: 50 }, (error, stats) => {
      if (error) console.error(error.message);
      else if (stats.hasErrors()) console.error(stats.toString("errors-only"));
      else {
        console.log(`The add-in is bundled (${stats.endTime - stats.startTime} ms).`);
        changes.tell();
      }
      // With a mistake in it, too: the next change may mend it.
      resolve();
    });
  });
}

/** Builds what has changed of the workbench; its commands are those with which this process has begun. */
function watchWorkbench(project, buildStale, changes) {
  let timer;
  // Never two builds at once: they would write the same files.
  let building = Promise.resolve();
  const build = async () => {
    try {
      await buildStale({ addin: false });
      changes.tell();
    } catch (error) {
      console.error(error.message);
    }
  };
  const rebuild = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (building = building.then(build)), 100);
  };
  for (const part of ["page", "protocol", "model", "files", "conditions.ts", "declared-sets.ts"])
    fs.watch(path.join(project, "workbench", part), { recursive: true }, rebuild);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  // What watches would go on.
  process.exit(1);
});
