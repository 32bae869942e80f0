import { loadCommand } from "./load-command.mjs";

/** Builds what is stale, then answers. What is printed to stdout are the answers and nothing else. */
async function main(args) {
  const say = console.error;
  const { command, buildStale, project } = await loadCommand("formula", say);
  const plan = command.planFormula(args, project);
  if (!plan) return;
  await buildStale({ addin: plan.ownAddin, page: false, say });
  await plan.run();
}

// The add-in and the grid engine leave timers running: the end is ours to tell, once all has been printed.
const end = (status) => process.stdout.write("", () => process.exit(status));

main(process.argv.slice(2)).then(
  () => end(0),
  (error) => {
    console.error(error.message);
    end(error.exitCode ?? 1);
  }
);
