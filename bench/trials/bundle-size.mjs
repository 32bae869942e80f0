import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { project } from "../project.mjs";

/** The size of the add-in's JavaScript as it travels, in KB of 1,024 bytes: what every start loads, and all of it. */
export async function trial() {
  const folder = path.join(project, "dist");
  const files = fs.readdirSync(folder, { recursive: true }).filter((file) => /\.js$/.test(file));
  const kilobytes = (file) =>
    gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length / 1024;
  return { eager: kilobytes("addin.js"), total: files.map(kilobytes).reduce((a, b) => a + b, 0) };
}
