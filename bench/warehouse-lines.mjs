import { line, milliseconds, versus } from "./line.mjs";

const megabytes = (bytes) => `${(bytes / 1e6).toPrecision(3)} MB`;
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
/** At least so many times less than the records themselves is moved, and so many times sooner the dataset is there. */
const [leastBytes, leastTime] = [10, 2];

/**
 * The lines about a warehouse. Ours are the sums that are asked of it; the rival's are its records of heading 8104, the
 * only way where nothing is summed in the warehouse.
 */
export function warehouseLinesOf({ warehouse }) {
  if (!warehouse) return [line("a warehouse", "", "no ClickHouse on this machine", {})];
  const { records, figures, ms, dataset, bytes, rivalMs, rivalBytes, rivalRecords } = warehouse;
  const millions = (count) => `${(count / 1e6).toFixed(count < 1e7 ? 2 : 0)} million`;
  const ratio = rivalBytes / bytes;
  return [
    versus(
      `warehouse of ${millions(records)} records in two shards → dataset: its ${millions(rivalRecords)} of 8104 downloaded and summed here`,
      ms,
      rivalMs,
      leastTime
    ),
    line("– moved", megabytes(bytes), megabytes(rivalBytes), {
      ratio,
      goal: `≥ ${leastBytes} ×`,
      met: ratio >= leastBytes,
    }),
    line(
      `– of it, the dataset of ${figures.toLocaleString("en")} figures`,
      milliseconds(dataset),
      "",
      {}
    ),
    line(
      "– filling the warehouse beforehand, and its size on disk",
      seconds(warehouse.filling),
      megabytes(warehouse.disk),
      {}
    ),
  ];
}
