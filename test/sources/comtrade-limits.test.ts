import { strToU8, zipSync } from "fflate";
import { catalogue } from "../../src/sources/catalogue";
import { callsFor, isCut } from "../../src/sources/comtrade/call-plan";
import { comtradeSource } from "../../src/sources/comtrade/comtrade";
import { messageIn } from "../../src/sources/comtrade/comtrade-answer";
import { comtradeCodes } from "../../src/sources/comtrade/comtrade-codes";
import { isComtradeHeader } from "../../src/sources/comtrade/comtrade-columns";
import { comtradeFiles } from "../../src/sources/comtrade/comtrade-file";
import { beginningOf } from "../../src/sources/comtrade/comtrade-limits";
import { checkRequest, type ComtradeRequest } from "../../src/sources/comtrade/comtrade-request";
import { listed } from "../../src/sources/comtrade/comtrade-tally";
import { KnownRows } from "../../src/sources/comtrade/kept-answers";
import { shown } from "../../src/sources/comtrade/shown";
import type { HttpAnswer } from "../../src/sources/http-answer";
import { m } from "../dataset/observations";
import { serveAnswers } from "./answering-server";
import { contextIn, outcomeOf } from "./comtrade-cases";

const comtradeFile = comtradeFiles("exports");

/** What is just within the limits of requests, calls, answers and files of UN Comtrade, and what is just beyond them. */

const codes = comtradeCodes(catalogue);
const KEY = "0123456789abcdef";
const request = (changes: Partial<ComtradeRequest> = {}): ComtradeRequest => ({
  flow: "exports",
  first: m("2024-01"),
  last: m("2024-12"),
  ...changes,
});
const question = (changes: Partial<ComtradeRequest> = {}) =>
  checkRequest(request(changes), codes, catalogue, "en");
const refused = (changes: Partial<ComtradeRequest>) => {
  try {
    question(changes);
    return "";
  } catch (reason) {
    return (reason as Error).message;
  }
};

describe("checkRequest", () => {
  test.each([
    [15, false],
    [16, true],
    [200, true],
    [201, false],
  ])("of a key of %d characters is right: %s", (length, isRight) => {
    const sentence = refused({ key: "k".repeat(length) });
    if (isRight) expect(sentence).toBe("");
    else expect(sentence).toContain("it must be 16 to 200 letters and digits");
  });

  test.each([
    ["2004-01", "2023-12", true],
    ["2003-12", "2023-12", false],
    ["1962-01", "1962-12", true],
    ["1961-12", "1962-12", false],
    ["2100-01", "2100-12", true],
    ["2100-01", "2101-01", false],
  ])("of %s to %s is right: %s, for 240 months between 1962 and 2100", (first, last, isRight) => {
    const sentence = refused({ first: m(first), last: m(last) });
    if (isRight) expect(sentence).toBe("");
    else expect(sentence).toContain("between 1962 and 2100, and at most 240 are read at a time");
  });
});

describe("calls", () => {
  test.each([
    [499, 499, undefined, false],
    [500, 500, undefined, true],
    [499, 500, undefined, true],
    [99_999, 99_999, KEY, false],
    [100_000, 100_000, KEY, true],
    [499, 499, KEY, false],
    [500, 500, KEY, true],
    [501, 501, KEY, false],
  ])("isCut(%d rows of %d, key %s) is %s", (rows, count, key, cut) => {
    expect(isCut(rows, count, key)).toBe(cut);
  });

  test("callsFor asks a month at a time without a key, and twelve with one", () => {
    const months = (key?: string) =>
      callsFor(question({ last: m("2025-01"), key }), codes, new KnownRows()).map(
        (call) => call.months.length
      );
    expect(months()).toEqual(new Array(13).fill(1));
    expect(months(KEY)).toEqual([12, 1]);
  });

  test("KnownRows are over when more than 30 minutes have gone", () => {
    const rows = new KnownRows();
    rows.set(m("2024-01"), "810411", [], 0);
    expect(rows.isOver(1_800_000)).toBe(false);
    expect(rows.isOver(1_800_001)).toBe(true);
  });

  /** How often a server that is always busy is asked, how long is waited, and what is said in the end. */
  const busy = async (headers: Record<string, string>) => {
    const server = await serveAnswers(() => ({ status: 429, headers }));
    const waits: number[] = [];
    const wait = (ms: number) => Promise.resolve(void waits.push(ms));
    // A minute goes by at each look at the clock: so no call waits for the one before.
    let now = 0;
    const source = comtradeSource({ wait, now: () => (now += 60_000) });
    try {
      const { refusal } = await outcomeOf(
        source.read(request({ base: server.address }), contextIn())
      );
      return { asked: server.asked.length, waits, said: (refusal as Error).message };
    } finally {
      await server.close();
    }
  };

  test("read tries a busy server five times, and waits 2, 4, 8 and 16 seconds where it does not say how long", async () => {
    expect(await busy({})).toMatchObject({ asked: 5, waits: [2_000, 4_000, 8_000, 16_000] });
  });

  test("read waits two minutes where the server asks for them, and not a second more", async () => {
    expect((await busy({ "retry-after": "120" })).waits).toEqual(new Array(4).fill(120_000));
    expect(await busy({ "retry-after": "121" })).toMatchObject({ asked: 1, waits: [] });
  });
});

describe("files", () => {
  const HEADER = "period,reporterCode,flowCode,partnerCode,cmdCode,netWgt,primaryValue";
  const ROW = "202401,156,X,528,810411,8,9";
  const text = (...lines: string[]) => ({ name: "a.csv", bytes: strToU8(lines.join("\n")) });

  test("a header is found in the twentieth row, and not in the one after", async () => {
    const below = (titles: number) =>
      text(...new Array<string>(titles).fill("A title"), HEADER, ROW);
    expect(comtradeFile.recognises(below(19))).toBe(true);
    expect((await comtradeFile.read([below(19)], contextIn())).observations).not.toEqual([]);
    expect(comtradeFile.recognises(below(20))).toBe(false);
    await expect(comtradeFile.read([below(20)], contextIn())).rejects.toThrow(
      "none of its first rows names"
    );
  });

  test("a header has a thousand cells at most", () => {
    const cells = [...HEADER.split(","), ...new Array<string>(993).fill("")];
    expect(isComtradeHeader(cells)).toBe(true);
    expect(isComtradeHeader([...cells, ""])).toBe(false);
  });

  test("recognises(zip) looks into 4,000,000 bytes, and not into one more", () => {
    const zip = (padding: number) => ({
      name: "a.zip",
      bytes: zipSync({ "a.csv": strToU8(`${HEADER}\n${" ".repeat(padding)}`) }, { level: 0 }),
    });
    const padding = 4_000_000 - zip(0).bytes.length;
    expect(zip(padding).bytes).toHaveLength(4_000_000);
    expect(comtradeFile.recognises(zip(padding))).toBe(true);
    expect(comtradeFile.recognises(zip(padding + 1))).toBe(false);
  });

  test("recognises(zip) looks at fifty files, and not at one more", () => {
    const zip = (count: number) => {
      const files = Array.from({ length: count }, (_, i) => [`${i}.csv`, strToU8(HEADER)]);
      return {
        name: "a.zip",
        bytes: zipSync(Object.fromEntries(files) as Record<string, Uint8Array>),
      };
    };
    expect(comtradeFile.recognises(zip(50))).toBe(true);
    expect(comtradeFile.recognises(zip(51))).toBe(false);
  });
});

describe("what a sentence repeats", () => {
  test("shown(text) is forty characters, and of more forty and a sign", () => {
    expect(shown("z".repeat(40))).toBe("z".repeat(40));
    expect(shown("z".repeat(41))).toBe(`${"z".repeat(40)}…`);
  });

  test.each([
    ["as it is", (said: string) => said],
    ["as JSON", (said: string) => JSON.stringify({ error: said })],
  ])("messageIn(answer %s) is up to 120 characters", (_, written) => {
    expect(messageIn(written("z".repeat(120)))).toBe("z".repeat(120));
    expect(messageIn(written("z".repeat(121)))).toBe(`${"z".repeat(120)}…`);
  });

  test("listed(names) are eight, and of nine the first eight", () => {
    const names = [..."abcdefghi"];
    expect(listed(names.slice(0, 8), "en")).toBe("a, b, c, d, e, f, g, h");
    expect(listed(names, "en")).toBe("a, b, c, d, e, f, g, h, …");
  });

  test("beginningOf(answer) reads on until 4,096 characters are there, and gives no more", async () => {
    const read = async (first: number) => {
      const taken: number[] = [];
      const answer = {
        async *pieces() {
          for (const length of [first, 9]) {
            taken.push(length);
            yield await Promise.resolve(new Uint8Array(length).fill(120));
          }
        },
      } as unknown as HttpAnswer;
      return [(await beginningOf(answer)).length, taken.length];
    };
    expect(await read(4_095)).toEqual([4_096, 2]);
    expect(await read(4_096)).toEqual([4_096, 1]);
  });
});
