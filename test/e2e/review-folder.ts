import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const command = path.join(__dirname, "../../workbench/run-command.mjs");

/** `npm run review -- …`, without npm. */
export function runReview(...args: string[]): { status: number | null; said: string } {
  const all = [command, "buildReview", "--request", "MG.ReviewRequest", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: "utf8" });
  return { status, said: stdout + stderr };
}

/** A temporary folder for files with the review of November 2025. */
export function reviewFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "review-"));
  const inFolder = (name: string) => path.join(folder, name);
  return {
    path: inFolder,
    /** Makes such a file with further options of the command; fails with what the command says. */
    made(name: string, ...args: string[]): string {
      const { status, said } = runReview("--month", "2025-11", "--out", inFolder(name), ...args);
      if (status !== 0) throw new Error(said);
      return inFolder(name);
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}
