/**
 * Writes the inputs of the cases in this folder: `node test/data/customs-file/make-cases.mjs`. The form is that of real
 * files of China customs' online query (encoding, quotes, the comma that ends each line); the figures are invented.
 * What a case must give (expected.json, expected.error.txt) lies beside them and is not touched here.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { TextDecoder } from "node:util";
import ExcelJS from "exceljs";
import { strToU8, unzipSync, zipSync } from "fflate";

const HERE = dirname(fileURLToPath(import.meta.url));

const ZH = [
  "数据年月",
  "贸易伙伴编码",
  "贸易伙伴名称",
  "商品编码",
  "商品名称",
  "第一数量",
  "第一计量单位",
  "第二数量",
  "第二计量单位",
  "人民币",
];
const ZH_USD = [...ZH.slice(0, 9), "美元"];
const EN = [
  "Date of data",
  "Trading partner code",
  "Trading partner",
  "Commodity code",
  "Commodity",
  "Quantity",
  "Unit",
  "Supplimentary Quantity",
  "Supplimentary Unit",
  "US dollar",
];

/** Ingot and alloy in January, ingot and powder in February. */
const ROWS_ZH = [
  [
    "202401",
    "309",
    "荷兰",
    "81041100",
    "按重量计含镁量至少为99.8%的未锻轧镁",
    "6606900",
    "千克",
    "0",
    "?",
    "123,456,789",
  ],
  ["202401", "502", "美国", "81041900", "其他未锻轧镁", "908", "千克", "0", "?", "23,416"],
  [
    "202402",
    "309",
    "荷兰",
    "81041100",
    "按重量计含镁量至少为99.8%的未锻轧镁",
    "500",
    "千克",
    "0",
    "?",
    "9,000",
  ],
  [
    "202402",
    "501",
    "加拿大",
    "81043000",
    "镁锉屑、车屑及颗粒，已按规格分级；\n镁粉",
    "1552900",
    "千克",
    "0",
    "?",
    "1,161",
  ],
];
const ROWS_EN = [
  [
    "202401",
    "309",
    "Netherlands",
    "81041100",
    "Magnesium unwrought containg >= 99.8% of magnesium",
    "6606900",
    "Kilogram",
    "0",
    "-",
    "123,456,789",
  ],
  [
    "202401",
    "502",
    "United States",
    "81041900",
    "Magnesium unwrought nes",
    "908",
    "Kilogram",
    "0",
    "-",
    "23,416",
  ],
  [
    "202402",
    "309",
    "Netherlands",
    "81041100",
    "Magnesium unwrought containg >= 99.8% of magnesium",
    "500",
    "Kilogram",
    "0",
    "-",
    "9,000",
  ],
  [
    "202402",
    "501",
    "Canada",
    "81043000",
    "Magnesium raspngs/turnngs/granuls, gradd; powders",
    "1552900",
    "Kilogram",
    "0",
    "-",
    "1,161",
  ],
];
/** One row with some of its cells changed: `row({ 5: "-908" })`. */
const row = (changes = {}, base = ROWS_ZH[1]) => base.map((cell, i) => changes[i] ?? cell);
const one = (changes) => customs([ZH, row(changes)]);
const without = (rows, ...columns) => rows.map((r) => r.filter((_, i) => !columns.includes(i)));

/** As customs writes: every cell quoted, a comma at the end of every line. */
const customs = (rows, newline = "\n") =>
  rows.map((r) => r.map((c) => `"${c}",`).join("") + newline).join("");
/** As Excel saves: quotes where they are needed. */
const excel = (rows, delimiter = ",", newline = "\r\n") =>
  rows
    .map((r) => r.map((c) => (/[",\n\t;]/.test(c) ? `"${c}"` : c)).join(delimiter) + newline)
    .join("");

/** GB18030, of which Node can only read: the two-byte characters, turned round. */
const twoBytes = new Map();
for (let high = 0x81; high <= 0xfe; high++)
  for (let low = 0x40; low <= 0xfe; low++) {
    if (low === 0x7f) continue;
    const character = new TextDecoder("gb18030").decode(Uint8Array.of(high, low));
    if (character.length === 1 && !twoBytes.has(character)) twoBytes.set(character, [high, low]);
  }
const gb18030 = (text) =>
  Uint8Array.from(
    [...text].flatMap((c) => (c.charCodeAt(0) < 128 ? [c.charCodeAt(0)] : twoBytes.get(c)))
  );
const utf8Marked = (text) => strToU8(`\uFEFF${text}`);
const utf16 = (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
const zip = (files) => zipSync(files, { mtime: new Date(2024, 0, 15, 12) });
const latin1 = (bytes) => Buffer.from(bytes).toString("latin1");

async function workbook(...sheets) {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = new Date(Date.UTC(2024, 0, 15));
  sheets.forEach((rows, i) => {
    const sheet = book.addWorksheet(`Sheet${i + 1}`);
    sheet.addRows(rows);
    sheet.eachRow((r) =>
      r.eachCell((c) => {
        if (c.value instanceof Date) c.numFmt = "yyyy-mm";
      })
    );
  });
  // Packed again, because the moment of writing stands in the package's own archive.
  return zip(unzipSync(new Uint8Array(await book.xlsx.writeBuffer())));
}
const asNumbers = (rows) =>
  rows.map((r) =>
    r.map((c, i) =>
      [0, 1, 3, 5, 7, 9].includes(i) && /^[\d,]+$/.test(c) ? Number(c.replaceAll(",", "")) : c
    )
  );

/** A query of many rows: twelve months, and as many provinces as it takes. */
function many(rows) {
  const lines = [
    ["数据年月", "贸易伙伴编码", "商品编码", "注册地编码", "第一数量", "第一计量单位", "美元"],
  ];
  for (let i = 0; i < rows; i++) {
    const month = String((i % 12) + 1).padStart(2, "0");
    lines.push([`2024${month}`, "309", "81041100", String(Math.floor(i / 12)), "1", "千克", "2"]);
  }
  return customs(lines);
}

const regimes = (rows, codes) =>
  rows.map((r, i) => [...r.slice(0, 5), ...codes[i % codes.length], ...r.slice(5)]);
const REGIME = ["贸易方式编码", "贸易方式名称", "注册地编码", "注册地名称"];

const zhText = customs([ZH, ...ROWS_ZH]);
const enText = customs([EN, ...ROWS_EN], "\r\n");

const cases = {
  // Good files: one dataset in all its forms.
  "zh-gb18030": { "出口.csv": gb18030(zhText) },
  "zh-gb18030-crlf": { "a.csv": gb18030(customs([ZH, ...ROWS_ZH], "\r\n")) },
  "zh-utf8": { "a.csv": zhText },
  "zh-utf8-mark": { "a.csv": utf8Marked(excel([ZH, ...ROWS_ZH])) },
  "zh-sentences-zh": {
    "a.csv": gb18030(
      customs([ZH, ...ROWS_ZH, row({ 1: "888", 2: "某地" }), row({ 3: "12019011" })])
    ),
  },
  "en-as-downloaded": { "exports.csv": enText },
  "en-tabs-unquoted": { "a.txt": excel([EN, ...ROWS_EN], "\t") },
  "en-semicolons": { "a.csv": excel([EN, ...ROWS_EN], ";") },
  "en-unicode-text": { "a.txt": utf16(excel([EN, ...ROWS_EN], "\t")) },
  "supplementary-spelt-right": {
    "a.csv": customs([EN.map((c) => c.replace("Supplimentary", "Supplementary")), ...ROWS_EN]),
  },
  "us-dollars": { "a.csv": gb18030(customs([ZH_USD, ...ROWS_ZH])) },
  "columns-in-another-order": { "a.csv": customs([ZH, ...ROWS_ZH].map((r) => [...r].reverse())) },
  "without-value": { "a.csv": customs(without([ZH, ...ROWS_ZH], 9)) },
  "without-partner": { "a.csv": customs(without([ZH, ...ROWS_ZH], 1, 2)) },
  "partner-names-only": {
    "a.csv": customs(without([ZH, ...ROWS_ZH, row({ 0: "202402", 2: "香港" })], 1)),
  },
  "regime-and-province": {
    "a.csv": gb18030(
      customs([
        regimes([ZH], [REGIME])[0],
        ...regimes(
          [row(), row({ 5: "92", 9: "584" }), row({ 5: "1000", 9: "6,000" })],
          [
            ["10", "一般贸易", "14", "山西省"],
            ["15", "进料加工贸易", "14", "山西省"],
            ["10", "一般贸易", "61", "陕西省"],
          ]
        ),
      ])
    ),
  },
  tonnes: {
    "a.csv": customs([
      EN,
      row({ 5: "6.6069", 6: "Ton" }, ROWS_EN[0]),
      row({ 5: "1,234", 6: "t" }, ROWS_EN[1]),
    ]),
  },
  "weight-is-the-second-quantity": {
    "a.csv": customs([
      EN,
      row({ 5: "12", 6: "Number of item", 7: "908", 8: "Kilogram" }, ROWS_EN[1]),
    ]),
  },
  "months-saved-by-excel": {
    "a.csv": excel([
      EN,
      ...[
        "2024-01",
        "2024/2",
        "Mar-24",
        "45383",
        "2024-05-01",
        "2024年6月",
        "2024.07",
        "Aug 2024",
      ].map((m, i) => row({ 0: m, 5: String(100 + i) }, ROWS_EN[0])),
    ]),
  },
  "codes-as-numbers": {
    "a.csv": excel(
      [
        EN,
        row({ 1: "502.0", 3: "81041900.0" }, ROWS_EN[1]),
        row({ 1: '="309"', 3: "'81041100" }, ROWS_EN[0]),
        row({ 3: "1012100" }, ROWS_EN[0]),
      ].map((r) => r)
    ).replaceAll('"="309""', '"=""309"""'),
  },
  "title-and-total": {
    "a.csv": excel([
      ["中国海关出口数据", "", ""],
      [],
      ZH,
      ...ROWS_ZH,
      ["合计", "", "", "", "", "8161208", "", "", "", "1"],
      ["数据来源：海关总署"],
    ]),
  },
  "other-codes-are-counted": {
    "a.csv": customs([
      ZH,
      ...ROWS_ZH,
      row({ 3: "12019010" }),
      row({ 3: "12019011" }),
      row({ 1: "410", 3: "12019011" }),
      row({ 3: "810411" }),
      row({ 0: "202403", 3: "12019010" }),
    ]),
  },
  "unknown-partner-counts-in-world": {
    "a.csv": customs([ZH, row(), row({ 1: "888", 2: "国别不详的", 5: "92", 9: "84" })]),
  },
  "code-beats-name": { "a.csv": customs([ZH, row({ 2: "荷兰" })]) },
  "one-row-without-weight": {
    "a.csv": customs([ZH, ...ROWS_ZH, row({ 1: "309", 5: "-", 6: "?" })]),
  },
  "row-twice-alike": { "a.csv": customs([ZH, ...ROWS_ZH, ROWS_ZH[1]]) },
  "two-years-and-a-gap": {
    "2023.csv": gb18030(customs([ZH, row({ 0: "202311" }), row({ 0: "202312", 5: "1" })])),
    "2024.csv": customs([ZH, ...ROWS_ZH, row({ 0: "202404" })]),
  },
  "same-file-twice": { "a (1).csv": gb18030(zhText), "a.csv": zhText },
  "one-product-a-file": {
    "alloy.csv": customs([ZH, row(), row({ 0: "202402" })]),
    "ingot.csv": customs([ZH, ROWS_ZH[0]]),
  },
  "month-files-of-the-whole-heading": {
    "01.csv": customs([
      ZH,
      ...["81041100", "81041900", "81042000", "81043000"].map((c) => row({ 3: c })),
    ]),
    "02.csv": customs([
      ZH,
      ...["81041100", "81041900", "81043000"].map((c) => row({ 0: "202402", 3: c })),
    ]),
  },
  "zip-of-several": {
    "2024.zip": zip({
      "data/jan.csv": gb18030(customs([ZH, ROWS_ZH[0], ROWS_ZH[1]])),
      "data/feb.txt": utf8Marked(excel([ZH, ROWS_ZH[2], ROWS_ZH[3]], "\t")),
      "readme.pdf": strToU8("%PDF"),
      "__MACOSX/._jan.csv": strToU8("x"),
    }),
  },
  "workbook-of-text": { "a.xlsx": await workbook([ZH, ...ROWS_ZH]) },
  "workbook-of-numbers": { "a.xlsx": await workbook([["notes"]], asNumbers([EN, ...ROWS_EN])) },
  "workbook-of-dates": {
    "a.xlsx": await workbook([
      EN,
      ...asNumbers(ROWS_EN).map((r, i) => [new Date(Date.UTC(2024, i, 1)), ...r.slice(1)]),
    ]),
  },
  "exactly-10000-rows": { "a.zip": zip({ "a.csv": strToU8(many(10_000)) }) },
  "flow-column": { "a.csv": customs([["进出口", ...ZH], ...ROWS_ZH.map((r) => ["出口", ...r])]) },

  // Bad files: each is refused by a sentence.
  "bad-empty": { "a.csv": "" },
  "bad-blank-lines": { "a.csv": "\r\n\r\n" },
  "bad-header-only": { "a.csv": gb18030(customs([ZH])) },
  "bad-binary": { "a.csv": Uint8Array.from({ length: 300 }, (_, i) => (i * 7919) % 256) },
  "bad-nul-bytes": { "a.csv": zhText.replace("荷兰", "荷\0兰") },
  "bad-web-page": {
    "出口.csv": "<!DOCTYPE html>\n<html><head><title>登录</title></head><body>请登录</body></html>",
  },
  "bad-old-excel": { "a.xls": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0) },
  "bad-garbled-gbk-as-latin1": { "a.csv": strToU8(latin1(gb18030(zhText))) },
  "bad-garbled-utf8-as-gbk": {
    "a.csv": '"鏁版嵁骞存湀","璐告槗浼欎即缂栫爜","鍟嗗搧缂栫爜",\n"202401","309","81041100",\n',
  },
  "bad-wrong-encoding": {
    "a.csv": Uint8Array.of(...strToU8("Date of data,Trading partner\n202401,C"), 0xf4, 0x22, 0xff),
  },
  "bad-another-table": { "figures.csv": "month,product,tonnes\n2024-01,ingot,6606.9\n" },
  "bad-comtrade": {
    "a.csv":
      "Classification,Year,Period,Trade Flow,Reporter,Partner,Commodity Code,Commodity,Qty Unit,Netweight (kg)\nHS,2024,202401,Export,China,World,810411,Magnesium,kg,908\n",
  },
  "bad-truncated-in-quotes": { "a.csv": gb18030(zhText).subarray(0, -30) },
  "bad-truncated-row": { "a.csv": `${zhText}"202402","502",` },
  "bad-truncated-unquoted": { "a.txt": `${excel([EN, ...ROWS_EN], "\t")}202403\t` },
  "bad-no-month": { "a.csv": gb18030(customs(without([ZH, ...ROWS_ZH], 0))) },
  "bad-no-month-zh": { "a.csv": gb18030(customs(without([ZH, ...ROWS_ZH], 0))) },
  "bad-year-for-month": { "a.csv": one({ 0: "2024" }) },
  "bad-span-for-month": { "a.csv": one({ 0: "202401-202412" }) },
  "bad-month-13": { "a.csv": one({ 0: "202413" }) },
  "bad-year-2101": { "a.csv": one({ 0: "210101" }) },
  "bad-no-weight": { "a.csv": gb18030(customs(without([ZH, ...ROWS_ZH], 5, 6, 7, 8))) },
  "bad-no-unit": { "a.csv": customs(without([ZH, ...ROWS_ZH], 6, 8)) },
  "bad-no-code": { "a.csv": customs(without([ZH, ...ROWS_ZH], 3)) },
  "bad-column-twice": { "a.csv": customs([ZH, ...ROWS_ZH].map((r) => [...r, r[5]])) },
  "bad-swapped-columns": { "a.csv": customs([ZH, row({ 3: "其他未锻轧镁", 4: "81041900" })]) },
  "bad-two-currencies": { "a.csv": customs([[...ZH, "美元"], ...ROWS_ZH.map((r) => [...r, "1"])]) },
  "bad-currencies-of-two-files": {
    "a.csv": customs([ZH, ROWS_ZH[0]]),
    "b.csv": customs([ZH_USD, ROWS_ZH[2]]),
  },
  "bad-imports-by-name": { "2024年进口.csv": gb18030(zhText) },
  "bad-imports-by-title": { "a.csv": excel([["China's imports, 2024"], EN, ...ROWS_EN]) },
  "bad-imports-by-column": {
    "a.csv": customs([["进出口", ...ZH], ...ROWS_ZH.map((r) => ["进口", ...r])]),
  },
  "bad-both-flows": {
    "a.csv": customs([
      ["进出口", ...ZH],
      ["出口", ...ROWS_ZH[0]],
      ["进口", ...ROWS_ZH[1]],
    ]),
  },
  "bad-flows-of-two-files": { "exports.csv": enText, "imports.csv": enText },
  "bad-negative-weight": { "a.csv": one({ 5: "-908" }) },
  "bad-billion-tonnes": { "a.csv": one({ 5: "1000000000", 6: "吨" }) },
  "bad-european-thousands": { "a.csv": one({ 9: "1.234.567,89" }) },
  "bad-point-for-thousands": { "a.csv": one({ 5: "1.234" }) },
  "bad-decimal-comma": { "a.csv": one({ 9: "23,5" }) },
  "bad-exponent-amount": { "a.csv": one({ 5: "1.2E+07" }) },
  "bad-exponent-code": { "a.csv": one({ 3: "8.1E+07" }) },
  "bad-unquoted-comma": {
    "a.csv": [EN, ...ROWS_EN]
      .map((r) => `${r.map((c) => c.replace(/, /g, " ")).join(",")},\r\n`)
      .join(""),
  },
  "bad-stray-quote": { "a.csv": zhText.replace("荷兰", '荷"兰') },
  "bad-long-cell": { "a.csv": one({ 4: "x".repeat(70_000) }) },
  "bad-group-partner": { "a.csv": customs(without([ZH, row({ 2: "欧盟" })], 1)) },
  "bad-only-other-goods": { "soybeans.csv": gb18030(one({ 3: "12019011" })) },
  "bad-six-digits": { "a.csv": one({ 3: "810411" }) },
  "bad-same-row-other-figures": { "a.csv": customs([ZH, row(), row({ 5: "909" })]) },
  "bad-month-twice": {
    "march.csv": customs([ZH, ...ROWS_ZH]),
    "may.csv": customs([ZH, row({ 5: "910" }), ROWS_ZH[2]]),
  },
  "bad-month-twice-zh": {
    "三月.csv": customs([ZH, ...ROWS_ZH]),
    "五月.csv": customs([ZH, row({ 5: "910" }), row({ 5: "1" }, ROWS_ZH[0])]),
  },
  "bad-world-differs": {
    "all.csv": customs(without([ZH, row({ 5: "900" })], 1, 2)),
    "partners.csv": customs([ZH, row()]),
  },
  "bad-zip-bomb": { "a.zip": zip({ "a.csv": new Uint8Array(5_000_000) }) },
  "bad-zip-truncated": { "a.zip": zip({ "a.csv": strToU8(zhText) }).subarray(0, 300) },
  "bad-zip-of-nothing": { "a.zip": zip({ "readme.md": strToU8("nothing") }) },
  "bad-workbook-damaged": {
    "a.xlsx": (await workbook([ZH, ...ROWS_ZH])).map((byte, i) =>
      i % 97 === 60 ? byte ^ 255 : byte
    ),
  },
  "bad-workbook-without-table": {
    "a.xlsx": await workbook([
      ["month", "tonnes"],
      ["2024-01", 5],
    ]),
  },
};

for (const [name, files] of Object.entries(cases)) {
  mkdirSync(join(HERE, name), { recursive: true });
  for (const [file, content] of Object.entries(files))
    writeFileSync(join(HERE, name, file), content);
}
