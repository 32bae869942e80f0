import fc from "fast-check";
import { damage, damaged } from "./damaged-bytes";
import { SourceRefusal } from "../../src/sources/source";
import { tidyFile } from "../../src/sources/tidy/tidy-file";
import { fuzzRuns } from "../fuzz-runs";
import { cases, filesOf, readTidyFiles } from "./tidy-cases";

const RUNS = fuzzRuns();

/** Seconds of work, whatever else the machine does. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Reads, and expects a reading of finite figures or a sentence, within a second. */
async function expectSound(name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, bytes };
  tidyFile.recognises(file);
  const start = process.cpuUsage();
  const result: unknown = await readTidyFiles([file]).catch((error: unknown) => error);
  expect(secondsSince(start)).toBeLessThan(1);
  if (result instanceof Error) {
    expect(result).toBeInstanceOf(SourceRefusal);
    expect(result.message.length).toBeLessThan(1000);
    return;
  }
  const { observations, sources } = result as Awaited<ReturnType<typeof readTidyFiles>>;
  const ids = new Set(sources.map(({ id }) => id));
  expect(ids.size).toBe(sources.length);
  for (const { amount, band, span, sources: own } of observations) {
    expect(amount).toBeGreaterThanOrEqual(0);
    expect(band.low).toBeLessThanOrEqual(amount);
    expect(band.high).toBeGreaterThanOrEqual(amount);
    expect(span.first).toBeLessThanOrEqual(span.last);
    for (const id of own) expect(ids).toContain(id);
  }
}

const originals = cases.filter((name) => !/long-cell/.test(name)).flatMap(filesOf);

test("tidyFile.read gives a reading or a sentence for any damaged bytes, within a second", async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...originals), damage, async ({ name, bytes }, by) => {
      tried++;
      await expectSound(name, damaged(bytes, by));
    }),
    { numRuns: RUNS }
  );
  expect(tried).toBeGreaterThanOrEqual(RUNS);
});

const cell = fc.oneof(
  fc.constantFrom(
    "",
    "2025-11",
    "Ingot",
    "NLD",
    "22218.345",
    "-",
    "1e9",
    '"',
    "#",
    "=1",
    "0",
    "x".repeat(300),
    "[]",
    "mom"
  ),
  fc.string({ maxLength: 12 }),
  fc.double().map(String)
);
const column: fc.Arbitrary<string> = fc.constantFrom(
  "month",
  "months",
  "product",
  "partner",
  "tonnes",
  "kg",
  "usd",
  "cny",
  "value",
  "usd_per_t",
  "low",
  "high",
  "rounding",
  "basis",
  "source",
  "note",
  "claim",
  "measure",
  "printed",
  "other"
);
const key = fc.constantFrom(
  "format",
  "title",
  "flow",
  "reporter",
  "currency",
  "whole",
  "world",
  "rows",
  "source",
  "source.title",
  "source.covers",
  "source.family",
  "source.version",
  "titel"
);

test("tidyFile.read gives a reading or a sentence for any table of any cells under our names", async () => {
  const table = fc.record({
    metadata: fc.array(fc.tuple(key, cell), { maxLength: 4 }),
    columns: fc.oneof(
      fc.uniqueArray(column, { minLength: 1, maxLength: 8 }),
      fc
        .uniqueArray(column, { maxLength: 6 })
        .map((more): string[] => [...new Set(["month", "product", "tonnes", ...more])])
    ),
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
    separator: fc.constantFrom(",", ";", "\t"),
  });
  await fc.assert(
    fc.asyncProperty(table, async ({ metadata, columns, rows, separator }) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const lines = [
        ...metadata.map(([name, value]) => quoted(`# ${name}: ${value}`)),
        columns.join(separator),
        ...rows.map((row) => columns.map((_, i) => quoted(row[i] ?? "")).join(separator)),
      ];
      await expectSound("a.csv", new TextEncoder().encode(lines.join("\n")));
    }),
    { numRuns: RUNS }
  );
});

test("tidyFile.read gives a reading or a sentence for any JSON, of our shape or another", async () => {
  const value = fc.oneof(
    cell,
    fc.double({ noNaN: true }),
    fc.constant(null),
    fc.boolean(),
    fc.jsonValue({ maxDepth: 2 })
  );
  const entry = fc.dictionary(fc.oneof(column, fc.constantFrom("__proto__", "id")), value, {
    maxKeys: 8,
  });
  const entries = fc.array(fc.oneof(entry, entry, value), { maxLength: 5 });
  const whole = fc.oneof(
    entries,
    fc.record(
      { observations: entries, claims: entries, sources: entries },
      { requiredKeys: ["observations"] }
    ),
    fc.dictionary(
      fc.oneof(key, fc.constantFrom("observations", "claims", "sources", "error")),
      value
    ),
    fc.jsonValue({ maxDepth: 4 })
  );
  await fc.assert(
    fc.asyncProperty(whole, async (json) => {
      await expectSound("a.json", new TextEncoder().encode(JSON.stringify(json)));
    }),
    { numRuns: RUNS }
  );
});

test("tidyFile.read refuses JSON however deep, and a table of a hundred thousand columns", async () => {
  for (const depth of [1000, 5000, 20_000, 100_000])
    for (const deep of [
      "[".repeat(depth) + "]".repeat(depth),
      `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`,
    ])
      for (const json of [
        deep,
        `[{"month":${deep},"product":"Ingot","tonnes":1}]`,
        `{"observations":[],"title":${deep}}`,
        `{"observations":[],"sources":${deep}}`,
        `{"error":${deep}}`,
      ])
        await expectSound("a.json", new TextEncoder().encode(json));
  const wide = `month,product,tonnes${",x".repeat(100_000)}\n`;
  await expectSound("a.csv", new TextEncoder().encode(wide));
});
