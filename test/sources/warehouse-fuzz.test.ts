import fc from "fast-check";
import type { HttpAnswer } from "../../src/sources/http-answer";
import { catalogue } from "../../src/sources/catalogue";
import { type Reading, SourceRefusal } from "../../src/sources/source";
import { readTable } from "../../src/sources/warehouse/ask-warehouse";
import { readingOf } from "../../src/sources/warehouse/warehouse-reading";
import { checkRequest } from "../../src/sources/warehouse/warehouse-request";
import { sumsStatement } from "../../src/sources/warehouse/warehouse-statement";
import { WarehouseSums } from "../../src/sources/warehouse/warehouse-sums";
import { fuzzRuns } from "../fuzz-runs";
import { cases, requestOf, sumsOf, textOf, written } from "./warehouse-cases";

const RUNS = fuzzRuns();
const language = "en";

/** Reads an answer to the sums as it comes in pieces, without a network. */
async function readPieces(name: string, pieces: readonly Uint8Array[]): Promise<Reading> {
  const changes = JSON.parse(textOf(name, "request.json")) as object;
  const question = checkRequest(requestOf("http://127.0.0.1:1/", changes), language);
  const forms = {
    month: "date",
    monthMayLack: false,
    code: "number",
    weightIsDecimal: false,
    valueIsDecimal: false,
  } as const;
  const sums = new WarehouseSums(question, catalogue, language);
  const answer = {
    async *pieces() {
      yield* pieces;
    },
  } as unknown as HttpAnswer;
  const { names } = sumsStatement(question, forms);
  await readTable(answer, names, (cells) => sums.add(cells), question, { language });
  const facts = { version: "", engine: "", hasDatabase: true } as const;
  const nothing = new Map<string, string>();
  const all = { ...facts, columns: nothing, settings: nothing };
  return readingOf(sums, all, question, { catalogue, language });
}

const bytesOf = (name: string) => Buffer.from(sumsOf(name).body ?? "");
const read = async (name: string, bytes: Uint8Array) =>
  written(await readPieces(name, [bytes])).figures;
/** Those whose trouble is in the answer to the sums, and those without any. */
const all = cases.filter((name) => bytesOf(name).length > 0);
const good = all.filter((name) => !name.startsWith("bad-"));

/** What becomes of a reading: its figures, or that it was refused. Anything else that is thrown fails. */
async function outcome(reading: Promise<string[]>): Promise<string[] | "refused"> {
  return reading.catch((reason: unknown) => {
    if (!(reason instanceof SourceRefusal)) throw reason;
    expect(reason.message.length).toBeGreaterThan(20);
    return "refused";
  });
}

test("every answer cut short at any byte is refused, or was whole but for its last line's end", async () => {
  let tried = 0;
  for (const name of good) {
    const bytes = bytesOf(name);
    const whole = await read(name, bytes);
    const text = bytes.toString("latin1").trimEnd();
    // Only the very last sum of the totals may lack something: all rows, and their count, have come by then.
    const lastComma = Math.max(...[",", ";", "\t"].map((mark) => text.lastIndexOf(mark)));
    for (let end = 0; end < bytes.length; end++) {
      const came = await outcome(read(name, bytes.subarray(0, end)));
      if (came !== "refused") {
        expect(came).toEqual(whole);
        expect(end).toBeGreaterThan(lastComma);
      }
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(5000);
});

test("every answer that lacks a row, or has one twice, is refused", async () => {
  let tried = 0;
  for (const name of good) {
    const lines = bytesOf(name).toString().split("\n");
    const rows = lines.flatMap((line, i) =>
      /^"?20\d{4}/.test(line) && !line.includes("line") ? [i] : []
    );
    for (const i of rows) {
      const without = lines.filter((_, at) => at !== i).join("\n");
      const twice = lines.flatMap((line, at) => (at === i ? [line, line] : [line])).join("\n");
      expect(await outcome(read(name, Buffer.from(without)))).toBe("refused");
      expect(await outcome(read(name, Buffer.from(twice)))).toBe("refused");
      tried += 2;
    }
  }
  expect(tried).toBeGreaterThan(100);
});

test("an answer says the same in whatever pieces it comes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...all),
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 }),
      async (name, lengths) => {
        const bytes = bytesOf(name);
        const pieces: Uint8Array[] = [];
        for (let at = 0, i = 0; at < bytes.length; i++) {
          const length = lengths[i % lengths.length];
          pieces.push(bytes.subarray(at, (at += length)));
        }
        const inPieces = await outcome(readPieces(name, pieces).then((r) => written(r).figures));
        expect(inPieces).toEqual(await outcome(read(name, bytes)));
      }
    ),
    { numRuns: fuzzRuns(1 / 4) }
  );
});

/** Bytes changed, left out, put in, repeated or cut off. */
const damage = fc.array(
  fc.record({
    kind: fc.constantFrom("change", "drop", "insert", "repeat", "cut", "quote", "digit", "line"),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    byte: fc.integer({ min: 0, max: 255 }),
    length: fc.integer({ min: 1, max: 80 }),
  }),
  { minLength: 1, maxLength: 6 }
);
type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

function damaged(bytes: Uint8Array, by: Damage): Uint8Array {
  let changed = [...bytes];
  for (const { kind, at, byte, length } of by) {
    const i = Math.floor(at * changed.length);
    if (kind === "change") changed[i] = byte;
    else if (kind === "drop") changed.splice(i, length);
    else if (kind === "insert") changed.splice(i, 0, byte);
    else if (kind === "repeat") changed.splice(i, 0, ...changed.slice(i, i + length));
    else if (kind === "quote") changed[i] = 0x22;
    else if (kind === "digit") changed[i] = 0x30 + (byte % 10);
    else if (kind === "line") changed.splice(i, 0, 0x0a);
    else changed = changed.slice(0, i);
  }
  return Uint8Array.from(changed);
}

test(`${RUNS} damaged answers give a reading or a refusal, soon, and never anything else`, async () => {
  let tried = 0;
  let slowest = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...all), damage, async (name, by) => {
      const start = process.cpuUsage();
      await outcome(read(name, damaged(bytesOf(name), by)));
      const { user, system } = process.cpuUsage(start);
      slowest = Math.max(slowest, (user + system) / 1e6);
      tried++;
    }),
    { numRuns: RUNS }
  );
  expect(tried).toBeGreaterThanOrEqual(RUNS);
  expect(slowest).toBeLessThan(1);
});

test("a quote that is never closed, a line without end and endless rows are refused soon", async () => {
  const header = bytesOf("without-value").toString().split("\n", 1)[0];
  const endless = {
    quote: `${header}\n202401,"${"8\n".repeat(500_000)}`,
    line: `${header}\n${"8".repeat(2_000_000)}`,
    header: "a,".repeat(1_000_000),
    strange: `${header}\nno row\n${"202401\n".repeat(300_000)}`,
  };
  for (const text of Object.values(endless)) {
    const start = process.cpuUsage();
    const bytes = Buffer.from(text);
    const pieces = Array.from({ length: 100 }, (_, i) =>
      bytes.subarray((bytes.length * i) / 100, (bytes.length * (i + 1)) / 100)
    );
    await expect(readPieces("without-value", pieces)).rejects.toBeInstanceOf(SourceRefusal);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(1);
  }
});
