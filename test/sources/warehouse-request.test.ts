import { catalogue } from "../../src/sources/catalogue";
import { SourceRefusal } from "../../src/sources/source";
import { testConnection } from "../../src/sources/warehouse/test-connection";
import { USUAL_COLUMNS, warehouse } from "../../src/sources/warehouse/warehouse";
import { type AnsweringServer, serveAnswers } from "./answering-server";
import { PASSWORD, readCase, requestOf, serveCase, sumsOf, serveSums } from "./warehouse-cases";

const language = "en";
let server: AnsweringServer;
afterEach(() => server.close());

describe("read sends nothing where", () => {
  const names = [
    "records` WHERE 1 UNION ALL SELECT * FROM `secret",
    "records`; DROP TABLE house.records",
    "records\\",
    "records\\` --",
    "rec ords",
    "house.records",
    "records'",
    'records"',
    "records\n",
    "records\u0000",
    "records/*",
    "url('http://elsewhere/')",
    "1records",
    "-records",
    "",
    "a".repeat(65),
    "re\u2028cords",
    "records\u200b",
    "ｒecords`",
    "💰",
  ];
  const columnNames = ["month", "code", "partner", "weight", "value", "flow"];
  const hostile: [string, object][] = [
    ...names.map((name): [string, object] => [
      `the table is ${JSON.stringify(name)}`,
      { table: name },
    ]),
    ...names
      .slice(0, 8)
      .map((name): [string, object] => [
        `the database is ${JSON.stringify(name)}`,
        { database: name },
      ]),
    ...columnNames.flatMap((column) =>
      ["hs8`, (SELECT 1) AS `x", "sum(hs8)", "hs8 OR 1", "*"].map((name): [string, object] => [
        `the column of ${column} is ${JSON.stringify(name)}`,
        { columns: { ...USUAL_COLUMNS, [column]: name }, flowValue: "E" },
      ])
    ),
    ...[
      "",
      "E' OR '1'='1",
      "E\\",
      "E`",
      "E;",
      "E)",
      "'",
      "E\nX",
      "E--\u2019",
      "x".repeat(33),
      undefined,
      1,
      null,
    ].map((flowValue): [string, object] => [
      `the flow is ${JSON.stringify(flowValue)}`,
      { columns: { ...USUAL_COLUMNS, flow: "ie" }, flowValue },
    ]),
    ...[
      "",
      "a\nX-Other: 1",
      "a\r\n",
      " a",
      "a ",
      "a\u0000",
      "\ud800",
      "a".repeat(129),
      undefined,
      5,
    ].map((user): [string, object] => [`the user is ${JSON.stringify(user)}`, { user }]),
    ...["a\r\nX-Other: 1", " a", "a\t", "a\u0000b", "a\u007f", "\udc00", "a".repeat(1001), 5].map(
      (password): [string, object] => [`the password is ${JSON.stringify(password)}`, { password }]
    ),
    ["the weight is in pounds", { weightUnit: "lb" }],
    ["there is no currency", { currency: undefined }],
    ["the currency is the euro's", { currency: "EUR" }],
    ["the flow is both", { flow: "exports' OR 1" }],
    ["the reporter is no code", { reporter: "China" }],
    ["the columns are missing", { columns: undefined }],
    ["a column is no text", { columns: { ...USUAL_COLUMNS, month: ["month"] } }],
    ["the table is no text", { table: { toString: "records" } }],
  ];

  test.each(hostile)("%s", async (_, changes) => {
    server = await serveAnswers(() => ({}));
    const request = requestOf(server.address, changes);
    for (const ask of [
      () => warehouse.read(request, { catalogue, language }),
      () => testConnection(request, { catalogue, language }),
    ]) {
      const refusal: unknown = await ask().catch((reason: unknown) => reason);
      expect(refusal).toBeInstanceOf(SourceRefusal);
      const { message } = refusal as SourceRefusal;
      expect(message).toMatch(/^\P{Cc}{30,400}\.$/u);
      expect(message).not.toContain(PASSWORD);
    }
    expect(server.asked).toEqual([]);
  });

  test.each<[string, number, number]>([
    ["the last month lies before the first", 24300, 24299],
    ["a month is a fraction", 24300.5, 24301],
    ["a month is no number", NaN, 24301],
    ["a month is text", "24300' OR 1" as unknown as number, 24301],
    ["the first month lies before 1980", 1979 * 12 + 11, 24301],
    ["the last month lies after 2100", 24300, 2101 * 12],
    ["a month is endless", 24300, Infinity],
  ])("%s", async (_, first, last) => {
    server = await serveAnswers(() => ({}));
    const request = { ...requestOf(server.address, {}), first, last };
    await expect(warehouse.read(request, { catalogue, language })).rejects.toThrow(
      "The months that are asked cannot be: the first must not lie after the last, and both between 1980 and 2100."
    );
    expect(server.asked).toEqual([]);
  });

  test.each<[string, (host: string) => string, RegExp]>([
    [
      "the address has a query with a password",
      (h) => `http://${h}/?user=a&password=b`,
      /^The address of the warehouse has a "\?" or "#" in it\./,
    ],
    ["the address has a part", (h) => `http://${h}/#a`, /^The address of the warehouse has a "\?"/],
    ["the address has a password", (h) => `http://a:b@${h}/`, /has a user name or password in it/],
    [
      "the address is not encrypted",
      () => "http://clickhouse.example.org:8123/",
      /is not an https address/,
    ],
    ["the address is a file's", () => "file:///etc/passwd", /is not an https address/],
    ["the address is none", () => "clickhouse", /is not an address/],
    ["the address is empty", () => "", /is not an address/],
    ["the address is no text", () => 5 as unknown as string, /is not an address/],
  ])("%s", async (_, address, sentence) => {
    server = await serveAnswers(() => ({}));
    const request = { ...requestOf("", {}), address: address(new URL(server.address).host) };
    await expect(warehouse.read(request, { catalogue, language })).rejects.toThrow(sentence);
    expect(server.asked).toEqual([]);
  });
});

test("read posts two statements; the user and password stand in headers and nowhere else", async () => {
  server = await serveCase("as-18.16-answers");
  await readCase(server, "as-18.16-answers");
  expect(server.asked).toHaveLength(2);
  for (const { method, path, headers, body } of server.asked) {
    expect(method).toBe("POST");
    // No setting is sent along: a user who may only read may not change any.
    expect(path).toMatch(/^\/\?query_id=mg-exports-[-0-9a-f]{36}$/);
    expect(headers).toMatchObject({ "x-clickhouse-user": "analyst", "x-clickhouse-key": PASSWORD });
    expect(headers).not.toHaveProperty("authorization");
    expect(headers).not.toHaveProperty("cookie");
    expect(body).not.toContain(PASSWORD);
    expect(body).not.toContain("analyst");
  }
  expect(server.asked[0].path).not.toBe(server.asked[1].path);
});

test("read asks for the sums with names in backticks and numbers, grouped, with totals", async () => {
  server = await serveCase("as-18.16-answers");
  await readCase(server, "as-18.16-answers");
  expect(server.asked[1].body).toBe(
    [
      "SELECT toYYYYMM(`month`) AS `mg:month`, toString(`hs8`) AS `mg:code`, toString(`partner`) AS `mg:partner`, count() AS `mg:records`, count(`weight_kg`) AS `mg:weighed`, sum(toFloat64(`weight_kg`)) AS `mg:weight`, count(`value_usd`) AS `mg:valued`, sum(toFloat64(`value_usd`)) AS `mg:value`",
      "FROM `house`.`records`",
      "WHERE (`hs8` = 8104 OR `hs8` BETWEEN 810400 AND 810499 OR `hs8` BETWEEN 81040000 AND 81049999 OR `hs8` BETWEEN 8104000000 AND 8104999999) AND toYYYYMM(`month`) BETWEEN 202401 AND 202403",
      "GROUP BY `mg:month`, `mg:code`, `mg:partner` WITH TOTALS",
      "FORMAT CSVWithNames",
    ].join("\n")
  );
});

test("read asks for months and codes as the columns hold them", async () => {
  server = await serveCase("names-in-chinese-zh");
  await readCase(server, "names-in-chinese-zh");
  const month =
    "toUInt32OrZero(extract(toString(`月份`), '^([0-9]{4})')) * 100 + toUInt32OrZero(extract(toString(`月份`), '^[0-9]{4}[-/.年]?([0-9]{1,2})'))";
  expect(server.asked[1].body.split("\n")[2]).toBe(
    `WHERE toString(\`商品编码\`) LIKE '8104%' AND (${month} BETWEEN 202401 AND 202403 OR ${month} < 190001 OR ${month} > 210012)`
  );
  await server.close();
  server = await serveCase("imports-of-japan");
  await readCase(server, "imports-of-japan");
  expect(server.asked[1].body.split("\n")[2]).toMatch(
    / AND toYYYYMM\(`month`\) BETWEEN 202401 AND 202403 AND toString\(`ie`\) = 'I'$/
  );
});

test("read sums decimals as decimals, so that a half is rounded alike each time", async () => {
  server = await serveCase("limits-that-throw-are-harmless");
  await readCase(server, "limits-that-throw-are-harmless");
  expect(server.asked[1].body).toMatch(
    /sum\(toFloat64\(`weight_kg`\)\) AS `mg:weight`, count\(`value_usd`\) AS `mg:valued`, sum\(`value_usd`\) AS `mg:value`\n/
  );
});

test("read sends no header for a password where there is none, and bytes where it is not Latin", async () => {
  server = await serveSums(() => sumsOf("as-18.16-answers"));
  const read = (changes: object) =>
    warehouse.read(requestOf(server.address, changes), { catalogue, language });
  await read({ password: undefined });
  expect(server.asked[1].headers).not.toHaveProperty("x-clickhouse-key");
  await read({ user: "分析员", password: "密码 ü" });
  const { headers } = server.asked[3];
  const text = (header: string) => Buffer.from(String(headers[header]), "latin1").toString("utf8");
  expect(text("x-clickhouse-user")).toBe("分析员");
  expect(text("x-clickhouse-key")).toBe("密码 ü");
});

test("read keeps the path of a proxy, and says how many bytes have come", async () => {
  server = await serveSums(() => sumsOf("as-18.16-answers"));
  const progress: [number, number][] = [];
  const onProgress = (done: number, total: number) => progress.push([done, total]);
  const request = requestOf(`${server.address}/clickhouse/`, {});
  const reading = await warehouse.read(request, { catalogue, language, onProgress });
  expect(server.asked.map(({ path }) => path.replace(/=.*/, ""))).toEqual([
    "/clickhouse/?query_id",
    "/clickhouse/?query_id",
  ]);
  expect(reading.sources[0].address).toBe(`${server.address}/clickhouse/`);
  const { length } = Buffer.from(sumsOf("as-18.16-answers").body ?? "");
  expect(progress[progress.length - 1][0]).toBe(length);
});

test("read stops at once on Cancel, and has the query stopped by its id", async () => {
  const stop = new AbortController();
  server = await serveSums(() => {
    setTimeout(() => stop.abort(), 50);
    return { ...sumsOf("as-18.16-answers"), stallAfter: 30 };
  });
  const request = requestOf(server.address, {});
  const reading = warehouse.read(request, { catalogue, language, signal: stop.signal });
  await expect(reading).rejects.toThrow("Reading was cancelled; nothing was changed.");
  for (let tries = 0; server.asked.length < 3 && tries < 100; tries++)
    await new Promise((done) => setTimeout(done, 20));
  const [, sums, kill] = server.asked;
  const id = /query_id=(.*)$/.exec(sums.path)![1];
  expect(kill.body).toBe(`KILL QUERY WHERE query_id = '${id}' ASYNC`);
  expect(kill.headers["x-clickhouse-key"]).toBe(PASSWORD);
});
