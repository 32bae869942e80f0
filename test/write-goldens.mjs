/**
 * `npm run goldens`: writes every golden and every expected.json and expected.error.txt of the case folders as the code
 * gives them now. Look at the difference before it is committed: it is what an analyst will see. Words after `--` go to
 * Jest: `npm run goldens -- review` writes those of the files whose path has that word in it.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { argv, env, execPath, exit } from "node:process";
import { fileURLToPath } from "node:url";

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const bin = (name, file) => path.join(project, "node_modules", name, file);
const run = (...args) =>
  spawnSync(execPath, args, {
    cwd: project,
    stdio: "inherit",
    env: { ...env, MG_GOLDEN: "write" },
  }).status ?? 1;

const words = argv.slice(2);
const named = words.length > 0 ? words : ["test/(review|workbook|sources|workbench/fidelity)"];
const jest = run(bin("jest", "bin/jest.js"), ...named, "--selectProjects", "unit");
const prettier = run(
  bin("prettier", "bin/prettier.cjs"),
  "--write",
  "--log-level=warn",
  "test/data/**/expected.json"
);
exit(jest || prettier);
