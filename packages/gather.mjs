/**
 * How a folder of `packages` takes what is used here out of a package from npm: fetched into a temporary folder, bundled
 * into single files, written beside the folder's package.json or, with `--check`, only compared with what is there.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, platform } from "node:process";

import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";

/** `files` answers the texts by their names; it is given the temporary folder, with the package in its node_modules. */
export async function gather(place, files) {
  const { name, version } = JSON.parse(readFileSync(join(place, "package.json"), "utf8"));
  const folder = mkdtempSync(join(tmpdir(), "gather-"));
  try {
    const npm = ["install", "--prefix", folder, "--no-save", "--ignore-scripts"];
    // On Windows npm is a script that only a shell can start.
    const shell = platform === "win32";
    execFileSync("npm", [...npm, `${name}@${version}`], { shell, stdio: "inherit" });
    const notice = `/* From ${name} ${version}, written by gather.mjs. Its licence is beside it. */\n`;
    for (const [file, text] of Object.entries(await files(folder, name))) {
      keep(join(place, file), notice + text);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function keep(file, text) {
  if (!argv.includes("--check")) return writeFileSync(file, text);
  if (readFileSync(file, "utf8") === text) return;
  console.error(`${file} is not what the published package gives.`);
  process.exitCode = 1;
}

/** A module of the temporary folder with all that it imports but the `externals`, as one file. */
export function bundle(folder, source, { library = "module", externals = [], minimize = false }) {
  writeFileSync(join(folder, "entry.js"), source);
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2020"],
    context: folder,
    entry: "./entry.js",
    output: {
      path: folder,
      filename: "out.js",
      library: { type: library },
      module: library === "module",
    },
    experiments: { outputModule: library === "module" },
    externalsType: library,
    externals,
    optimization: { minimize, minimizer: [new MinimizerPlugin({ extractComments: false })] },
    performance: { hints: false },
  });
  return new Promise((resolve, reject) =>
    compiler.run((error, result) => {
      if (error ?? result.hasErrors()) reject(error ?? new Error(result.toString("errors-only")));
      else resolve(readFileSync(join(folder, "out.js"), "utf8"));
    })
  );
}
