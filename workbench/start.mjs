import { spawn } from "node:child_process";
import { loadCommand } from "./load-command.mjs";

/** Builds what is stale, serves the workbench, and opens a browser. */
async function main(args) {
  const { command, buildStale, project } = await loadCommand("start");
  const plan = command.planStart(args, project);
  if (!plan) return;
  await buildStale({ addin: plan.ownAddin });
  const address = await plan.run();
  if (address) openBrowser(address);
}

/** Opens the address as the system opens addresses. */
function openBrowser(address) {
  const openers = { win32: ["cmd", "/c", "start", ""], darwin: ["open"] };
  const [program, ...args] = openers[process.platform] ?? ["xdg-open"];
  const opener = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  // A machine without a browser or a screen: the address has been printed.
  opener.on("error", () => undefined);
  opener.unref();
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
