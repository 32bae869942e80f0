/**
 * Writes the inputs of the cases in this folder: `node test/data/comtrade/make-cases.mjs`. A case of the network has a
 * server.json, with the request, and the answers in the order in which they are given; bodies lie beside it. Any other
 * case is files. Rows have the fields, types and order of UN Comtrade's own (v1 interface, its CSV, and the classic CSV
 * of 22 and 35 columns); the error bodies are as observed at its server; the figures are invented. What a case must give
 * (expected.json, expected.error.txt) lies beside them and is not touched here.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";

const HERE = dirname(fileURLToPath(import.meta.url));

const PARTNERS = {
  0: ["W00", "World"],
  528: ["NLD", "Netherlands"],
  699: ["IND", "India"],
  842: ["USA", "USA"],
  251: ["FRA", "France"],
  384: ["CIV", "Côte d'Ivoire"],
  156: ["CHN", "China"],
};

/** One row as the interface gives it; exports at three dollars a kg and a fraction of a cent. */
function row(period, cmdCode, partnerCode, netWgt, changes = {}) {
  const [partnerISO, partnerDesc] = PARTNERS[partnerCode] ?? ["XX", `Area ${partnerCode}`];
  const value = netWgt * 3 + 0.249;
  return {
    typeCode: "C",
    freqCode: "M",
    refPeriodId: Number(`${period}01`),
    refYear: Number(period.slice(0, 4)),
    refMonth: Number(period.slice(4)),
    period,
    reporterCode: 156,
    reporterISO: "CHN",
    reporterDesc: "China",
    flowCode: "X",
    flowDesc: "Export",
    partnerCode,
    partnerISO,
    partnerDesc,
    partner2Code: 0,
    partner2ISO: "W00",
    partner2Desc: "World",
    classificationCode: "H6",
    classificationSearchCode: "HS",
    isOriginalClassification: true,
    cmdCode,
    cmdDesc: "Magnesium",
    aggrLevel: cmdCode.length,
    isLeaf: cmdCode.length === 6,
    customsCode: "C00",
    customsDesc: "TOTAL CPC",
    mosCode: "0",
    motCode: 0,
    motDesc: "TOTAL MOT",
    qtyUnitCode: 8,
    qtyUnitAbbr: "kg",
    qty: netWgt,
    isQtyEstimated: false,
    altQtyUnitCode: -1,
    altQtyUnitAbbr: "N/A",
    altQty: 0,
    isAltQtyEstimated: false,
    netWgt,
    isNetWgtEstimated: false,
    grossWgt: 0,
    isGrossWgtEstimated: false,
    cifvalue: null,
    fobvalue: value,
    primaryValue: value,
    legacyEstimationFlag: 0,
    isReported: false,
    isAggregate: true,
    ...changes,
  };
}

/** January: every product but scrap; 500 kg of the heading are 810490. */
const JANUARY = [
  row("202401", "8104", 0, 12000),
  row("202401", "8104", 528, 7000),
  row("202401", "8104", 842, 3000),
  row("202401", "8104", 699, 2000),
  row("202401", "810411", 0, 8000),
  row("202401", "810411", 528, 6000),
  row("202401", "810411", 699, 2000),
  row("202401", "810419", 0, 3000),
  row("202401", "810419", 842, 3000),
  row("202401", "810430", 0, 500),
  row("202401", "810430", 528, 500),
];
/** February: ingot to one country and nothing else. */
const FEBRUARY = [
  row("202402", "8104", 0, 9000),
  row("202402", "8104", 528, 9000),
  row("202402", "810411", 0, 9000),
  row("202402", "810411", 528, 9000),
];
/** Ingot alone, to two countries. */
const INGOT = [
  row("202401", "810411", 0, 8000),
  row("202401", "810411", 528, 6000),
  row("202401", "810411", 699, 2000),
];
const changed = (changes, rows = INGOT) =>
  rows.map((r, i) => (changes[i] ? { ...r, ...changes[i] } : r));

const reply = (data, changes = {}) =>
  JSON.stringify({ elapsedTime: "0.21 secs", count: data.length, data, error: "", ...changes });
const NONE = reply([]);
const RATE = "Rate limit is exceeded. Try again in 1 seconds.";
const QUOTA = "Out of call volume quota";
const KEY = "0123456789abcdef0123456789abcdef";
const PAGE = "<!DOCTYPE html>\n<html><body><h1>Sign in</h1></body></html>\n";

const january = { first: "2024-01", last: "2024-01" };
const twoMonths = { first: "2024-01", last: "2024-02" };
/** A case of the network: a request, and its answers as [body, rest]. */
const asked = (request, ...answers) => {
  const files = {};
  const listed = answers.map((answer, i) => {
    const [body, rest = {}] = Array.isArray(answer) ? answer : [answer];
    const name = `answer-${i + 1}.txt`;
    if (body !== "") files[name] = body;
    return { ...(body !== "" && { body: name }), ...rest };
  });
  return {
    "server.json": `${JSON.stringify({ request, answers: listed }, null, 2)}\n`,
    ...files,
  };
};
const one = (...answers) => asked(january, ...answers);
const oneRow = (changes) => one(reply(changed({ 1: changes })));

/** CSV as the web site writes it: every row ends with a comma that the header does not have. */
const FIELDS = Object.keys(JANUARY[0]);
const cell = (value) =>
  typeof value === "number" && !Number.isInteger(value)
    ? String(value)
    : /[",;\n]/.test(String(value ?? ""))
      ? `"${String(value).replaceAll('"', '""')}"`
      : String(value ?? "");
const csv = (rows, { end = ",", delimiter = ",", fields = FIELDS, newline = "\r\n" } = {}) =>
  [
    fields.join(delimiter),
    ...rows.map((r) => fields.map((f) => cell(r[f])).join(delimiter) + end),
  ].join(newline) + newline;
/** Windows-1252; the characters used here are those of Latin-1. */
const latin = (text) => Buffer.from(text, "latin1");

/** An accent stands before a comma, and before a quotation mark. */
const ACCENTS = [
  row("202401", "810411", 0, 900),
  row("202401", "810411", 384, 500),
  row("202401", "810411", 9998, 300, { partnerDesc: "Tomé" }),
  row("202401", "810411", 9999, 100, { partnerDesc: "Curaçao, Tomé" }),
];

const CLASSIC_22 =
  "Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Netweight (kg),Trade Value (US$),Flag";
const CLASSIC_35 =
  "Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,2nd Partner Code,2nd Partner,2nd Partner ISO,Customs Proc. Code,Customs,Mode of Transport Code,Mode of Transport,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Alt Qty Unit Code,Alt Qty Unit,Alt Qty,Netweight (kg),Gross weight (kg),Trade Value (US$),CIF Trade Value (US$),FOB Trade Value (US$),Flag";
const classic = (header, rows) => `${[header, ...rows].join("\n")}\n`;
const AUGUST_22 = [
  "H5,2019,201908,August 2019,6,0,2,Exports,156,China,CHN,0,World,WLD,810411,Magnesium; unwrought,8,Weight in kilograms,8000,8000,24000,0",
  "H5,2019,201908,August 2019,6,0,2,Exports,156,China,CHN,528,Netherlands,NLD,810411,Magnesium; unwrought,8,Weight in kilograms,6000,6000,18000,0",
  "H5,2019,201908,August 2019,6,0,2,Exports,156,China,CHN,699,India,IND,810411,Magnesium; unwrought,8,Weight in kilograms,2000,2000,6000,0",
];
const AUGUST_35 = [
  'H5,2019,201908,"August 2019",6,0,2,Exports,156,China,CHN,0,World,WLD,,,,,,,,810411,"Magnesium; unwrought",8,"Weight in kilograms",8000,,,,8000,0,24000,0,24000,0',
  'H5,2019,201908,"August 2019",6,0,2,Exports,156,China,CHN,842,USA,USA,,,,,,,,810411,"Magnesium; unwrought",8,"Weight in kilograms",8000,,,,8000,0,24000,,0,0',
];

const cases = {
  // The network: what can be read.
  "preview-two-months": asked(twoMonths, reply(JANUARY), reply(FEBRUARY)),
  "key-takes-twelve-months": asked(
    { first: "2024-01", last: "2025-01", key: KEY },
    reply([...JANUARY, ...FEBRUARY]),
    NONE
  ),
  "month-not-published": asked(twoMonths, reply(JANUARY), NONE),
  "month-not-published-zh": asked(twoMonths, reply(JANUARY), NONE),
  "month-in-the-future": asked({ first: "2099-11", last: "2099-12", key: KEY }, [
    reply([row("209911", "810411", 0, 8000), row("209911", "810411", 528, 8000)]),
  ]),
  "list-that-is-null": asked(twoMonths, reply(JANUARY), '{"count":0,"data":null,"error":null}'),
  "numbers-as-text": one(
    reply(changed({ 1: { netWgt: "6000.4", fobvalue: " 18000 ", partnerCode: "528" } }))
  ),
  "descriptions-are-null": one(
    reply(
      INGOT.map((r) => ({
        ...r,
        reporterISO: null,
        partnerISO: null,
        partnerDesc: null,
        cmdDesc: null,
      }))
    )
  ),
  "weight-is-null": oneRow({ netWgt: null, isNetWgtEstimated: true }),
  "weight-is-nought": one(
    reply(
      changed({
        1: { netWgt: 0, fobvalue: 18000, primaryValue: 18000 },
        2: { netWgt: 0, fobvalue: 900, primaryValue: 900 },
      })
    )
  ),
  "value-is-null": oneRow({ fobvalue: null, primaryValue: null }),
  "row-twice-alike": one(reply([...INGOT, INGOT[1]])),
  "world-only": one(reply([INGOT[0]])),
  "world-missing": one(reply(INGOT.slice(1))),
  "partners-do-not-add-up": oneRow({ netWgt: 5990 }),
  "special-partners": one(
    reply([
      row("202401", "810411", 0, 9000),
      row("202401", "810411", 899, 1000),
      row("202401", "810411", 568, 2000),
      row("202401", "810411", 490, 3000),
      row("202401", "810411", 356, 400, { partnerDesc: "India, excl. Sikkim" }),
      row("202401", "810411", 9999, 600, { partnerDesc: "=cmd()" }),
      row("202401", "810411", 251, 2000),
    ])
  ),
  "parts-beside-totals": one(
    reply([
      ...INGOT,
      row("202401", "810411", 528, 6000, { motCode: 2100 }),
      row("202401", "810411", 528, 6000, { customsCode: "C01" }),
      row("202401", "810411", 528, 6000, { partner2Code: 276 }),
    ])
  ),
  "parts-of-one-product": one(
    reply([...JANUARY, row("202401", "810420", 0, 40, { motCode: 2100 })])
  ),
  "five-hundred-rows-are-halved-with-a-key": asked(
    { ...twoMonths, key: KEY },
    [reply(JANUARY), { rowsTo: 500 }],
    reply(JANUARY),
    reply(FEBRUARY)
  ),
  "full-answer-is-halved": asked(
    january,
    [reply(INGOT), { rowsTo: 500 }],
    reply(JANUARY.slice(0, 9)),
    reply(JANUARY.slice(9))
  ),
  "count-above-its-rows-is-halved": asked(
    { ...twoMonths, key: KEY },
    reply(JANUARY, { count: 15 }),
    reply(JANUARY),
    reply(FEBRUARY)
  ),
  "rate-limit-with-retry-after": one(
    [RATE, { status: 429, headers: { "retry-after": "7" } }],
    reply(JANUARY)
  ),
  "rate-limit-in-words": one(
    [
      '{ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 2 seconds." }',
      { status: 429 },
    ],
    reply(JANUARY)
  ),
  "rate-limit-without-words": one(["", { status: 429 }], ["", { status: 429 }], reply(JANUARY)),
  "server-busy": one(["", { status: 503, headers: { "retry-after": "120" } }], reply(JANUARY)),
  "imports-of-another-reporter": asked(
    { ...january, reporter: "NLD", flow: "imports" },
    reply([
      row("202401", "810411", 0, 700, {
        reporterCode: 528,
        flowCode: "M",
        cifvalue: 2500.5,
        fobvalue: null,
        primaryValue: 2500.5,
      }),
      row("202401", "810411", 156, 700, {
        reporterCode: 528,
        flowCode: "M",
        cifvalue: 2500.5,
        fobvalue: null,
        primaryValue: 2500.5,
      }),
    ])
  ),
  "proxy-with-a-path": asked({ ...january, base: "/comtrade/" }, reply(INGOT)),
  "redirect-on-the-same-host": one(["", { status: 302, redirect: "127.0.0.1" }], reply(INGOT)),

  // The network: what cannot.
  "bad-web-page": one(PAGE),
  "bad-error-with-status-200": one('{"error":"Maximum number of periods for preview is 1"}'),
  "bad-error-with-status-400": one([
    '{"error":"Maximum number of periods for preview is 1"}',
    { status: 400 },
  ]),
  "bad-error-in-a-page": one([PAGE, { status: 400 }]),
  "bad-nothing-published": asked(twoMonths, NONE, NONE),
  "bad-nothing-published-zh": asked(twoMonths, NONE, NONE),
  "bad-rate-limit-for-an-hour": asked(twoMonths, reply(JANUARY), [
    RATE,
    { status: 429, headers: { "retry-after": "3600" } },
  ]),
  "bad-rate-limit-again-and-again": one(...Array(5).fill([RATE, { status: 429 }])),
  "bad-quota": one([QUOTA, { status: 403, headers: { "retry-after": "37391" } }]),
  "bad-quota-zh": one([QUOTA, { status: 403, headers: { "retry-after": "37391" } }]),
  "bad-quota-in-words": asked({ ...january, key: KEY }, [
    '{ "statusCode": 403, "message": "Out of call volume quota. Quota will be replenished in 00:30:02." }',
    { status: 403 },
  ]),
  "bad-quota-in-days": asked({ ...january, key: KEY }, [
    "Out of call volume quota. Quota will be replenished in 2.12 days.",
    { status: 403 },
  ]),
  "bad-key-not-let-in": asked({ ...january, key: KEY }, [
    '{ "statusCode": 401, "message": "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription." }',
    { status: 401 },
  ]),
  "bad-forbidden": one(["Forbidden", { status: 403 }]),
  "bad-server-failed": one(['{"error":"Internal"}', { status: 500 }]),
  "bad-server-failed-in-february": asked(twoMonths, reply(JANUARY), ["", { status: 500 }]),
  "bad-server-failed-in-february-zh": asked(twoMonths, reply(JANUARY), ["", { status: 500 }]),
  "bad-server-busy-for-days": one(["", { status: 503, headers: { "retry-after": "200000" } }]),
  "bad-not-found": one(["Resource not found", { status: 404 }]),
  "bad-redirect-to-another-host": one(["", { status: 302, redirect: "localhost" }], reply(INGOT)),
  "bad-redirect-with-a-key": asked({ ...january, key: KEY }, [
    "",
    { status: 302, redirect: "localhost" },
  ]),
  "bad-connection-cut": one([reply(INGOT), { cutAfter: 900 }]),
  "bad-silence": one([reply(INGOT), { stallAfter: 900 }]),
  "bad-truncated": one(reply(INGOT).slice(0, 2000)),
  "bad-empty": one(""),
  "bad-status-204": one(["", { status: 204 }]),
  "bad-another-json": one('[{"month":"2024-01","kg":8000}]'),
  "bad-json-text": one('"Rate limit is exceeded."'),
  "bad-rows-that-are-none": one('{"count":2,"data":[1,[2]],"error":""}'),
  "bad-count-below-its-rows": one(reply(INGOT, { count: 0 })),
  "bad-weight-is-true": oneRow({ netWgt: true }),
  "bad-weight-is-a-list": oneRow({ netWgt: [6000] }),
  "bad-weight-with-a-comma": oneRow({ netWgt: "6000,5" }),
  "bad-negative-weight": oneRow({ netWgt: -6000 }),
  "bad-billion-tonnes": oneRow({ netWgt: 1e12 }),
  "bad-value-beyond-belief": oneRow({ fobvalue: 1e13 }),
  "bad-month-13": oneRow({ period: "202413" }),
  "bad-month-is-null": oneRow({ period: null }),
  "bad-partner-is-a-name": oneRow({ partnerCode: "Netherlands" }),
  "bad-no-code-of-goods": oneRow({ cmdCode: undefined }),
  "bad-annual-rows": oneRow({ period: "2024", freqCode: "A", refMonth: 52 }),
  "bad-another-month": oneRow({ period: "202301" }),
  "bad-another-reporter": oneRow({ reporterCode: 842 }),
  "bad-imports-instead": oneRow({ flowCode: "M" }),
  "bad-rows-differ": one(reply([...INGOT, { ...INGOT[1], netWgt: 6001 }])),
  "bad-values-differ": one(reply([...INGOT, { ...INGOT[1], fobvalue: 18001 }])),
  "bad-only-parts": one(reply(INGOT.map((r) => ({ ...r, motCode: 2100 })))),
  "bad-cut-even-for-one-code": asked(january, ...Array(4).fill([reply(INGOT), { rowsTo: 500 }])),
  "bad-key-said-again": asked({ ...january, key: KEY }, [
    `{"error":"${KEY.toUpperCase()} is no key"}`,
    { status: 400 },
  ]),
  "bad-request-key": asked({ ...january, key: "secret key" }),
  "bad-request-key-in-address": asked({ ...january, key: KEY, base: `https://example.org/${KEY}` }),
  "bad-request-query-in-address": asked({ ...january, base: "https://example.org/?token=secret" }),
  "bad-request-not-encrypted": asked({ ...january, base: "http://example.org" }),
  "bad-request-no-address": asked({ ...january, base: "comtrade" }),
  "bad-request-reporter": asked({ ...january, reporter: "EU27" }),
  "bad-request-flow": asked({ ...january, flow: "re-exports" }),
  "bad-request-months": asked({ first: "2024-02", last: "2024-01" }),
  "bad-request-months-zh": asked({ first: "1961-12", last: "1962-01" }),
  "bad-request-too-many-months": asked({ first: "2000-01", last: "2020-01" }),

  // Files: what can be read.
  "csv-of-the-web-site": { "TradeData.csv": csv([...JANUARY, ...FEBRUARY]) },
  "csv-without-the-last-comma": { "a.csv": csv(JANUARY, { end: "", newline: "\n" }) },
  "csv-with-mark": { "a.csv": `\uFEFF${csv(INGOT)}` },
  "csv-in-windows-1252": { "a.csv": latin(csv(ACCENTS)) },
  "csv-in-utf8-with-accents": { "a.csv": csv(ACCENTS) },
  "csv-with-formulas-for-codes": {
    "a.csv": csv(
      INGOT.map((r) => ({ ...r, cmdCode: `="${r.cmdCode}"`, partnerDesc: `=${r.partnerDesc}` })),
      { delimiter: ";", end: "" }
    ),
  },
  "csv-of-few-columns": {
    "a.csv": csv(INGOT, {
      fields: ["cmdCode", "partnerCode", "reporterCode", "flowCode", "period", "netWgt"],
      end: "",
    }),
  },
  "csv-with-imports-beside": {
    "a.csv": csv([
      ...INGOT,
      ...INGOT.map((r) => ({ ...r, flowCode: "M" })),
      row("202401", "810490", 0, 5),
    ]),
  },
  "csv-of-two-months": { "a.csv": csv(JANUARY), "b.csv": csv([...FEBRUARY, JANUARY[0]]) },
  "csv-of-the-netherlands": {
    "a.csv": csv(INGOT.map((r) => ({ ...r, reporterCode: 528 }))),
  },
  "csv-classic-of-22-columns": { "a.csv": classic(CLASSIC_22, AUGUST_22) },
  "csv-classic-of-35-columns": { "a.csv": classic(CLASSIC_35, AUGUST_35) },
  "csv-classic-in-a-zip": {
    "a.zip": Buffer.from(
      zipSync(
        { "type-C_r-156.csv": strToU8(classic(CLASSIC_22, AUGUST_22)), "readme.pdf": strToU8("x") },
        { mtime: new Date(2024, 0, 1) }
      )
    ),
  },

  // Files: what cannot.
  "bad-csv-annual": {
    "a.csv": csv([row("202401", "810411", 0, 9, { period: "2024", freqCode: "A" })]),
  },
  "bad-csv-annual-classic": {
    "a.csv": classic(
      CLASSIC_22,
      AUGUST_22.map((line) => line.replace("201908", "2019"))
    ),
  },
  "bad-csv-annual-zh": { "a.csv": csv([row("202401", "810411", 0, 9, { period: "2024" })]) },
  "bad-csv-another-table": { "a.csv": "month,partner,kg\n2024-01,NLD,6000\n" },
  "bad-csv-of-customs": {
    "a.csv":
      '"数据年月","贸易伙伴编码","商品编码","第一数量","第一计量单位",\n"202401","309","81041100","1","千克",\n',
  },
  "bad-csv-web-page": { "TradeData.csv": PAGE },
  "bad-csv-empty": { "a.csv": "" },
  "bad-csv-header-only": { "a.csv": csv([]) },
  "bad-csv-missing-columns": {
    "a.csv": csv(INGOT, { fields: ["reporterCode", "partnerCode", "cmdCode", "period", "qty"] }),
  },
  "bad-csv-column-twice": { "a.csv": csv(INGOT, { fields: [...FIELDS, "netWgt"] }) },
  "bad-csv-short-row": { "a.csv": csv(INGOT).replace(/,false,true,\r\n$/, ",false") },
  "bad-csv-long-row": {
    "a.csv": csv(INGOT.map((r) => ({ ...r, cmdDesc: "a" }))).replace(",a,", ",a,b,"),
  },
  "bad-csv-weight-is-a-formula": { "a.csv": csv(changed({ 1: { netWgt: "=1+1" } })) },
  "bad-csv-weight-with-an-exponent": { "a.csv": csv(changed({ 1: { netWgt: "6.0E+03" } })) },
  "bad-csv-negative-weight": { "a.csv": csv(changed({ 1: { netWgt: -6000 } })) },
  "bad-csv-month-13": { "a.csv": csv(changed({ 1: { period: "202413" } })) },
  "bad-csv-only-imports": { "a.csv": csv(INGOT.map((r) => ({ ...r, flowCode: "M" }))) },
  "bad-csv-only-other-goods": { "a.csv": csv(INGOT.map((r) => ({ ...r, cmdCode: "120190" }))) },
  "bad-csv-only-parts": { "a.csv": csv(INGOT.map((r) => ({ ...r, customsCode: "C01" }))) },
  "bad-csv-two-reporters": {
    "a.csv": csv([...INGOT, ...INGOT.map((r) => ({ ...r, reporterCode: 528 }))]),
  },
  "bad-csv-unknown-reporter": { "a.csv": csv(INGOT.map((r) => ({ ...r, reporterCode: 97 }))) },
  "bad-csv-rows-differ": { "a.csv": csv(INGOT), "b.csv": csv(changed({ 1: { netWgt: 6001 } })) },
  "bad-csv-quote-left-open": { "a.csv": csv(INGOT).replace("India", '"India') },
};

for (const [name, files] of Object.entries(cases)) {
  mkdirSync(join(HERE, name), { recursive: true });
  for (const [file, content] of Object.entries(files))
    writeFileSync(join(HERE, name, file), content);
}
