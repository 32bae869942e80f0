import type { Language } from "../../src/dataset/catalogue";
import { monthOf } from "../../src/dataset/month";
import { type ConnectionFound, testConnection } from "../../src/sources/warehouse/test-connection";
import type { WarehouseRequest } from "../../src/sources/warehouse/warehouse";
import { USUAL_COLUMNS } from "../../src/sources/warehouse/warehouse";
import { asUser, houseRequest, readContext } from "../warehouse/house-request";
import { serveInFront } from "../warehouse/in-front";
import { FIRST, madeUpRecord, MONTHS } from "../warehouse/made-up-records";
import { describeWithClickHouse, unlessMissing } from "../warehouse/needs-clickhouse";
import { readHouse, refusalOf } from "../warehouse/read-house";
import { startTwoShards, type TwoShards } from "../warehouse/two-shards";

const RECORDS = 20_000;
/** Those of the made-up records that are of 8104. */
const MAGNESIUM = Array.from({ length: RECORDS }, (_, i) => madeUpRecord(i)).filter(
  ({ code }) => Math.floor(code / 10_000) === 8104
).length;
const CODES =
  "81041100, 81041190, 81041900, 81042000, 81043000, 81049000, 81049010, 81049020".split(", ");

describeWithClickHouse(`${unlessMissing}testConnection`, () => {
  let house: TwoShards;
  beforeAll(async () => {
    house = await startTwoShards();
    await house.fill(RECORDS);
  });
  afterAll(() => house?.stop());

  const ask = (changes: Partial<WarehouseRequest> = {}, language: Language = "en") =>
    testConnection(houseRequest(house.first.address, changes), readContext({}, language));
  const said = ({ sentences }: ConnectionFound) =>
    sentences.map(({ kind, sentence }) =>
      `${kind}: ${sentence}`.replaceAll(/127\.0\.0\.1:\d+/g, "HOST")
    );

  test("says of the Distributed table what both shards have together", async () => {
    const found = await ask();
    expect(found).toMatchObject({
      version: await house.first.ask("SELECT version()"),
      engine: "Distributed",
      rows: RECORDS,
      magnesium: MAGNESIUM,
      codes: CODES,
      first: FIRST,
      last: FIRST + MONTHS - 1,
      isReadOnly: true,
    });
    expect(said(found)).toEqual([
      `found: HOST is ClickHouse ${found.version} and lets analyst in.`,
      "found: house.records is there (Distributed), with 20,000 records.",
      `found: ${MAGNESIUM} of them are of heading 8104, of 8 codes: ${CODES.join(", ")}.`,
      "found: Their months are 2018-01 to 2025-12.",
      "found: analyst may only read.",
    ]);
  });

  test("says it in Chinese", async () => {
    expect(said(await ask({}, "zh"))).toEqual([
      expect.stringMatching(/^found: HOST 是 ClickHouse 18\.16\.\d+，用户 analyst 可登录。$/),
      "found: house.records 存在（Distributed），共 20,000 条记录。",
      `found: 其中 ${MAGNESIUM} 条属于 8104，共 8 个编码：${CODES.join("、")}。`,
      "found: 月份为 2018-01 至 2025-12。",
      "found: 用户 analyst 只能读取。",
    ]);
  });

  test("warns of a user who may write, and lets one without a password in", async () => {
    const found = await ask(asUser("filler"));
    expect(found.isReadOnly).toBe(false);
    expect(said(found)).toContain(
      "warning: The profile of filler does not say readonly = 1, so the user may perhaps write. The add-in never does; a user who may only read is safer still."
    );
    expect((await ask(asUser("open"))).isReadOnly).toBe(true);
  });

  test("says of one shard's own table and of a view what they are", async () => {
    const local = await ask({ table: "local" });
    expect(local).toMatchObject({ engine: "MergeTree", rows: RECORDS / 2 });
    expect(local.magnesium).toBeLessThan(MAGNESIUM);
    await house.first.ask(
      "CREATE VIEW house.november AS SELECT * FROM house.records WHERE month = '2025-11-01' AND hs8 BETWEEN 81040000 AND 81049999"
    );
    const november = monthOf(2025, 11);
    const view = await ask({ table: "november" });
    expect(view).toMatchObject({
      engine: "View",
      first: november,
      last: november,
    });
    expect(view.rows).toBe(view.magnesium);
    expect(view.codes.length).toBeGreaterThan(0);
    const sentences = said(await ask({ table: "november", first: FIRST, last: FIRST + 1 }));
    expect(sentences).toContain(
      "warning: None of them is of the months that are asked, 2018-01:2018-02. Choose others."
    );
  });

  test("warns where nothing is of 8104, and where the flow's name is another", async () => {
    await house.first.ask(
      "CREATE VIEW house.steel AS SELECT *, 'E' AS ie FROM house.local WHERE hs8 > 82000000 OR hs8 < 81000000"
    );
    const found = await ask({ table: "steel" });
    expect(found).toMatchObject({ magnesium: 0, codes: [], first: undefined, last: undefined });
    const warning =
      "warning: house.steel has no record of heading 8104. Check the column of codes and, where there is one, what stands in the column of flows.";
    expect(said(found)).toContain(warning);
    await house.first.ask("CREATE VIEW house.flow AS SELECT *, 'E' AS ie FROM house.local");
    const columns = { ...USUAL_COLUMNS, flow: "ie" };
    const other = await ask({ table: "flow", columns, flowValue: "X" });
    expect(said(other)).toContain(warning.replace("steel", "flow"));
    expect((await ask({ table: "flow", columns, flowValue: "E" })).magnesium).toBeGreaterThan(0);
  });

  test("warns of a month that cannot be read, which reading then refuses", async () => {
    await house.first.ask(
      "CREATE VIEW house.unread AS SELECT if(hs8 = 81041100 AND partner = 101, 'Q3', toString(month)) AS month, hs8, partner, weight_kg, value_usd FROM house.local"
    );
    const found = await ask({ table: "unread" });
    expect([found.first, found.last]).toEqual([undefined, undefined]);
    expect(said(found)).toContain(
      'warning: house.unread has records of heading 8104 whose month is "0", which is not of the form 202401: where they are of the months asked for, reading is refused.'
    );
    expect(await refusalOf(readHouse(house.first, { table: "unread" }))).toMatch(
      /^house\.unread has records of heading 8104 whose month is "0", which is not of the form 202401\./
    );
  });

  test("warns of an engine that keeps versions of a record", async () => {
    await house.first.ask(
      "CREATE TABLE house.summing ENGINE = CollapsingMergeTree(sign) ORDER BY (hs8, month) AS SELECT *, toInt8(1) AS sign FROM house.local"
    );
    expect(said(await ask({ table: "summing" }))).toContain(
      "warning: house.summing is a table of engine CollapsingMergeTree: several versions of a record, not merged yet, are all counted. Ask the administrator for a view with FINAL."
    );
  });

  test.each<[string, Partial<WarehouseRequest>, Language, string]>([
    [
      "a wrong password",
      { password: "x" },
      "en",
      "HOST does not let the user analyst in. Check the user's name and password.",
    ],
    [
      "a wrong password, in Chinese",
      { password: "x" },
      "zh",
      "HOST 拒绝用户 analyst 登录。请检查用户名和密码。",
    ],
    [
      "no such database",
      { database: "huose" },
      "en",
      "HOST has no database huose. Check its name, capitals too.",
    ],
    [
      "no such table",
      { table: "Records" },
      "zh",
      "HOST 或其某个分片没有表 house.Records。请检查名称，注意大小写。",
    ],
    [
      "no such columns",
      { columns: { ...USUAL_COLUMNS, code: "hs", value: "value" } },
      "en",
      "house.records has no column hs, value. Did you mean value_usd? Its columns are hs8, month, partner, value_usd, weight_kg.",
    ],
    [
      "a profile that leaves shards out",
      asUser("lenient"),
      "zh",
      "HOST 上用户 lenient 的配置中 skip_unavailable_shards = 1：读不到的部分会被悄悄略去，因此没有查询。请管理员为该用户取消此设置。",
    ],
  ])("refuses as reading would: %s", async (_, changes, language, sentence) => {
    expect(await refusalOf(ask(changes, language))).toBe(sentence);
    const request = houseRequest(house.first.address, changes);
    if (language === "en") expect(await refusalOf(readHouse(house.first, request))).toBe(sentence);
  });

  test("says of a server that is not there that it cannot be reached, and why a page may see no more", async () => {
    const proxy = await serveInFront(house.first.address);
    await proxy.close();
    const request = houseRequest(proxy.address);
    expect(await refusalOf(testConnection(request, readContext()))).toMatch(
      /^HOST cannot be reached from here, or lets no web page ask it, or refuses this user without telling a page so\. .*add_http_cors_header.*http_options_response.*Nothing was changed\.$/
    );
  });
});
