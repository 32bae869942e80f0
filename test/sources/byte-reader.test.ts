import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TextEncoder } from "node:util";
import { CASES, filesOf, readCustoms, written } from "./customs-cases";
import { CUTS, figuresOfBytes, outcomeOf, readCut } from "./cut-files";

const cases = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const languageOf = (name: string) => (name.endsWith("-zh") ? "zh" : "en");

/** What a case says must come of reading it. */
function expectedOf(name: string): unknown {
  const [reading, refusal] = ["expected.json", "expected.error.txt"].map((f) =>
    join(CASES, name, f)
  );
  if (existsSync(reading)) return JSON.parse(readFileSync(reading, "utf8"));
  return readFileSync(refusal, "utf8").trimEnd();
}

test.each(cases)(
  "readCustomsFiles makes of %s what is expected, however it is cut",
  async (name) => {
    for (const cut of CUTS) {
      const outcome = await outcomeOf(readCut(filesOf(name), cut, languageOf(name)));
      expect(outcome).toEqual(expectedOf(name));
    }
  }
);

test("CustomsByteReader reads by itself what customs and Excel write", () => {
  const usual = cases.filter((name) => filesOf(name).every((file) => figuresOfBytes(file)));
  expect(usual.filter((name) => !name.startsWith("bad-"))).toEqual([
    "code-beats-name",
    "codes-as-numbers",
    "columns-in-another-order",
    "en-as-downloaded",
    "en-semicolons",
    "en-tabs-unquoted",
    "flow-column",
    "month-files-of-the-whole-heading",
    "months-saved-by-excel",
    "one-product-a-file",
    "one-row-without-weight",
    "other-codes-are-counted",
    "partner-names-only",
    "regime-and-province",
    "same-file-twice",
    "supplementary-spelt-right",
    "tonnes",
    "two-years-and-a-gap",
    "unknown-partner-counts-in-world",
    "us-dollars",
    "weight-is-the-second-quantity",
    "without-partner",
    "without-value",
    "zh-gb18030",
    "zh-gb18030-crlf",
    "zh-sentences-zh",
    "zh-utf8",
    "zh-utf8-mark",
  ]);
});

test("CustomsByteReader never refuses by itself: of bad files it reads only what is bad beside other files", () => {
  const read = cases.filter(
    (name) => name.startsWith("bad-") && filesOf(name).some((file) => figuresOfBytes(file))
  );
  expect(read).toEqual([
    "bad-currencies-of-two-files",
    "bad-flows-of-two-files",
    "bad-imports-by-column",
    "bad-imports-by-name",
    "bad-imports-by-title",
    "bad-month-twice",
    "bad-month-twice-zh",
    "bad-only-other-goods",
    "bad-six-digits",
    "bad-world-differs",
  ]);
});

const HEADER =
  "Date of data,Trading partner code,Trading partner,Commodity code,Quantity,Unit,US dollar";
const ROW = "202401,309,Netherlands,81041100,500,Kilogram,9000";
const file = (text: string) => ({ name: "a.csv", bytes: new TextEncoder().encode(text) });

test.each([
  ["without a line end after the last row", `${HEADER}\n${ROW}`, 500],
  ["lines that end in CR", `${HEADER}\r${ROW}\r`, 500],
  ["lines that end in CR and LF, with empty ones between", `${HEADER}\r\n\r\n${ROW}\r\n\r\n`, 500],
  ["a title of one line above the header", `Exports 2024\n${HEADER}\n${ROW}\n`, 500],
  ["empty cells behind the last column", `${HEADER},,\n${ROW},"",\n`, 500],
  [
    "rows of empty cells below the table",
    `${HEADER}\n${ROW}\n,,,,,,\n, ,,,,,\n${ROW.replace("01,", "02,")}\n,\n`,
    500,
  ],
  [
    "spaces around cells",
    `${HEADER}\n 202401 , 309,Netherlands , 81041100,500 ,Kilogram, 9000\n`,
    500,
  ],
  [
    "a doubled quotation mark in a name",
    `${HEADER}\n${ROW.replace("Netherlands", '"The ""Low"" Countries"')}\n`,
    500,
  ],
  [
    "a line break in a quoted name",
    `${HEADER}\n${ROW.replace("Netherlands", '"Nether\r\nlands"')}\n`,
    500,
  ],
  ["thousands in quotation marks", `${HEADER}\n${ROW.replace("500", '"1,234,500"')}\n`, 1_234_500],
  ["leading noughts", `${HEADER}\n${ROW.replace("500", "000500")}\n`, 500],
  ["decimals", `${HEADER}\n${ROW.replace("500", "499.5")}\n`, 500],
  ["an amount in full-width digits", `${HEADER}\n${ROW.replace("500", "５００")}\n`, 500],
])("CustomsByteReader reads %s", async (_, text, kg) => {
  for (const cut of CUTS) {
    const figures = figuresOfBytes(file(text), cut);
    expect(figures?.cells.kg[0]).toBe(kg);
    expect(await outcomeOf(readCut([file(text)], cut))).toEqual(
      written(await readCustoms([file(text)]))
    );
  }
});

test.each([
  ["thousands of more or fewer than three digits", `${HEADER}\n${ROW.replace("500", '"1,23"')}\n`],
  ["a comma that begins an amount", `${HEADER}\n${ROW.replace("500", '",500"')}\n`],
  ["an amount beyond 1 million tonnes", `${HEADER}\n${ROW.replace("500", "1000000001")}\n`],
  ["an amount of 400 digits", `${HEADER}\n${ROW.replace("500", "9".repeat(400))}\n`],
  ["a row that stands twice", `${HEADER}\n${ROW}\n${ROW}\n`],
  ["a sum below the rows", `${HEADER}\n${ROW}\nTotal,,,,500,Kilogram,9000\n`],
  ["a row of empty cells that are quoted", `${HEADER}\n"","","","","","",""\n${ROW}\n`],
  ["a nought among the bytes", `${HEADER}\n${ROW}\n\0\n`],
  [
    "a name longer than 65,536 bytes",
    `${HEADER}\n${ROW.replace("Netherlands", "x".repeat(65_537))}\n`,
  ],
  ["a row longer than the buffer", `${HEADER},Remark\n${ROW},"${"x".repeat(300_000)}"\n`],
  ["a header and nothing else", `${HEADER}\n`],
  ["nothing at all", ""],
])("CustomsByteReader gives up at %s, and both readers agree", async (_, text) => {
  expect(figuresOfBytes(file(text))).toBeUndefined();
  const outcome = await outcomeOf(readCut([file(text)], 7));
  expect(outcome).toEqual(await outcomeOf(readCustoms([file(text)])));
});

test("CustomsByteReader gives up where a file in UTF-8 is cut within a character, as the reader of texts does", async () => {
  const [{ name, bytes }] = filesOf("zh-utf8");
  const broken = { name, bytes: bytes.slice(0, bytes.lastIndexOf(0x8d) + 1) };
  expect(figuresOfBytes(broken)).toBeUndefined();
  expect(await outcomeOf(readCut([broken], 64))).toEqual(await outcomeOf(readCustoms([broken])));
});

test.each([
  ["zh-gb18030", "a weight that is not asked for", [0xff], '"0","?"'],
  ["zh-utf8", "a weight that is not asked for", [0xb6, 0xd6], '"0","?"'],
  ["zh-utf8", "a code", [0xb6, 0xd6], "81041900"],
])(
  "CustomsByteReader gives up in %s at bytes in %s that are no text",
  async (name, _, put, before) => {
    const [{ bytes }] = filesOf(name);
    const at = Buffer.from(bytes).indexOf(before) + before.indexOf('"') + 2;
    const broken = {
      name: "a.csv",
      bytes: Uint8Array.from([...bytes.slice(0, at), ...put, ...bytes.slice(at)]),
    };
    expect(figuresOfBytes(broken)).toBeUndefined();
    expect(await outcomeOf(readCut([broken], 64))).toEqual(await outcomeOf(readCustoms([broken])));
  }
);

/** Rows that differ in month, partner, product and province, many times what the reader holds at a time. */
function manyRows(count: number, remark: (row: number) => string): string {
  const line = (row: number) => {
    const [month, rest] = [row % 12, Math.floor(row / 12)];
    const partner = ["309", "502", "501"][rest % 3];
    const province = 11 + Math.floor(rest / 3);
    return `"2024${String(month + 1).padStart(2, "0")}","${partner}","81041100","${province}","${remark(row)}","${row}","千克",`;
  };
  const header = `"数据年月","贸易伙伴编码","商品编码","注册地编码","商品名称","第一数量","第一计量单位",`;
  return [header, ...Array.from({ length: count }, (_, row) => line(row))].join("\n");
}

test("CustomsByteReader sums a file many times its buffer as the reader of texts does, however it is cut", async () => {
  const many = file(manyRows(30_000, (row) => "镁，".repeat(row % 40)));
  expect(many.bytes.length).toBeGreaterThan(2_000_000);
  const whole = await outcomeOf(readCustoms([many]));
  for (const cut of [997, 65_536, 262_144, Infinity]) {
    expect(figuresOfBytes(many, cut)?.cells.size).toBe(36);
    expect(await outcomeOf(readCut([many], cut))).toEqual(whole);
  }
});

test("CustomsByteReader reads a column of ever new names, of which nothing is asked", () => {
  const many = file(manyRows(20_000, (row) => `name ${row}`));
  const kg = figuresOfBytes(many)?.cells.kg.reduce((sum, amount) => sum + amount, 0);
  expect(kg).toBe((20_000 * 19_999) / 2);
});

test("CustomsByteReader gives up where rows are told apart by more than it can hold", async () => {
  const text = manyRows(30_000, (row) => `${row}`).replace("商品名称", "备注");
  expect(figuresOfBytes(file(text))).toBeUndefined();
  expect(await outcomeOf(readCut([file(text)], Infinity))).toEqual(
    await outcomeOf(readCustoms([file(text)]))
  );
});
