import { strToU8, zipSync } from "fflate";
import { catalogue } from "../../src/sources/catalogue";
import { bytesOf, isBlank, isWebPage } from "../../src/sources/address/answered-bytes";
import { conditionFor } from "../../src/sources/address/address-version";
import { isCustomsHeader } from "../../src/sources/customs/customs-columns";
import { shortCell } from "../../src/sources/customs/short-cell";
import { listed } from "../../src/sources/customs/customs-tally";
import { wholeOf } from "../../src/sources/files/chosen-file";
import { decodeText } from "../../src/sources/files/decode-text";
import { delimiterOf } from "../../src/sources/files/delimiter-of";
import { readSpreadsheet } from "../../src/sources/files/read-spreadsheet";
import { restingEvery } from "../../src/sources/files/rest";
import { shownName } from "../../src/sources/files/shown-name";
import { rowBatches } from "../../src/sources/files/split-rows";
import { unzipFiles } from "../../src/sources/files/unzip-files";
import { askServer, readAddress } from "../../src/sources/http";
import type { HttpAnswer } from "../../src/sources/http-answer";
import { remembered } from "../../src/sources/remembered";
import { isTidyHeader } from "../../src/sources/tidy/tidy-columns";
import { tidyFile } from "../../src/sources/tidy/tidy-file";
import { isJson, short } from "../../src/sources/tidy/tidy-json";
import { readerInWorker } from "../../src/sources/worker/reader-in-worker";
import { recogniseCustoms } from "../../src/sources/customs/recognise-customs";
import { filesOf, readCustoms } from "./customs-cases";

/** What is just within the limits of files and answers, and what is just beyond them. */

const text = (name: string, content: string) => ({ name, bytes: strToU8(content) });
const refusalOf = (act: () => unknown) => {
  try {
    act();
    return "";
  } catch (reason) {
    return (reason as Error).message;
  }
};

describe("a table", () => {
  const CUSTOMS = "Date of data,Trading partner code,Commodity code,Quantity,Unit";
  const TIDY = "month,product,partner,tonnes";

  test.each([
    ["of customs", CUSTOMS, "202401,309,81041100,5,Kilogram", readCustoms],
    [
      "of ours",
      TIDY,
      "2024-01,Ingot,NLD,5",
      (files: Parameters<typeof tidyFile.read>[0]) =>
        tidyFile.read(files, { catalogue, language: "en" }),
    ],
  ])("%s has its header in the first twenty rows", async (_, header, row, read) => {
    const below = (titles: number) =>
      text("a.csv", [...new Array<string>(titles).fill("A title"), header, row].join("\n"));
    expect((await read([below(19)])).sources).toHaveLength(1);
    await expect(read([below(20)])).rejects.toThrow();
  });

  test("recogniseCustoms(file) looks at twenty lines", () => {
    const below = (titles: number) =>
      text("a.csv", [...new Array<string>(titles).fill("A title"), CUSTOMS].join("\n"));
    expect(recogniseCustoms(below(19))).toBe(true);
    expect(recogniseCustoms(below(20))).toBe(false);
  });

  test("tidyFile.recognises(file) looks at sixty lines: remarks may be long", () => {
    const below = (remarks: number) =>
      text("a.csv", [...new Array<string>(remarks).fill("# a remark"), TIDY].join("\n"));
    expect(tidyFile.recognises(below(59))).toBe(true);
    expect(tidyFile.recognises(below(60))).toBe(false);
  });

  test("isCustomsHeader(cells) and isTidyHeader(cells) look at a thousand cells", () => {
    const filled = (header: string, width: number) =>
      Array.from({ length: width }, (_, i) => header.split(",")[i] ?? "");
    expect(isCustomsHeader(filled(CUSTOMS, 1000))).toBe(true);
    expect(isCustomsHeader(filled(CUSTOMS, 1001))).toBe(false);
    expect(isTidyHeader(filled(TIDY, 1000))).toBe(true);
    expect(isTidyHeader(filled(TIDY, 1001))).toBe(false);
  });

  test("delimiterOf(text) counts in twenty lines", () => {
    const below = (lines: number) => `${"a,b\n".repeat(lines)}${"c;".repeat(99)}`;
    expect(delimiterOf(below(19))).toBe(";");
    expect(delimiterOf(below(20))).toBe(",");
  });

  test("rowBatches(text) takes a cell of 65,536 characters, and refuses one more with that number", () => {
    const withCell = (length: number) =>
      refusalOf(() => [...rowBatches(`a\n${"z".repeat(length)}\n`, "a.csv", "en")]);
    expect(withCell(65_536)).toBe("");
    expect(withCell(65_537)).toContain("a.csv, row 2: a cell is longer than 65,536 characters");
  });

  test("a quote that is left open is refused as a cell once 524,288 characters have no row in them", () => {
    const open = (length: number) =>
      refusalOf(() => [...rowBatches(`"${"z".repeat(length)}`, "a.csv", "en")]);
    expect(open(524_286)).toContain("a quotation mark is never closed");
    expect(open(524_288)).toContain("a cell is longer than 65,536 characters");
  });
});

describe("a file", () => {
  test("decodeText(file) looks for a web page within a thousand characters", () => {
    const page = (blanks: number) => text("a.csv", `${" ".repeat(blanks)}<html>`);
    expect(refusalOf(() => decodeText(page(995), "en"))).toContain("is a web page");
    expect(refusalOf(() => decodeText(page(996), "en"))).toBe("");
  });

  test("isJson(text) looks for its bracket within a thousand characters", () => {
    expect(isJson(`${" ".repeat(999)}{`)).toBe(true);
    expect(isJson(`${" ".repeat(1000)}{`)).toBe(false);
  });

  test("wholeOf(file) takes 400 MB, and refuses a byte more with that number", async () => {
    const of = (size: number) =>
      wholeOf(
        { name: "a.csv", size, arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) } as never,
        "en"
      );
    expect((await of(400_000_000)).bytes).toHaveLength(1);
    await expect(of(400_000_001)).rejects.toThrow("a.csv is larger than 400 MB");
  });

  test("unzipFiles(zip) takes 500 files, and refuses one more with that number", () => {
    const zip = (count: number) => {
      const files = Array.from({ length: count }, (_, i) => [`${i}.csv`, strToU8("a")]);
      const bytes = zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { level: 0 });
      return { name: "a.zip", bytes };
    };
    expect(unzipFiles(zip(500), "en")).toHaveLength(500);
    expect(refusalOf(() => unzipFiles(zip(501), "en"))).toContain("holds more than 500 files");
  });

  test("unzipFiles(zip, limits) takes so many bytes in all, and refuses one more with both limits", () => {
    const zip = {
      name: "a.zip",
      bytes: zipSync({ a: new Uint8Array(600_000), b: new Uint8Array(400_000) }),
    };
    const limits = { files: 2, bytes: 1_000_000, ratio: 9_999 };
    expect(unzipFiles(zip, "en", limits)).toHaveLength(2);
    expect(
      refusalOf(() => unzipFiles(zip, "en", { ...limits, bytes: 999_999, ratio: 300 }))
    ).toContain("(the limit is 1 MB, and 300 times its size)");
  });

  test("unzipFiles(zip) takes what unpacks to 200 times its size, and refuses more beyond the first megabyte", () => {
    const zeros = new Uint8Array(4_000_000);
    // Beside the zeros so many bytes that are not packed.
    const zip = (stored: number) => {
      const filler: [Uint8Array, { level: 0 }] = [new Uint8Array(stored), { level: 0 }];
      return { name: "a.zip", bytes: zipSync({ "a.csv": zeros, b: filler }) };
    };
    // 4,000,000 + stored = 200 × (packed + stored)
    const even = Math.round((4_000_000 - 200 * zip(0).bytes.length) / 199);
    expect(unzipFiles(zip(even + 10), "en")).toHaveLength(2);
    expect(refusalOf(() => unzipFiles(zip(even - 10), "en"))).toContain("200 times its size");
    const swollen = (bytes: number) => ({
      name: "a.zip",
      bytes: zipSync({ a: new Uint8Array(bytes) }),
    });
    expect(unzipFiles(swollen(1_000_000), "en")).toHaveLength(1);
    expect(refusalOf(() => unzipFiles(swollen(1_000_001), "en"))).toContain("200 times its size");
  });

  test("readSpreadsheet(file) takes 2,000 parts, and 200 times its size, and refuses more of either", async () => {
    const parts = (count: number) => {
      const files = Array.from({ length: count }, (_, i) => [`xl/${i}`, strToU8("a")]);
      const bytes = zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { level: 0 });
      return { name: "a.xlsx", bytes };
    };
    const read = (file: Parameters<typeof readSpreadsheet>[0]) =>
      readSpreadsheet(file, "en").catch((reason: Error) => reason.message);
    expect(await read(parts(2000))).toContain("cannot be read as a workbook");
    expect(await read(parts(2001))).toContain("holds more than 2000 files");
    const zeros = new Uint8Array(4_000_000);
    const zip = (stored: number) => {
      const filler: [Uint8Array, { level: 0 }] = [new Uint8Array(stored), { level: 0 }];
      return { name: "a.xlsx", bytes: zipSync({ a: zeros, b: filler }) };
    };
    const even = Math.round((4_000_000 - 200 * zip(0).bytes.length) / 199);
    expect(await read(zip(even + 10))).toContain("cannot be read as a workbook");
    expect(await read(zip(even - 10))).toContain("(the limit is 100 MB, and 200 times its size)");
  });

  test("readSpreadsheet(file) takes a sheet of 20 million cells, and refuses one more with that number", async () => {
    const sheet = (last: string) => ({
      name: "a.xlsx",
      bytes: zipSync({ "xl/worksheets/sheet1.xml": strToU8(`<c r="${last}">`) }),
    });
    // It has no workbook, which is found out later.
    await expect(readSpreadsheet(sheet("A20000000"), "en")).rejects.toThrow(
      "cannot be read as a workbook"
    );
    await expect(readSpreadsheet(sheet("A20000001"), "en")).rejects.toThrow(
      "more than 20 million cells"
    );
  });

  test("shownName(name) has eighty characters, and of more the first sixty and the last nineteen", () => {
    expect(shownName("z".repeat(80))).toBe("z".repeat(80));
    expect(shownName(`${"a".repeat(61)}${"b".repeat(20)}`)).toBe(
      `${"a".repeat(60)}…${"b".repeat(19)}`
    );
  });

  test.each([
    ["shortCell", shortCell],
    ["short", short],
  ])("%s(cell) has forty characters, and of more forty and a sign", (_, shortened) => {
    expect(shortened("z".repeat(40))).toBe("z".repeat(40));
    expect(shortened("z".repeat(41))).toBe(`${"z".repeat(40)}…`);
  });

  test("listed(names) are eight, and of nine the first eight", () => {
    expect(listed([..."abcdefgh"], "en")).toBe("a, b, c, d, e, f, g, h");
    expect(listed([..."abcdefghi"], "en")).toBe("a, b, c, d, e, f, g, h, …");
  });

  test("remembered(read) knows 10,000 texts, and with one more begins anew", () => {
    let read = 0;
    const once = remembered(() => ++read);
    for (let i = 0; i < 10_000; i++) once(`${i}`);
    once("0");
    expect(read).toBe(10_000);
    once("one more");
    once("0");
    expect(read).toBe(10_002);
  });
});

describe("an answer", () => {
  const LONG = 64_000_000;
  const million = new Uint8Array(1_000_000).fill(120);
  /** An answer of so many bytes, which its header may say. */
  const answerOf = (length: number, header?: number) => {
    const answer = {
      header: (name: string) => (name === "content-length" && header ? `${header}` : null),
      leave: () => undefined,
      async *pieces() {
        for (let left = length; left > 0; left -= million.length)
          yield await Promise.resolve(million.subarray(0, Math.min(left, million.length)));
      },
    };
    return answer as unknown as HttpAnswer;
  };
  const context = { catalogue, language: "en" } as const;

  test("bytesOf(answer) takes 64 MB, and refuses a byte more with that number, said or not", async () => {
    expect(await bytesOf(answerOf(LONG, LONG), "h", context)).toHaveLength(LONG);
    const sentence = "The answer of h is longer than 64 MB";
    await expect(bytesOf(answerOf(LONG + 1), "h", context)).rejects.toThrow(sentence);
    await expect(bytesOf(answerOf(5, LONG + 1), "h", context)).rejects.toThrow(sentence);
  });

  test("isWebPage(answer) looks at a thousand bytes, and isBlank at files below a thousand", () => {
    const page = (blanks: number) => strToU8(`${" ".repeat(blanks)}<html>`);
    expect(isWebPage(answerOf(0), page(995))).toBe(true);
    expect(isWebPage(answerOf(0), page(996))).toBe(false);
    expect(isBlank(strToU8(" ".repeat(999)))).toBe(true);
    expect(isBlank(strToU8(" ".repeat(1000)))).toBe(false);
  });

  test("conditionFor(version) sends a thousand characters on, and no more", () => {
    expect(conditionFor("z".repeat(1000))).toEqual({ "If-None-Match": "z".repeat(1000) });
    expect(conditionFor("z".repeat(1001))).toEqual({});
  });

  test("readAddress(text) repeats a hundred characters, and of more a hundred and a sign", () => {
    const repeated = (length: number) => refusalOf(() => readAddress("z".repeat(length), "en"));
    expect(repeated(100)).toContain(`"${"z".repeat(100)}"`);
    expect(repeated(101)).toContain(`"${"z".repeat(100)}…"`);
  });

  test("text() takes 64 MB, and refuses a byte more with that number", async () => {
    const asked = async (length: number) => {
      const pieces = answerOf(length).pieces()[Symbol.asyncIterator]();
      const body = new ReadableStream<Uint8Array>({
        pull: async (to) => {
          const { done, value } = await pieces.next();
          if (done) to.close();
          else to.enqueue(value);
        },
      });
      jest.spyOn(globalThis, "fetch").mockResolvedValue(new Response(body));
      return (await askServer({ url: "https://h.example", language: "en" })).text();
    };
    expect(await asked(LONG)).toHaveLength(LONG);
    await expect(asked(LONG + 1)).rejects.toThrow("The answer of h.example is longer than 64 MB");
    jest.restoreAllMocks();
  });
});

describe("patience", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  test("askServer waits for a silent server until thirty seconds are over, and says so", async () => {
    jest
      .spyOn(globalThis, "fetch")
      .mockImplementation(
        (_, { signal } = {}) =>
          new Promise((__, refuse) => signal!.addEventListener("abort", () => refuse(new Error())))
      );
    let message = "";
    askServer({ url: "https://h.example", language: "en" }).catch(
      (reason: Error) => (message = reason.message)
    );
    await jest.advanceTimersByTimeAsync(29_999);
    expect(message).toBe("");
    await jest.advanceTimersByTimeAsync(1);
    expect(message).toMatch(/^h\.example has been silent for 30 seconds/);
  });

  test("restingEvery() rests where the last rest was 40 ms ago", async () => {
    const rest = restingEvery("en");
    jest.advanceTimersByTime(39);
    expect(await rest()).toBe(false);
    jest.advanceTimersByTime(1);
    const resting = rest();
    await jest.advanceTimersByTimeAsync(0);
    expect(await resting).toBe(true);
  });

  test("readerInWorker waits five seconds for a worker that does not start, then reads in place", async () => {
    let ended = false;
    const worker = {
      postMessage: () => undefined,
      onmessage: null,
      onerror: null,
      terminate: () => (ended = true),
    };
    const read = readerInWorker(() => Promise.resolve(worker as never));
    const [customs] = filesOf("zh-gb18030");
    const file = new File([new Uint8Array(customs.bytes)], customs.name);
    const reading = read([file], "exports", { catalogue, language: "en" });
    await jest.advanceTimersByTimeAsync(4_999);
    expect(ended).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(ended).toBe(true);
    jest.useRealTimers();
    expect((await reading).sources).toHaveLength(1);
  });
});
