import { loadCommand } from "./load-command.mjs";
import { openBrowser } from "./open-browser.mjs";

/** Builds what is stale, serves the workbench, and opens a browser. */
async function main(args) {
  const { command, buildStale, project } = await loadCommand("start");
  const plan = command.planStart(args, project);
  if (!plan) return;
  await buildStale({ addin: plan.ownAddin });
  const address = await plan.run();
  if (address) openBrowser(address);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
