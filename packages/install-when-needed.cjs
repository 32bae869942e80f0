const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

/**
 * Installs the packages of a folder that has a package.json and a lock file of its own: what `npm ci` need not bring
 * because few ask for it. Where they are already as locked, nothing is done.
 */
module.exports = function installWhenNeeded(folder) {
  const wanted = fs.readFileSync(path.join(folder, "package-lock.json"), "utf8");
  const stamp = path.join(folder, "node_modules", ".installed.json");
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted) return;
  process.stdout.write(`Installing the packages of ${path.basename(folder)} …\n`);
  // On Windows npm is a script that only a shell can start.
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: folder,
    shell: process.platform === "win32",
    stdio: ["ignore", "ignore", "inherit"],
  });
  fs.writeFileSync(stamp, wanted);
};
