/** Brings the add-in into a real Excel, or takes it out again: `npm run start:excel`, `npm run stop:excel`. */
import { spawn } from "node:child_process";
import path from "node:path";
import { argv, execPath } from "node:process";
import { fileURLToPath } from "node:url";
import installWhenNeeded from "../packages/install-when-needed.cjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const [act, ...rest] = argv.slice(2);

installWhenNeeded(here);
// It finds its settings and the command "dev-server" in the package.json of the project, by what npm tells it.
const debugging = path.join(here, "node_modules", "office-addin-debugging", "cli.js");
spawn(execPath, [debugging, act, "manifest.xml", ...rest], {
  cwd: path.join(here, ".."),
  stdio: "inherit",
}).on("close", (code) => (process.exitCode = code ?? 1));
