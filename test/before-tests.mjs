/**
 * What stands before the tests of `npm test`, side by side: types, lint and the bundles. Each one's output is printed whole
 * when it has ended; the exit code is that of the first that failed.
 */
import { spawn } from "node:child_process";
import { exit, platform, stdout } from "node:process";

const jobs = [
  ["npm", "run", "--silent", "typecheck"],
  ["npm", "run", "--silent", "lint"],
  ["node", "workbench/build-stale.mjs"],
];

function run([program, ...args]) {
  return new Promise((resolve) => {
    // On Windows npm is a script that only a shell can start.
    const child = spawn(program, args, { shell: platform === "win32" });
    const output = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    child.on("error", (error) => output.push(Buffer.from(String(error))));
    child.on("close", (code) => {
      stdout.write(`${[program, ...args].join(" ")}: ${code === 0 ? "passed" : "failed"}\n`);
      if (output.length > 0) stdout.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}

const codes = await Promise.all(jobs.map(run));
exit(codes.find((code) => code !== 0) ?? 0);
