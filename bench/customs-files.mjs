import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const folder = path.join(os.tmpdir(), "mg-exports-bench");
const writer = path.join(path.dirname(fileURLToPath(import.meta.url)), "customs-rows.mjs");

export const customsPath = (size, encoding, number) =>
  path.join(folder, `customs-${size}-${number}.${encoding}.csv`);
export const totalsPath = (size, number) => path.join(folder, `customs-${size}-${number}.json`);

/** The file of a size ("10k", "100k", "1M" rows), in customs' encoding or in UTF-8; written where it is not there yet. */
export function customsFile(size, encoding = "gb18030", number = 0) {
  const file = customsPath(size, encoding, number);
  // By another process: its memory is not that of the trial.
  if (!fs.existsSync(file))
    execFileSync(process.execPath, [writer, "file", size, encoding, String(number)]);
  return file;
}

/** What the rows of a file add up to: `{ names, codes, kg, value }` for each month, partner and product. */
export function customsTotals(size, number = 0) {
  const file = totalsPath(size, number);
  if (!fs.existsSync(file))
    execFileSync(process.execPath, [writer, "totals", size, "", String(number)]);
  return JSON.parse(fs.readFileSync(file, "utf8"));
}

/**
 * Ends the bench if a reader's totals are not the true ones.
 * @param found Map from names (`2019-01 NLD Ingot`) or codes (`201901 309 81041100`) to `{ kg, value }`.
 */
export function assertTotals(who, found, totals, by = "codes") {
  if (found.size !== totals.length)
    throw new Error(`${who}: ${found.size} totals in place of ${totals.length}`);
  for (const total of totals) {
    const own = found.get(total[by]);
    if (!own || own.kg !== total.kg || own.value !== total.value)
      throw new Error(`${who}: ${total[by]} is ${JSON.stringify(own)} in place of ${total.kg}`);
  }
}

/** The most memory that this process has held so far, in MB of 2^20 bytes. */
export function peakMemory() {
  // `maxRSS` also counts what the process held that started this one.
  const status = fs.existsSync("/proc/self/status") && fs.readFileSync("/proc/self/status", "utf8");
  const own = status && /^VmHWM:\s+(\d+) kB/m.exec(status);
  return (own ? Number(own[1]) : process.resourceUsage().maxRSS) / 1024;
}
