import fc from "fast-check";
import { damage, damaged } from "./damaged-bytes";
import { comtradeSource } from "../../src/sources/comtrade/comtrade";
import { comtradeFiles } from "../../src/sources/comtrade/comtrade-file";
import { monthOf } from "../../src/dataset/month";
import { type NamedBytes, SourceRefusal } from "../../src/sources/source";
import { fuzzRuns } from "../fuzz-runs";
import { type Answer, serveAnswers } from "./answering-server";
import { casesOf, contextIn, filesOf, outcomeOf, StillClock, written } from "./comtrade-cases";

const comtradeFile = comtradeFiles("exports");
const RUNS = fuzzRuns();

/** Seconds that this process has worked: the time on the clock depends on what else the machine does. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Values of other types than a field has, in one place of an answer that stays JSON. */
const swap = fc.record({
  row: fc.nat(20),
  field: fc.constantFrom(
    "period",
    "freqCode",
    "reporterCode",
    "flowCode",
    "partnerCode",
    "partnerDesc",
    "cmdCode",
    "motCode",
    "netWgt",
    "fobvalue"
  ),
  value: fc.oneof(
    fc.jsonValue(),
    fc.constantFrom("__proto__", "202401", -0, 1e308, "=1+1", "\u0000", "８１０４")
  ),
});
type Swap = typeof swap extends fc.Arbitrary<infer S> ? S : never;

function swapped(text: string, { row, field, value }: Swap): string {
  const reply = JSON.parse(text) as { data: Record<string, unknown>[] };
  const changed = reply.data[row % reply.data.length];
  changed[field] = value;
  return JSON.stringify(reply);
}

const bodies = casesOf("network")
  .filter((name) => !name.startsWith("bad-"))
  .flatMap(filesOf)
  .map(({ bytes }) => new TextDecoder().decode(bytes))
  .filter((text) => text.includes('"data":[{'));

const trouble = fc.record({
  status: fc.constantFrom(200, 200, 200, 200, 200, 200, 204, 400, 401, 403, 404, 429, 500, 503),
  headers: fc
    .constantFrom("3", "", "999999", "Wed, 21 Oct 2026 07:28:00 GMT", "-1")
    .map((seconds): Record<string, string> => (seconds === "" ? {} : { "retry-after": seconds })),
});

async function readDamaged(bodiesAndTrouble: fc.Arbitrary<Answer>, runs: number) {
  let answer: Answer = {};
  let [tried, read, slowest] = [0, 0, 0];
  const server = await serveAnswers(() => answer);
  try {
    await fc.assert(
      fc.asyncProperty(bodiesAndTrouble, fc.boolean(), async (given, keyed) => {
        answer = given;
        const start = process.cpuUsage();
        const { reading, refusal } = await outcomeOf(
          comtradeSource(new StillClock()).read(
            {
              base: server.address,
              flow: "exports",
              first: monthOf(2024, 1),
              last: monthOf(2024, 2),
              ...(keyed && { key: "0123456789abcdef" }),
            },
            contextIn()
          )
        );
        slowest = Math.max(slowest, secondsSince(start));
        tried++;
        if (reading) read++;
        else expect(refusal).toBeInstanceOf(SourceRefusal);
      }),
      { numRuns: runs }
    );
  } finally {
    await server.close();
  }
  return { tried, read, slowest };
}

test("answers with damaged bytes and of any status give a reading or a refusal, and never anything else", async () => {
  const answers = fc
    .tuple(fc.constantFrom(...bodies), damage, trouble)
    .map(([body, by, rest]): Answer => ({ ...rest, body: damaged(Buffer.from(body), by) }));
  const { tried, slowest } = await readDamaged(answers, RUNS);
  expect(tried).toBeGreaterThanOrEqual(RUNS);
  expect(slowest).toBeLessThan(1);
});

test("answers that stay JSON with a value of another type likewise, and some of them can be read", async () => {
  const answers = fc
    .tuple(fc.constantFrom(...bodies), swap)
    .map(([body, by]): Answer => ({ body: swapped(body, by) }));
  const { tried, read, slowest } = await readDamaged(answers, fuzzRuns(1 / 3));
  expect(tried).toBeGreaterThanOrEqual(fuzzRuns(1 / 3));
  expect(read).toBeGreaterThan(0);
  expect(slowest).toBeLessThan(1);
});

const files = casesOf("files")
  .filter((name) => !name.startsWith("bad-"))
  .flatMap(filesOf);

test("damaged files give a reading or a refusal, within a second, and never anything else", async () => {
  let [tried, slowest] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), damage, async ({ name, bytes }, by) => {
      const file = { name, bytes: damaged(bytes, by) };
      const start = process.cpuUsage();
      comtradeFile.recognises(file);
      const { reading, refusal } = await outcomeOf(comtradeFile.read([file], contextIn()));
      slowest = Math.max(slowest, secondsSince(start));
      tried++;
      if (!reading) expect(refusal).toBeInstanceOf(SourceRefusal);
    }),
    { numRuns: RUNS }
  );
  expect(tried).toBeGreaterThanOrEqual(RUNS);
  expect(slowest).toBeLessThan(1);
});

test("a file's rows and columns in any order, with any separator and line end, give what it gives", async () => {
  const [{ name, bytes }] = filesOf("csv-without-the-last-comma");
  const cells = new TextDecoder()
    .decode(bytes)
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  const expected = written(await comtradeFile.read([{ name, bytes }], contextIn()));
  const order = (length: number) =>
    fc.shuffledSubarray([...Array(length).keys()], { minLength: length });
  await fc.assert(
    fc.asyncProperty(
      order(cells.length - 1),
      order(cells[0].length),
      fc.constantFrom(",", "\t", ";"),
      fc.constantFrom("\n", "\r\n", "\r"),
      async (rows, columns, separator, newline) => {
        const lines = [0, ...rows.map((row) => row + 1)].map((row) =>
          columns.map((column) => cells[row][column]).join(separator)
        );
        const file: NamedBytes = { name, bytes: Buffer.from(lines.join(newline)) };
        expect(written(await comtradeFile.read([file], contextIn()))).toEqual(expected);
      }
    ),
    { numRuns: fuzzRuns(1 / 15) }
  );
});
