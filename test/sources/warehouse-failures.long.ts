import { askServer } from "../../src/sources/http";
import { readTable } from "../../src/sources/warehouse/ask-warehouse";
import { warehouse } from "../../src/sources/warehouse/warehouse";
import { checkRequest } from "../../src/sources/warehouse/warehouse-request";
import { type ClickHouseServer, pause } from "../warehouse/clickhouse-server";
import { USERS } from "../warehouse/clickhouse-users";
import { asUser, houseRequest, readContext } from "../warehouse/house-request";
import { serveInFront } from "../warehouse/in-front";
import { describeWithClickHouse, unlessMissing } from "../warehouse/needs-clickhouse";
import { readHouse, refusalOf } from "../warehouse/read-house";
import { startTwoShards, type TwoShards } from "../warehouse/two-shards";
import { figuresOf, madeUpFigures } from "./warehouse-figures";

/** Few: these tests are about what goes wrong. */
const RECORDS = 20_000;
/** Two minutes of summing without any work for a processor: 65,536 rows a second and a half. */
const SLOW = `SELECT toDate('2025-11-01') AS month, toUInt32(81041100) AS hs8, toUInt16(309) AS partner, toUInt64(1) AS weight_kg, toUInt64(1) AS value_usd
  FROM (SELECT number FROM system.numbers LIMIT 6000000) WHERE sleepEachRow(0.00002) = 0`;
/** 400,000 partners: an answer of some 20 MB, far more than the buffers between two programs hold. */
const WIDE = `SELECT toDate('2025-11-01') AS month, toUInt32(81041100) AS hs8, toUInt32(number + 1000) AS partner, toUInt64(1) AS weight_kg, toUInt64(1) AS value_usd
  FROM (SELECT number FROM system.numbers LIMIT 400000)`;

describeWithClickHouse(`${unlessMissing}a warehouse that fails`, () => {
  let house: TwoShards;
  beforeAll(async () => {
    house = await startTwoShards();
    await house.fill(RECORDS);
    await house.both(`CREATE VIEW house.slow_local AS ${SLOW}`);
    await house.both(
      "CREATE TABLE house.slow (month Date, hs8 UInt32, partner UInt16, weight_kg UInt64, value_usd UInt64) ENGINE = Distributed(house, house, slow_local)"
    );
    await house.both(`CREATE VIEW house.wide AS ${WIDE}`);
  });
  afterAll(() => house?.stop());

  /** How many queries are running on a server that have a text in them: `slow` as asked here, slow_local as of a shard. */
  const running = async (on: ClickHouseServer, text: string) => {
    const where = `query LIKE '%${text}%' AND query NOT LIKE '%system.processes%'`;
    return Number(await on.ask(`SELECT count() FROM system.processes WHERE ${where}`));
  };
  const until = async (isSo: () => Promise<boolean>) => {
    for (const end = Date.now() + 30_000; !(await isSo()); await pause(20))
      if (Date.now() > end) throw new Error("It has not come to that in half a minute.");
  };

  describe("read with a shard that was lost", () => {
    test("before the query is refused, gives nothing, and gives all when it is back", async () => {
      house.second.kill();
      const sentence = await refusalOf(readHouse(house.first));
      expect(sentence).toMatch(
        /^A server behind house\.records on HOST does not answer, so its share of the records is missing and nothing was taken\. Try again later, or tell the administrator: "All connection tries failed\./
      );
      await house.restart(house.second);
      expect(figuresOf(await readHouse(house.first))).toEqual(madeUpFigures(RECORDS));
    });

    test("amid the query is refused", async () => {
      const refused = refusalOf(readHouse(house.first, { table: "slow" }));
      await until(async () => (await running(house.second, "slow_local")) > 0);
      await pause(300);
      house.second.kill();
      expect(await refused).toMatch(
        /^A server behind house\.slow on HOST does not answer, .*administrator: "Attempt to read after eof: while receiving packet from HOST"\. Nothing was changed\.$/
      );
      await house.restart(house.second);
    });

    test("is refused to a user whose profile would leave its records out without a word", async () => {
      const lenient = asUser("lenient");
      expect(await refusalOf(readHouse(house.first, lenient))).toBe(
        "The profile of lenient on HOST has skip_unavailable_shards = 1: what cannot be read would be left out without a word, so nothing was asked. Ask the administrator to take that setting away for this user."
      );
      // Nothing else would tell: ClickHouse itself gives half of the records with status 200.
      house.second.kill();
      const records = await house.first.ask("SELECT count() FROM house.records", "lenient");
      await house.restart(house.second);
      expect(Number(records)).toBe(RECORDS / 2);
    });
  });

  test("read of a server that is lost amid the query is refused", async () => {
    const refused = refusalOf(readHouse(house.second, { table: "slow" }));
    await until(async () => (await running(house.second, "`slow`")) > 0);
    house.second.kill();
    expect(await refused).toMatch(/^HOST cannot be reached from here, or lets no web page ask it,/);
    await house.restart(house.second);
  });

  test("read of a server that is lost amid its answer is refused, however much has come", async () => {
    let bytes = 0;
    const onProgress = (done: number) => {
      if (bytes < 1e6 && done >= 1e6) house.second.kill();
      bytes = done;
    };
    const request = houseRequest(house.second.address, { table: "wide" });
    const reading = warehouse.read(request, readContext({ onProgress }));
    expect(await refusalOf(reading)).toBe(
      "The connection to HOST was cut amid its answer. Try again. Nothing was changed."
    );
    expect(bytes).toBeGreaterThanOrEqual(1e6);
    await house.restart(house.second);
    expect(figuresOf(await readHouse(house.second))).toEqual(madeUpFigures(RECORDS));
  });

  test("readTable tells an exception that ClickHouse writes into an answer with status 200", async () => {
    const { address } = house.first;
    const { name, password } = USERS.analyst;
    const statement = `SELECT number AS \`mg:code\`, throwIf(number = 300000) + 1 AS \`mg:records\` FROM system.numbers LIMIT 400000 FORMAT CSVWithNames`;
    const answer = await askServer({
      url: address,
      method: "POST",
      headers: { "X-ClickHouse-User": name, "X-ClickHouse-Key": password },
      body: statement,
      language: "en",
    });
    expect(answer.status).toBe(200);
    let rows = 0;
    const question = checkRequest(houseRequest(address), "en");
    const names = ["mg:code", "mg:records"];
    const read = readTable(answer, names, () => void rows++, question, { language: "en" });
    expect(await refusalOf(read)).toBe(
      `HOST could not answer (ClickHouse error 395): "Value passed to 'throwIf' function is non zero". Tell the administrator, or check the table and its columns. Nothing was changed.`
    );
    expect(rows).toBeGreaterThan(100_000);
  });

  describe("read is refused by a sentence", () => {
    test.each<[string, Parameters<typeof houseRequest>[1], string]>([
      [
        "wrong password",
        { password: "wrong" },
        "HOST does not let the user analyst in. Check the user's name and password.",
      ],
      [
        "no password",
        { password: "" },
        "HOST does not let the user analyst in. Check the user's name and password.",
      ],
      [
        "unknown user",
        { user: "nobody" },
        "HOST does not let the user nobody in. Check the user's name and password.",
      ],
      [
        "unknown database",
        { database: "House" },
        "HOST has no database House. Check its name, capitals too.",
      ],
      [
        "unknown table",
        { table: "record" },
        "HOST has no table house.record, or one of its shards has not. Check its name, capitals too.",
      ],
      [
        "unknown column",
        { columns: { month: "month", code: "hs8", partner: "partners", weight: "kg" } },
        "house.records has no column partners, kg. Its columns are hs8, month, partner, value_usd, weight_kg.",
      ],
      [
        "a date for a weight",
        { columns: { month: "month", code: "hs8", partner: "partner", weight: "month" } },
        "The column month of house.records is of type Date, which is no number. Choose another column, or ask the administrator for a view.",
      ],
      [
        "a date for a code",
        { columns: { month: "month", code: "month", partner: "partner", weight: "weight_kg" } },
        "The column month of house.records is of type Date, which is no code such as 81041100, as a number or text. Choose another column, or ask the administrator for a view.",
      ],
      [
        "a small number for a month",
        { columns: { month: "partner", code: "hs8", partner: "partner", weight: "weight_kg" } },
        "The column partner of house.records is of type UInt16, which is no date, and no number or text such as 202401. Choose another column, or ask the administrator for a view.",
      ],
      [
        "a code for a month",
        { columns: { month: "hs8", code: "hs8", partner: "partner", weight: "weight_kg" } },
        `house.records has records of heading 8104 whose month is "8104`,
      ],
      [
        "months without records",
        { first: 1990 * 12, last: 1990 * 12 + 11 },
        "house.records has no record of heading 8104 in 1990. Check the months, the columns and, where there is one, what stands in the column of flows.",
      ],
      [
        "a user who may read a thousand records",
        asUser("poor"),
        `HOST stopped the query because it needs more than the user may use: "Limit for rows to read exceeded: `,
      ],
      [
        "a user whose profile ends queries half-way",
        asUser("hasty"),
        "The profile of hasty on HOST has timeout_overflow_mode = break: what cannot be read would be left out without a word, so nothing was asked. Ask the administrator to take that setting away for this user.",
      ],
    ])("%s", async (_, changes, sentence) => {
      const refused = await refusalOf(readHouse(house.first, changes));
      expect(refused.slice(0, sentence.length)).toBe(sentence);
    });

    test("the port of ClickHouse's own programs", async () => {
      const address = `http://127.0.0.1:${house.first.ports.tcp}/`;
      expect(await refusalOf(readHouse({ address }))).toBe(
        `HOST is the port of ClickHouse's own programs. Write the port of its HTTP interface instead: ${house.first.ports.http}.`
      );
    });

    test("a table whose shard has lost its half of it", async () => {
      await house.second.ask("RENAME TABLE house.local TO house.away");
      const refused = await refusalOf(readHouse(house.first));
      await house.second.ask("RENAME TABLE house.away TO house.local");
      expect(refused).toMatch(
        /^A server behind house\.records on HOST does not answer, .*administrator: "All connection tries failed\. Log: There is no table house\.local on server: HOST"/
      );
    });
  });

  describe("what stands in the records", () => {
    const columns = "month, hs8, partner, weight_kg, value_usd";
    const viewOf = async (name: string, select: string) => {
      await house.first.ask(`CREATE VIEW house.${name} AS ${select}`);
      return readHouse(house.first, { table: name });
    };
    const row = (weight: string, value = "toUInt64(1)") =>
      `SELECT toDate('2025-11-01') AS month, toUInt32(81041100) AS hs8, toUInt16(309) AS partner, ${weight} AS weight_kg, ${value} AS value_usd FROM (SELECT number FROM system.numbers LIMIT 2)`;

    test("sums beyond 2^53 are refused, also where the server's own sum would wrap around to nothing", async () => {
      // 2 × 2^63 is 2^64, which is 0 in UInt64.
      const wraps = "toUInt64(9223372036854775808)";
      const own = await house.first.ask(`SELECT sum(weight_kg) FROM (${row(wraps)})`);
      expect(own).toBe("0");
      expect(await refusalOf(viewOf("wraps", row(wraps)))).toBe(
        "The sum of house.wraps for 202511 81041100 309 is 18446744073709552000, more than can be counted exactly (2^53). Check the column and the unit; the records are probably wrong."
      );
      const most = row("toUInt64(4503599627370495 + number)");
      expect(figuresOf(await viewOf("most", most)).get("2025-11 Ingot NLD quantity")).toBe(
        Number.MAX_SAFE_INTEGER
      );
      const more = row("toUInt64(4503599627370496)");
      expect(await refusalOf(viewOf("more", more))).toMatch(/is 9007199254740992, more than can/);
    });

    test("a negative sum is refused, a correction within a sum is not", async () => {
      expect(await refusalOf(viewOf("negative", row("toInt64(number) - 5")))).toBe(
        "The sum of house.negative for 202511 81041100 309 is -9, and less than nothing cannot be traded. Ask the administrator to correct the records."
      );
      const corrected = await viewOf("corrected", row("toInt64(number) * 10 - 3"));
      expect(figuresOf(corrected).get("2025-11 Ingot NLD quantity")).toBe(4);
    });

    test("a half is rounded up, of decimals exactly", async () => {
      const halves = "toDecimal64(number, 2) / 4 + toDecimal64(100, 2) / 8";
      const reading = await viewOf("halves", row("toDecimal64(12.25, 2)", halves));
      expect([...figuresOf(reading).values()]).toEqual([25, 25, 25, 25]);
    });

    test("a weight that is missing leaves the month's quantity out, and it is said", async () => {
      const reading = await viewOf("weightless", row("if(number = 0, NULL, toUInt64(700))"));
      expect([...figuresOf(reading).keys()]).toEqual([
        "2025-11 Ingot World value",
        "2025-11 Ingot NLD value",
      ]);
      expect(reading.sources[0].covers).toEqual([]);
      expect(reading.notices.map(({ sentence }) => sentence)).toContain(
        "house.weightless: 1 record without a weight; no quantity is given for 2025-11 Ingot."
      );
    });

    test("a month without any record is missing, not nothing", async () => {
      const reading = await viewOf(
        "gap",
        `SELECT ${columns} FROM house.local WHERE month NOT IN ('2025-03-01', '2025-12-01')`
      );
      expect(reading.notices[0].sentence).toBe(
        "house.gap has no record of heading 8104 in 2025-03, 2025-12: taken for not loaded, not for nothing traded."
      );
      const last = reading.sources[0].covers!.filter(({ product }) => product === "Ingot");
      expect(last.map(({ span }) => [span.first, span.last])).toEqual([
        [2018 * 12, 2025 * 12 + 1],
        [2025 * 12 + 3, 2025 * 12 + 10],
      ]);
    });

    test("the flow that is asked alone is summed, and the other by itself", async () => {
      await house.first.ask(
        `CREATE VIEW house.flows AS SELECT ${columns}, if(weight_kg % 2 = 0, '出口', 'I') AS ie FROM house.local`
      );
      const flows = async (flow: "exports" | "imports", flowValue: string) => {
        const usual = houseRequest("").columns;
        const request = { table: "flows", flow, flowValue, columns: { ...usual, flow: "ie" } };
        return readHouse(house.first, request);
      };
      const [out, back] = [await flows("exports", "出口"), await flows("imports", "I")];
      expect([out.flow, back.flow]).toEqual(["exports", "imports"]);
      const whole = figuresOf(await readHouse(house.first, { table: "local" }));
      const [sum, other] = [new Map(figuresOf(out)), figuresOf(back)];
      expect(sum.size > 100 && other.size > 100).toBe(true);
      for (const [name, amount] of other) sum.set(name, (sum.get(name) ?? 0) + amount);
      expect(sum).toEqual(whole);
      const none = readHouse(house.first, {
        table: "flows",
        flowValue: "E",
        columns: { ...houseRequest("").columns, flow: "ie" },
      });
      expect(await refusalOf(none)).toMatch(/^house\.flows has no record of heading 8104/);
    });

    test("versions that a ReplacingMergeTree has not merged are warned of", async () => {
      await house.first.ask(
        `CREATE TABLE house.replacing ENGINE = ReplacingMergeTree ORDER BY (hs8, month, partner) AS SELECT ${columns} FROM house.local LIMIT 5000`
      );
      const reading = await readHouse(house.first, { table: "replacing" });
      expect(reading.notices[reading.notices.length - 1].sentence).toBe(
        "house.replacing is a table of engine ReplacingMergeTree: several versions of a record, not merged yet, are all counted. Ask the administrator for a view with FINAL."
      );
    });
  });

  test("a user who may only read cannot write, whatever is sent in her name", async () => {
    for (const statement of [
      "INSERT INTO house.local (hs8) VALUES (81041100)",
      "DROP TABLE house.local",
      "CREATE TABLE house.mine (a UInt8) ENGINE = Memory",
      "ALTER TABLE house.local DROP COLUMN hs8",
    ])
      await expect(house.first.ask(statement, "analyst")).rejects.toThrow(/^Code: 164, .*readonly/);
  });

  test("names and passwords that are not Latin are let in", async () => {
    const reading = await readHouse(house.first, asUser("chinese"));
    expect(figuresOf(reading)).toEqual(madeUpFigures(RECORDS));
    const refused = await refusalOf(
      readHouse(house.first, { ...asUser("chinese"), password: "密" })
    );
    expect(refused).toMatch(/^HOST does not let the user 分析员 in\./);
  });

  test("Cancel ends the reading at once, and the query on both servers soon", async () => {
    const stop = new AbortController();
    const request = houseRequest(house.first.address, { table: "slow" });
    const refused = refusalOf(warehouse.read(request, readContext({ signal: stop.signal })));
    await until(async () => (await running(house.second, "slow_local")) > 0);
    // Without Cancel it goes on for minutes.
    await pause(2000);
    expect(await running(house.first, "`slow`")).toBe(1);
    const start = performance.now();
    stop.abort();
    expect(await refused).toBe("Reading was cancelled; nothing was changed.");
    expect(performance.now() - start).toBeLessThan(15_000);
    await until(async () => (await running(house.first, "`slow`")) === 0);
    await until(async () => (await running(house.second, "slow_local")) === 0);
  });

  test("Cancel before anything is asked asks nothing", async () => {
    const proxy = await serveInFront(house.first.address);
    try {
      const context = readContext({ signal: AbortSignal.abort() });
      const refused = await refusalOf(warehouse.read(houseRequest(proxy.address), context));
      expect(refused).toBe("Reading was cancelled; nothing was changed.");
      expect(proxy.log).toEqual([]);
    } finally {
      await proxy.close();
    }
  });

  describe("pages of another origin", () => {
    const preflight = (address: string) =>
      fetch(address, {
        method: "OPTIONS",
        headers: {
          origin: "https://add-in.example.org",
          "access-control-request-method": "POST",
          "access-control-request-headers": "x-clickhouse-key,x-clickhouse-user",
        },
      });

    test("ClickHouse 18.16 does not answer OPTIONS, so that it needs a proxy before it", async () => {
      expect(await house.first.ask("SELECT version()")).toMatch(/^18\.16\./);
      expect((await preflight(house.first.address)).status).toBe(501);
    });

    test("a proxy that answers OPTIONS is enough, and no log of it has a password or statement", async () => {
      const proxy = await serveInFront(house.first.address);
      try {
        const answer = await preflight(proxy.address);
        expect(answer.status).toBe(204);
        expect(answer.headers.get("access-control-allow-headers")).toMatch(/x-clickhouse-key/);
        expect(figuresOf(await readHouse(proxy))).toEqual(madeUpFigures(RECORDS));
        const posts = proxy.log.filter((line) => line.startsWith("POST "));
        expect(posts).toHaveLength(2);
        for (const line of posts)
          expect(line).toMatch(/^POST \/\?query_id=mg-exports-[-0-9a-f]{36}$/);
      } finally {
        await proxy.close();
      }
    });
  });
});
