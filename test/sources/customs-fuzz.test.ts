import fc from "fast-check";
import { readdirSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { customsFile } from "../../src/sources/customs/customs-file";
import { type NamedBytes, SourceRefusal } from "../../src/sources/source";
import { fuzzRuns } from "../fuzz-runs";
import { CASES, filesOf, readCustoms, written } from "./customs-cases";
import { amounts, form, rows, write } from "./customs-forms";
import { damage, damaged } from "./damaged-bytes";

const RUNS = fuzzRuns();

/** Seconds that this process has worked: the time on the clock depends on what else the machine does. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

test("one dataset in any order, quoting, line ends, separators and encoding gives its amounts", async () => {
  await fc.assert(
    fc.asyncProperty(rows, form, async (data, as) => {
      const reading = await readCustoms([write(data, as)]);
      expect([...written(reading).observations].sort()).toEqual(amounts(data));
    }),
    { numRuns: RUNS }
  );
});

test("one dataset cut into files by month gives the amounts of the whole", async () => {
  await fc.assert(
    fc.asyncProperty(rows, form, form, async (data, as, other) => {
      const parts = [0, 1].map((rest) => data.filter(({ month }) => month % 2 === rest));
      const files = parts
        .filter((part) => part.length > 0)
        .map((part, i) => ({ ...write(part, i ? other : as), name: `${i}.csv` }));
      const reading = await readCustoms(files);
      expect([...written(reading).observations].sort()).toEqual(amounts(data));
    }),
    { numRuns: fuzzRuns(1 / 4) }
  );
});

const originals = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/10000|long-cell/.test(entry.name))
  .flatMap(({ name }) => filesOf(name));

test("damaged bytes give a reading or a refusal, within a second, and never anything else", async () => {
  let tried = 0;
  let slowest = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...originals), damage, async ({ name, bytes }, by) => {
      const file = { name, bytes: damaged(bytes, by) };
      customsFile.recognises(file);
      const start = process.cpuUsage();
      const refusal: unknown = await readCustoms([file]).then(
        () => undefined,
        (error) => error
      );
      slowest = Math.max(slowest, secondsSince(start));
      tried++;
      if (refusal !== undefined) expect(refusal).toBeInstanceOf(SourceRefusal);
    }),
    { numRuns: RUNS * 5 }
  );
  expect(tried).toBeGreaterThanOrEqual(RUNS * 5);
  expect(slowest).toBeLessThan(1);
});

test("damaged sheets inside a sound workbook likewise", async () => {
  const cases = ["workbook-of-text", "workbook-of-numbers", "workbook-of-dates"];
  const workbooks = cases.flatMap(filesOf);
  const parts = fc.constantFrom("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml");
  let slowest = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...workbooks), parts, damage, async (workbook, part, by) => {
      const whole = damagedInside(workbook, part, (xml) => damaged(xml, by));
      const start = process.cpuUsage();
      const refusal: unknown = await readCustoms([whole]).then(
        () => undefined,
        (error) => error
      );
      slowest = Math.max(slowest, secondsSince(start));
      if (refusal !== undefined) expect(refusal).toBeInstanceOf(SourceRefusal);
    }),
    { numRuns: RUNS }
  );
  expect(slowest).toBeLessThan(1);
});

test("a sheet with a cell in its last corner is refused before its cells are made", async () => {
  const [workbook] = filesOf("workbook-of-text");
  const far = damagedInside(workbook, "xl/worksheets/sheet1.xml", (xml) => {
    const row = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    return Buffer.from(Buffer.from(xml).toString().replace("</sheetData>", row));
  });
  await expect(readCustoms([far])).rejects.toThrow(/^a\.xlsx has a sheet that spans more than 20/);
});

function damagedInside(
  { name, bytes }: NamedBytes,
  part: string,
  damage: (xml: Uint8Array) => Uint8Array
): NamedBytes {
  const parts = unzipSync(bytes);
  return { name, bytes: zipSync({ ...parts, [part]: new Uint8Array(damage(parts[part])) }) };
}

test("a cell of a megabyte and a quote that is never closed are refused within a second", async () => {
  const header = "Date of data,Trading partner code,Commodity code,Quantity,Unit\n";
  for (const text of [`"${"a".repeat(1 << 20)}",1\n`, `"${"a,\n".repeat(1_000_000)}`]) {
    const start = process.cpuUsage();
    const bytes = new TextEncoder().encode(header + text);
    const refused = expect(readCustoms([{ name: "a.csv", bytes }]));
    await refused.rejects.toThrow(/^a\.csv, row 2: a (cell is longer|quotation mark)/);
    expect(secondsSince(start)).toBeLessThan(1);
  }
});
