/**
 * Writes the inputs of the cases in this folder: `node test/data/tidy/make-cases.mjs`. The figures are invented, but
 * for those of November 2025, which are as SMM printed them. What a case must give (expected.json, expected.error.txt)
 * lies beside them and is not touched here.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));

/** Writes one file of a case. */
function put(name, content, file = "a.csv") {
  const folder = join(HERE, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), content);
}

const LEAST = `month,product,partner,tonnes,usd
2025-11,Ingot,,22218.345,53600000
2025-11,Ingot,NLD,6606.9,15900000
2025-10,Ingot,,13782,33000000
`;
const bytes = (...parts) => Buffer.concat(parts.map((part) => Buffer.from(part)));
const utf16 = (text) => bytes([0xff, 0xfe], Buffer.from(text, "utf16le"));
/** 月份,产品,目的地,吨,美元 and 镁锭, 荷兰 in GB18030, which Node can only read. */
const GB = {
  header: [
    0xd4, 0xc2, 0xb7, 0xdd, 0x2c, 0xb2, 0xfa, 0xc6, 0xb7, 0x2c, 0xc4, 0xbf, 0xb5, 0xc4, 0xb5, 0xd8,
    0x2c, 0xb6, 0xd6, 0x2c, 0xc3, 0xc0, 0xd4, 0xaa, 0x0a,
  ],
  ingot: [0xc3, 0xbe, 0xb6, 0xa7],
  netherlands: [0xba, 0xc9, 0xc0, 0xbc],
};

// What can be read.
put("least", LEAST);
put("four-columns", "month,product,partner,tonnes\n2025-11,Total,,38900\n2025-11,Powder,,6585\n");
put("kg-and-cny", "month,product,partner,kg,cny\n2025-11,Alloy,CAN,1552900,30000000\n");
put(
  "value-with-currency-line",
  "# currency: CNY\nmonth,product,tonnes,value\n2025-11,Alloy,8272,160000000\n"
);
put("semicolons", LEAST.replaceAll(",", ";"));
put("tabs", LEAST.replaceAll(",", "\t"), "a.tsv");
put("utf8-mark", `\uFEFF${LEAST}`);
put("utf16-with-mark", utf16(LEAST.replaceAll(",", "\t")), "a.txt");
put(
  "gb18030-chinese",
  bytes(GB.header, "2025-11,", GB.ingot, ",", GB.netherlands, ",6606.9,15900000\n")
);
put("windows-line-ends", LEAST.replaceAll("\n", "\r\n"));
put("old-mac-line-ends", LEAST.replaceAll("\n", "\r"));
put(
  "spans",
  `month,months,product,partner,tonnes
2025-11,11,Total,,408800
2025-02,2,Ingot,,40000
2024-12,12,Ingot,NLD,69376
2025-11,,Ingot,,22218
2025-10,1,Ingot,,13782
`
);
put(
  "forms-of-months",
  `month,product,tonnes
2025-01,Ingot,1
202502,Ingot,2
Mar 2025,Ingot,3
Apr-25,Ingot,4
2025年5月,Ingot,5
2025-06-30,Ingot,6
2025-07-01T00:00:00.000Z,Ingot,7
2025-08-01 00:00:00,Ingot,8
45901,Ingot,9
10/2025,Ingot,10
2025/11,Ingot,11
２０２５－１２,Ingot,12
`
);
put(
  "names-of-products",
  `month,product,tonnes
2025-11,镁锭,1
2025-11,81041900,2
2025-11,magnesium powder,3
2025-11,TOTAL,4
2025-11,Other products,5
`
);
put(
  "names-of-partners",
  `month,product,partner,tonnes
2025-11,Ingot,World,100
2025-11,Powder,,90
2025-11,Ingot,NLD,1
2025-11,Powder,荷兰,2
2025-11,Ingot,us,3
2025-11,Ingot,501,4
2025-11,Ingot,"Korea, Rep.",5
2025-11,Ingot,EU27,6
`
);
put(
  "unknown-names",
  `month,product,partner,tonnes
2025-11,Ingot,,100
2025-11,Ingot,Atlantis,7
2025-10,Ingot,Atlantis,8
2025-11,Zinc,,9
2025-11,81042,,9
`
);
put(
  "unknown-names-zh",
  "month,product,partner,tonnes,备忘\n2025-11,镁锭,,100,x\n2025-11,镁锭,某地,7,\n2025-11,锌,,9,\n"
);
put(
  "unknown-columns",
  `,month,product,partner,tonnes,analyst,share
0,2025-11,Ingot,,22218,Anna,0.57
1,2025-10,Ingot,,13782,Anna,
`
);
put(
  "not-known-and-zero",
  `month,product,partner,tonnes,usd
2025-11,Ingot,,22218,NaN
2025-11,Powder,,,
2025-11,Alloy,,n/a,-
2025-11,Scrap,,0,0
2025-11,Wrought,,-,12
`
);
put(
  "bands",
  `month,product,tonnes,low,high,rounding,basis,note
2025-11,Ingot,22200,22150,22250,,,
2025-11,Powder,6585,6585,6585.1,truncated,,
2025-11,Alloy,8272.5,8272.4995,8272.5005,rounded,derived,"Total less the rest, in t"
2025-11,Scrap,0,-0.5,0.5,,reported,
`
);
put(
  "claims",
  `month,months,product,tonnes,claim,measure,printed,low,high
2025-11,,Ingot,22200,,,,,
2025-11,,Ingot,,mom,,0.6121,0.61205,0.61215
2025-11,11,Total,,ytdYoy,quantity,-0.0288,,
2025-11,11,Ingot,,ytdAverage,,20800,,
2025-11,,Ingot,,YoY,value,0.01,,
`
);
put("claims-only", "month,product,claim,printed\n2025-11,Ingot,mom,0.6121\n");
put(
  "sources-in-rows",
  `# source: smm
# source.publisher: SMM
# source.title: November
# source.date: 2025-12
# source.address: https://news.example.org/1
# source: customs
# source.family: customs-file
# source.version: "abc"
# source.covers: Ingot 2024, 2025-01:2025-11; Alloy 2025-11
# source.note: Saved by hand
# source.licence: Ours
month,product,tonnes,source
2025-11,Ingot,22200,smm
2025-10,Ingot,13782,customs
2025-09,Ingot,20000,customs; smm
2025-08,Ingot,21000,baowu
2025-07,Ingot,21500,
`
);
put("one-source-for-all", `# source: smm\n# source.publisher: SMM\n${LEAST}`);
put(
  "all-metadata",
  `# format: mg-exports 1
# title: Our book, November
# flow: exports
# reporter: CHN
# currency: USD
# whole: yes
# rows: 3
# made by the trade desk
${LEAST}`
);
put("unknown-metadata", `# titel: Ours\n# source: a\n# source.publishr: SMM\n${LEAST}`);
put(
  "saved-again-by-a-spreadsheet",
  `"# title: Exports, our own",,,,
# source: a,,,,
"# source.title: The ""best"" figures",,,,
,,,,
month,product,partner,tonnes,usd
Nov-25,Ingot,,"22,218.345",53600000
Oct-25,Ingot,,13782,33000000
,,,,
`
);
put("row-twice-alike", `${LEAST}2025-11,Ingot,NLD,6606.900,15900000\n`);
put(
  "world-is-the-sum",
  `# world: sum of partners
month,product,partner,tonnes
2025-11,Ingot,NLD,6606.9
2025-11,Ingot,USA,10
2025-11,Ingot,EU27,6606.9
2025-11,Ingot,Atlantis,0.1
2025-10,Ingot,NLD,5
2025-10,Ingot,USA,
2025-09,Ingot,NLD,5
2025-09,Ingot,,8
`
);
put(
  "partners-without-world",
  "month,product,partner,tonnes\n2025-11,Ingot,NLD,6606.9\n2025-11,Alloy,EU27,3\n"
);
put(
  "guarded-texts",
  `month,product,tonnes,low,high,basis,source,note
2025-11,Ingot,2,1,3,derived,'=a,'=1+1
2025-10,Ingot,2,1,3,derived,"[""b;c"",""d""]","""two\\nlines"""
2025-09,Ingot,2,1,3,derived,'s,'tis so
`
);
put("thousands-in-quotes", 'month,product,kg,usd\n2025-11,Ingot,"22,218,345","53,600,000"\n');
put(
  "exact-to-the-kg",
  `month,product,tonnes
2025-11,Ingot,22218.345
2025-10,Ingot,0.001
2025-09,Ingot,1.234
2025-08,Ingot,6606.900000000001
2025-07,Ingot,.5
2025-06,Ingot,1e-3
`
);
put(
  "remarks-and-a-title",
  `
Exports of magnesium
# checked on Monday
month,product,tonnes

2025-11,Ingot,22218
# October is not final
2025-10,Ingot,13782
`
);
put("two-files", LEAST, "a.csv");
put("two-files", '[{"month":"2025-09","product":"Ingot","tonnes":20000}]', "b.txt");
put("same-file-twice", `# source: ours\n${LEAST}`, "a.csv");
put("same-file-twice", `# source: ours\n${LEAST}`, "b.csv");
put("imports-of-another", `# flow: imports\n# reporter: DEU\n${LEAST}`);
put("unit-values", "month,product,tonnes,usd_per_t\n2025-11,Ingot,22218,2412.5\n");
put(
  "json-whole",
  JSON.stringify({
    format: "mg-exports 1",
    title: "Our book",
    flow: "exports",
    currency: "USD",
    whole: true,
    sources: [{ id: "smm", publisher: "SMM", covers: "Ingot 2025-11", note: null }],
    observations: [
      { month: "2025-11", product: "Ingot", tonnes: 22200, low: 22150, high: 22250 },
      { month: "2025-11", months: 11, product: "Total", tonnes: "408800", source: ["smm", "ours"] },
      { month: "2025-11", product: "Ingot", partner: "NLD", usd: 15900000, tonnes: null },
    ],
    claims: [{ month: "2025-11", product: "Ingot", claim: "mom", printed: 0.6121 }],
  }),
  "a.txt"
);
put(
  "json-records",
  '[{"month":"2025-11-01T00:00:00.000","product":"Ingot","partner":null,"tonnes":22218.345},\n {"month":202510,"product":81041900,"partner":309,"tonnes":1e-3}]',
  "a.txt"
);

// What must be refused.
put("bad-empty", "");
put("bad-blank", " \n\n\t\n");
put("bad-binary", bytes([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x81, 0x00, 0x01]));
put("bad-nul-bytes", LEAST.replace("NLD", "N\0LD"));
put("bad-web-page", "<!DOCTYPE html><html><body>Sign in</body></html>");
put("bad-workbook", bytes([0x50, 0x4b, 0x03, 0x04], "anything"), "a.xlsx");
put("bad-old-excel", bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "a.xls");
put("bad-header-only", "month,product,partner,tonnes\n");
put("bad-another-table", "name,age\nAnna,41\n");
put(
  "bad-customs-file",
  '"数据年月","贸易伙伴编码","商品编码","第一数量","第一计量单位","美元",\n"202401","309","81041100","1","千克","2",\n'
);
put("bad-column-twice", LEAST.replace("usd", "tonnes"));
put("bad-columns-alike", LEAST.replace("usd", "t"));
put("bad-tonnes-and-kg", LEAST.replace("usd", "kg"));
put("bad-no-month", "product,tonnes\nIngot,1\n");
put("bad-no-product", "month,tonnes\n2025-11,1\n");
put("bad-no-amounts", "month,product,partner,amount\n2025-11,Ingot,,1\n");
put("bad-swapped-columns", "month,product,partner,tonnes\nIngot,2025-11,,22218\n");
put("bad-negative", LEAST.replace("13782", "-13782"));
put("bad-in-brackets", LEAST.replace("13782", "(13782)"));
put("bad-billion-tonnes", LEAST.replace("13782", "1000000000"));
put("bad-kg-as-tonnes", LEAST.replace("13782", "13782000"));
put("bad-trillion-dollars", LEAST.replace("33000000", "3300000000000"));
put("bad-month-13", LEAST.replace("2025-10", "2025-13"));
put("bad-far-future", LEAST.replace("2025-10", "2999-10"));
put("bad-year-for-month", LEAST.replace("2025-10", "2025"));
put("bad-ambiguous-day", LEAST.replace("2025-10", "01/10/2025"));
put("bad-no-month-in-row", LEAST.replace("2025-10", ""));
put("bad-span-for-month", LEAST.replace("2025-10", "2025-01:2025-10"));
put("bad-months", "month,months,product,tonnes\n2025-11,0,Ingot,1\n");
put("bad-months-too-long", "month,months,product,tonnes\n2025-11,1000,Ingot,1\n");
put("bad-decimal-comma", LEAST.replaceAll(",", ";").replace("6606.9", "6606,9"));
put("bad-point-for-thousands", LEAST.replace("22218.345", "22.218.345"));
put("bad-point-for-thousands-of-dollars", LEAST.replace("53600000", "53.600"));
put("bad-comma-in-semicolons", LEAST.replaceAll(",", ";").replace("13782", "13,782"));
put("bad-exponent", LEAST.replace("33000000", "3.3E+07"));
put("bad-text-for-number", LEAST.replace("13782", "about 13782"));
put("bad-unquoted-comma", LEAST.replace("33000000", "33,000,000"));
put("bad-long-cell", LEAST.replace("NLD", "N".repeat(70_000)));
put("bad-open-quote", LEAST.replace("NLD", '"NLD'));
put("bad-stray-quote", LEAST.replace("NLD", '"NL"D'));
put("bad-truncated-row", LEAST.slice(0, -16));
put("bad-truncated-rows", `# rows: 3\n${LEAST.split("\n").slice(0, 3).join("\n")}\n`);
put("bad-mojibake", "month,product,tonnes\n2025-11,闀侀敪,22218\n");
put("bad-utf16-without-mark", Buffer.from(LEAST, "utf16le"));
put("bad-all-unknown", "month,product,partner,tonnes\n2025-11,Zinc,,1\n2025-11,Lead,,2\n");
put("bad-all-blank", "month,product,partner,tonnes\n2025-11,Ingot,,\n2025-10,Ingot,,NaN\n");
put("bad-two-figures", `${LEAST}2025-11,Ingot,荷兰,6607,15900000\n`);
put("bad-two-figures-zh", `${LEAST}2025-11,Ingot,荷兰,6607,15900000\n`);
put("bad-no-currency", "month,product,value\n2025-11,Ingot,1\n");
put("bad-currency-differs", `# currency: CNY\n${LEAST}`);
put("bad-currency", `# currency: EUR\n${LEAST}`);
put("bad-flow", `# flow: re-exports and imports\n${LEAST}`);
put("bad-reporter", `# reporter: China\n${LEAST}`);
put("bad-world", `# world: all\n${LEAST}`);
put("bad-later-format", `# format: mg-exports 2\n${LEAST}`);
put("bad-source-twice", `# source: a\n# source: a\n${LEAST}`);
put("bad-source-without-id", `# source:\n${LEAST}`);
put("bad-source-field-first", `# source.title: x\n${LEAST}`);
put("bad-covers", `# source: a\n# source.covers: Ingot of last year\n${LEAST}`);
put("bad-half-band", "month,product,tonnes,low,high\n2025-11,Ingot,22200,22150,\n");
put("bad-outside-band", "month,product,tonnes,low,high\n2025-11,Ingot,22200,22250,22350\n");
put(
  "bad-band-of-two",
  "month,product,tonnes,usd,low,high\n2025-11,Ingot,22200,22201,22150,22250\n"
);
put("bad-rounding", "month,product,tonnes,rounding\n2025-11,Ingot,22200,up\n");
put("bad-claim-kind", "month,product,claim,printed\n2025-11,Ingot,growth,0.1\n");
put("bad-claim-with-amount", "month,product,tonnes,claim,printed\n2025-11,Ingot,1,mom,0.1\n");
put("bad-claim-without-figure", "month,product,claim,printed\n2025-11,Ingot,mom,\n");
put("bad-claim-percent", "month,product,claim,printed\n2025-11,Ingot,mom,61.21%\n");
put("bad-json-truncated", '[{"month":"2025-11","product":"Ingot","tonnes":222', "a.txt");
put("bad-json-of-another-shape", '{"data":{"rows":[1,2]}}', "a.txt");
put("bad-json-error", '{"error":{"code":401,"message":"Token has expired"}}', "a.txt");
put("bad-json-lists", '[["month","product"],["2025-11","Ingot"]]', "a.txt");
put("bad-json-empty-list", "[]", "a.txt");
put(
  "bad-json-object-for-number",
  '[{"month":"2025-11","product":"Ingot","tonnes":{"value":1}}]',
  "a.txt"
);
put("bad-json-true", '[{"month":"2025-11","product":"Ingot","tonnes":true}]', "a.txt");
put(
  "bad-json-source-without-id",
  '{"observations":[{"month":"2025-11"}],"sources":[{"publisher":"SMM"}]}',
  "a.txt"
);
put("bad-files-of-two-currencies", LEAST, "a.csv");
put("bad-files-of-two-currencies", LEAST.replace("usd", "cny"), "b.csv");
put("bad-files-of-two-flows", LEAST, "a.csv");
put("bad-files-of-two-flows", `# flow: imports\n${LEAST}`, "b.csv");
put("bad-files-that-differ", `# source: ours\n${LEAST}`, "a.csv");
put("bad-files-that-differ", `# source: ours\n${LEAST.replace("13782", "13783")}`, "b.csv");
put("bad-sources-that-differ", `# source: a\n# source.title: x\n${LEAST}`, "a.csv");
put("bad-sources-that-differ", `# source: a\n# source.title: y\n${LEAST}`, "b.csv");
