import { line, milliseconds, versus } from "./line.mjs";

/** Rivals, in words; `goals` are how many times less time we take for a million rows, by the design. */
const rivals = [
  { who: "duckdb", name: "DuckDB, 2 threads, of a copy in UTF-8", goal: 2 },
  { who: "udsv", name: "udsv", goal: 6 },
  { who: "papaStep", name: "papaparse, step", goal: 10 },
  { who: "papaHeader", name: "papaparse, header: true", goal: 20 },
  { who: "csvParse", name: "csv-parse, streaming" },
];
const sizes = [
  { size: "10k", rows: "10,000 rows" },
  { size: "100k", rows: "100,000 rows" },
  { size: "1M", rows: "a million rows" },
];
/** How many times as long as reading the whole file, and how many MB more than a process that does nothing. */
const mostReads = 2.5;
const mostMemory = 25;

/** What `bench/run.mjs` has to run for these lines, each as often as any other trial. */
export const customsTurns = [
  "customs-read nobody",
  ...sizes.flatMap(({ size }) =>
    ["ours", ...rivals.map(({ who }) => who)].map((who) => `customs-read ${who} ${size}`)
  ),
  "customs-read read 1M",
  "customs-read addUp 1M",
  "customs-ten ours",
  "customs-ten papaHeader",
];

/** The lines about customs files: added up by month, partner and product, the first time in a process. */
export function customsLinesOf(figures) {
  const of = (who, size) => figures[`customs-read ${who} ${size}`];
  const [ours, read, addUp] = ["ours", "read", "addUp"].map((who) => of(who, "1M"));
  const memory = (trial) => trial.mb - figures["customs-read nobody"].mb;
  const reads = ours.ms / read.ms;
  const ten = figures["customs-ten ours"];
  return [
    ...sizes.flatMap(({ size, rows }) =>
      rivals.map(({ who, name, goal }) =>
        of(who, size)
          ? versus(
              `customs file of ${rows} → totals: ${name}`,
              of("ours", size).ms,
              of(who, size).ms,
              size === "1M" ? goal : undefined
            )
          : line(`customs file of ${rows} → totals: ${name}`, "", "none for this machine", {})
      )
    ),
    line("– a million rows: reading the file, and nothing else", ...both(ours, read), {
      ratio: read.ms / ours.ms,
      goal: `≤ ${mostReads} times as long`,
      met: reads <= mostReads,
    }),
    line("– a million rows: adding up its bytes", ...both(ours, addUp), {
      ratio: addUp.ms / ours.ms,
    }),
    versus(
      "ten files of 10,000 rows → totals: papaparse, header: true",
      ten.ms,
      figures["customs-ten papaHeader"].ms,
      5
    ),
    ...sizes.map(({ size, rows }) =>
      line(`memory above an empty process, ${rows}`, megabytes(memory(of("ours", size))), "", {
        goal: `≤ ${mostMemory} MB`,
        met: memory(of("ours", size)) <= mostMemory,
      })
    ),
    ...rivals
      .filter(({ who }) => of(who, "1M"))
      .map(({ who, name }) =>
        line(
          `– a million rows: ${name}`,
          megabytes(memory(ours)),
          megabytes(memory(of(who, "1M"))),
          { ratio: memory(of(who, "1M")) / memory(ours) }
        )
      ),
  ];
}

const both = (ours, rival) => [milliseconds(ours.ms), milliseconds(rival.ms)];
const megabytes = (mb) => `${mb.toFixed(0)} MB`;
