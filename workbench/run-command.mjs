import { loadCommand } from "./load-command.mjs";

/** Builds what is stale, then has the add-in carry out a command and saves the workbook. */
async function main(args) {
  const say = console.error;
  const { command, buildStale, project } = await loadCommand("run-command", say);
  const plan = command.planRunCommand(args, project);
  if (!plan) return;
  await buildStale({ addin: plan.ownAddin, page: false, say });
  console.log(`Saved ${await plan.run()}`);
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
