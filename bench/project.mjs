import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const project = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Where the compiled sources lie. */
export const compiled = path.join(project, "build", "bench");

/** Loads what build-under-test.mjs has compiled: "add-in", "monthly-review" or "workbench". */
export const underTest = (name) =>
  createRequire(import.meta.url)(path.join(compiled, `${name}.cjs`));
