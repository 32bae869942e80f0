import fc from "fast-check";
import { readdirSync } from "node:fs";
import { fuzzRuns } from "../fuzz-runs";
import { CASES, filesOf, readCustoms } from "./customs-cases";
import { amounts, form, rows, write } from "./customs-forms";
import { CUTS, figuresOfBytes, outcomeOf, readCut } from "./cut-files";
import { damage, damaged } from "./damaged-bytes";

const RUNS = fuzzRuns();
const cuts = fc.constantFrom(...CUTS);

test("bytes in any order, quoting, line ends, separators and encoding are read to what their text is", async () => {
  let usual = 0;
  await fc.assert(
    fc.asyncProperty(rows, form, cuts, async (data, as, cut) => {
      const file = write(data, as);
      const outcome = await outcomeOf(readCut([file], cut));
      expect(outcome).toEqual(await outcomeOf(readCustoms([file])));
      expect(outcome).toMatchObject({ observations: expect.any(Array) });
      const { observations } = outcome as { observations: string[] };
      expect([...observations].sort()).toEqual(amounts(data));
      // All but what the reader of bytes leaves to others: it has not given up.
      if (as.zipped || as.encoding === "utf16") return;
      expect(figuresOfBytes(file, cut)).toBeDefined();
      usual++;
    }),
    { numRuns: RUNS }
  );
  expect(usual).toBeGreaterThan(RUNS / 20);
});

const originals = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/10000|long-cell|zip|workbook/.test(entry.name))
  .flatMap(({ name }) => filesOf(name));

/** What matters to a table, put where it does not belong. */
const texts = ['"', '""', ",", "\t", ";", "\n", "\r", "\r\n", " ", "\0", "0", "1", "-", "?", "x"];
const others = ['"",', '"\n"', "\u3000", "\uFEFF", "合计", ",,,", "\n,,\n", "８", "81041100", "吨"];
const bytes = [[0x80], [0xff], [0xa1, 0xa1], [0xc2, 0xa0], [0x81, 0x30, 0x84, 0x36], [0xe8, 0x8d]];
const slip = fc.record({
  at: fc.nat(),
  drop: fc.constantFrom(0, 0, 1, 1, 2, 30),
  put: fc.constantFrom(
    ...[...texts, ...others].map((text) => [...new TextEncoder().encode(text)]),
    ...bytes
  ),
});

test("damaged bytes are read to what their text is, or refused by the same sentence", async () => {
  let read = 0;
  const changed = fc.oneof(
    damage.map((by) => (from: Uint8Array) => damaged(from, by)),
    fc.array(slip, { minLength: 1, maxLength: 3 }).map((slips) => (from: Uint8Array) => {
      const all = [...from];
      for (const { at, drop, put } of slips) all.splice(at % (all.length + 1), drop, ...put);
      return Uint8Array.from(all);
    })
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...originals),
      changed,
      cuts,
      async (original, change, cut) => {
        const file = { name: original.name, bytes: change(original.bytes) };
        expect(await outcomeOf(readCut([file], cut))).toEqual(await outcomeOf(readCustoms([file])));
        if (figuresOfBytes(file, cut)) read++;
      }
    ),
    { numRuns: RUNS * 3 }
  );
  expect(read).toBeGreaterThan(RUNS / 20);
});
