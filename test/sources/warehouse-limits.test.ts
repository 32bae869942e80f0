import { catalogue } from "../../src/sources/catalogue";
import type { HttpAnswer } from "../../src/sources/http-answer";
import { readTable } from "../../src/sources/warehouse/ask-warehouse";
import { said } from "../../src/sources/warehouse/said";
import { statusRefusalOf } from "../../src/sources/warehouse/server-refusal";
import { TotalledRows } from "../../src/sources/warehouse/totalled-rows";
import { warehouse } from "../../src/sources/warehouse/warehouse";
import { exceptionRefusal } from "../../src/sources/warehouse/warehouse-exception";
import { checkRequest } from "../../src/sources/warehouse/warehouse-request";
import { warehouseSentences } from "../../src/sources/warehouse/warehouse-sentences";
import { WarehouseTally } from "../../src/sources/warehouse/warehouse-tally";
import { m } from "../dataset/observations";
import { requestOf } from "./warehouse-cases";

/** What is just within the limits of a request and of an answer, and what is just beyond them. */

const ADDRESS = "https://house.example";
const question = checkRequest(requestOf(ADDRESS, {}), "en");

describe("checkRequest", () => {
  const refused = (changes: object) => {
    try {
      checkRequest({ ...requestOf(ADDRESS, {}), ...changes }, "en");
      return "";
    } catch (reason) {
      return (reason as Error).message;
    }
  };

  test.each<[string, (length: number) => object, number, RegExp]>([
    ["a table's name", (n) => ({ table: "a".repeat(n) }), 64, / at most 64 letters/],
    ["a user's name", (n) => ({ user: "a".repeat(n) }), 128, /./],
    ["a password", (n) => ({ password: "a".repeat(n) }), 1000, /./],
    [
      "what stands in the column of flows",
      (n) => ({
        columns: { ...requestOf(ADDRESS, {}).columns, flow: "ie" },
        flowValue: "a".repeat(n),
      }),
      32,
      / at most 32 letters/,
    ],
  ])("takes %s of so many letters, and not of one more", (_, of, longest, sentence) => {
    expect(refused(of(longest))).toBe("");
    expect(refused(of(longest + 1))).toMatch(sentence);
  });

  test("takes January 1980 to December 2100, and no month beyond", () => {
    const [first, last] = [m("1980-01"), m("2100-12")];
    expect(refused({ first, last })).toBe("");
    for (const span of [
      { first: first - 1, last },
      { first, last: last + 1 },
    ])
      expect(refused(span)).toMatch(/both between 1980 and 2100\.$/);
  });
});

describe("TotalledRows", () => {
  const rows = () => new TotalledRows(["mg:code", "mg:records"], () => undefined);
  const HEADER = "mg:code,mg:records\n";

  test("waits for the end of a line of 8,192 characters, and for none of 8,193", () => {
    const table = rows();
    table.add(HEADER + "8".repeat(8192));
    expect(table.isStrange).toBe(false);
    table.add("8");
    expect(table.isStrange).toBe(true);
  });

  test("takes a cell with a line break that ends within 8,192 characters, and none beyond", () => {
    const withBreak = (before: number) => {
      const table = rows();
      table.add(`${HEADER}"${"a".repeat(before - 1)}\nb",1\n`);
      return table.isStrange;
    };
    expect(withBreak(8191)).toBe(false);
    expect(withBreak(8192)).toBe(true);
  });

  test("counts records of fifteen digits, which are exact, and none of sixteen", () => {
    const withRecords = (records: string) => {
      const table = rows();
      table.add(`${HEADER}81041100,${records}\n`);
      return table.isStrange;
    };
    expect(withRecords("9".repeat(15))).toBe(false);
    expect(withRecords("9".repeat(16))).toBe(true);
  });

  test("keeps 16,384 characters of what does not belong", () => {
    const table = rows();
    table.add(`${"x".repeat(16_383)}\n`);
    expect(table.rest).toHaveLength(16_384);
    table.add("y");
    expect(table.rest).toHaveLength(16_384);
  });
});

describe("an answer", () => {
  /** An answer that comes in these pieces, and how many of them were taken. */
  const answerOf = (status: number, pieces: Iterable<string>) => {
    const taken: number[] = [];
    const encoder = new TextEncoder();
    const answer: HttpAnswer = {
      status,
      url: ADDRESS,
      header: () => null,
      leave: () => undefined,
      text: () => Promise.reject(new Error("It is read in pieces.")),
      async *pieces() {
        for (const piece of pieces) {
          taken.push(piece.length);
          yield await Promise.resolve(encoder.encode(piece));
        }
      },
    };
    return { answer, taken };
  };

  test.each([
    [16_383, 2],
    [16_384, 1],
  ])("of status 500 is read on after %d characters: %d pieces", async (length, pieces) => {
    const { answer, taken } = answerOf(500, ["x".repeat(length), "y".repeat(9)]);
    await statusRefusalOf(answer, question, "en");
    expect(taken).toHaveLength(pieces);
  });

  test.each([
    [16_383, 2],
    [16_384, 1],
  ])("that is no table is read on after %d characters: %d pieces", async (length, pieces) => {
    const { answer, taken } = answerOf(200, [`${"x".repeat(length - 1)}\n`, "y".repeat(9)]);
    const reading = readTable(answer, ["mg:records"], () => undefined, question, {
      language: "en",
    });
    await expect(reading).rejects.toThrow("does not answer as ClickHouse does");
    expect(taken).toHaveLength(pieces);
  });

  test("readTable takes so many rows, and refuses one more with their number", async () => {
    const { answer } = answerOf(200, [`mg:records\n${"1\n".repeat(2_001)}`]);
    let rows = 0;
    const context = { language: "en" } as const;
    const reading = readTable(answer, ["mg:records"], () => rows++, question, context, 2_000);
    await expect(reading).rejects.toThrow("answered with more than 2,000 rows");
    expect(rows).toBe(2_000);
  });
});

describe("what a sentence repeats", () => {
  test("said(text) is sixty characters, and of more sixty and a sign", () => {
    expect(said("z".repeat(60))).toBe("z".repeat(60));
    expect(said("z".repeat(61))).toBe(`${"z".repeat(60)}…`);
  });

  test("an exception is repeated up to 160 characters", () => {
    const of = (words: string) => exceptionRefusal({ code: 1, words }, question, "en").message;
    expect(of("z".repeat(160))).toContain(`"${"z".repeat(160)}"`);
    expect(of("z".repeat(161))).toContain(`"${"z".repeat(160)}…"`);
  });

  test("an exception is repeated without a password of four letters, which three in any text are not", () => {
    const of = (password: string) =>
      exceptionRefusal({ code: 1, words: `no abcd here` }, { ...question, password }, "en").message;
    expect(of("abcd")).toContain("no … here");
    expect(of("abc")).toContain("no abcd here");
  });

  test("a table's columns are named up to thirty", () => {
    const names = Array.from({ length: 31 }, (_, i) => `c${i}`);
    const of = (count: number) =>
      warehouseSentences.en.noColumns("t", ["x"], names.slice(0, count), []);
    expect(of(30)).toContain(`Its columns are ${names.slice(0, 30).join(", ")}.`);
    expect(of(31)).toContain(`Its columns are ${names.slice(0, 30).join(", ")}, ….`);
  });

  test("codes are told apart up to a thousand; those that come after are counted as others", () => {
    const listedWith = (before: number) => {
      const tally = new WarehouseTally(question, catalogue, "en");
      for (let i = 0; i < before; i++) tally.otherCode(`b${i + 1000}`, 1);
      tally.otherCode("a", 1);
      return tally.otherCodes.split(", ")[0];
    };
    expect(listedWith(999)).toBe("a");
    expect(listedWith(1000)).toBe("b1000");
  });
});

describe("warehouse.read", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  test("waits for a silent server until five minutes are over, and says so", async () => {
    jest
      .spyOn(globalThis, "fetch")
      .mockImplementation(
        (_, { signal } = {}) =>
          new Promise((__, refuse) =>
            signal!.addEventListener("abort", () => refuse(new Error("aborted")))
          )
      );
    let message = "";
    warehouse
      .read(requestOf(ADDRESS, {}), { catalogue, language: "en" })
      .catch((reason: Error) => (message = reason.message));
    await jest.advanceTimersByTimeAsync(299_999);
    expect(message).toBe("");
    await jest.advanceTimersByTimeAsync(1);
    expect(message).toMatch(/^house\.example has been silent for 300 seconds/);
  });
});
