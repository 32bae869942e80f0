/**
 * `npm run typecheck`: the add-in, the workbench and the tests, by the native compiler. It is installed beside TypeScript 6,
 * which ESLint and the build's tools still call as a library, and which may or may not own the name `tsc`: hence the path.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { execPath, exit } from "node:process";
import { fileURLToPath } from "node:url";

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const { resolve } = createRequire(import.meta.url);
const compiler = path.join(path.dirname(resolve("typescript-7/package.json")), "bin", "tsc");
const codes = ["tsconfig.json", "workbench/tsconfig.json", "test/tsconfig.json"].map((config) => {
  const args = [compiler, "--noEmit", "-p", path.join(project, config)];
  return spawnSync(execPath, args, { stdio: "inherit" }).status;
});
exit(codes.every((code) => code === 0) ? 0 : 1);
