import { spawnSync } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { buildStale } from "../../workbench/build-stale.mjs";
import { project } from "../project.mjs";
import { timed } from "../stopwatch.mjs";

/** `npm run formula` without npm: from the start of the process to its end, everything built before. */
export async function trial() {
  await buildStale({ page: false, say: () => undefined });
  const command = path.join(project, "workbench", "formula.mjs");
  const args = [command, "--json", '=MG.MOM("Ingot","2025-11")'];
  const { ms, result } = timed(() =>
    spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" })
  );
  const [answer] = JSON.parse(result.stdout);
  if (typeof answer.value !== "number") throw new Error(`The formula command: ${result.stdout}`);
  return { ms };
}
