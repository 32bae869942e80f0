import { monthOf } from "../../src/dataset/month";
import type { WarehouseRequest } from "../../src/sources/warehouse/warehouse";
import { describeWithClickHouse, unlessMissing } from "../warehouse/needs-clickhouse";
import { readHouse } from "../warehouse/read-house";
import { startTwoShards, type TwoShards } from "../warehouse/two-shards";
import {
  coverageOf,
  type Figures,
  figuresOf,
  madeUpFigures,
  WHOLE_SPAN,
} from "./warehouse-figures";

/** Records of the two real servers together. */
const RECORDS = 200_000;

describeWithClickHouse(`${unlessMissing}a warehouse in two shards of ClickHouse`, () => {
  let house: TwoShards;
  const read = (changes: Partial<WarehouseRequest> = {}, on = house.first) =>
    readHouse(on, changes);
  /** A view under a name of its own, on the first server, of its own half of the records. */
  const view = async (name: string, select: string) => {
    await house.first.ask(`CREATE VIEW house.${name} AS ${select}`);
    return { table: name };
  };

  beforeAll(async () => {
    house = await startTwoShards();
    await house.fill(RECORDS);
  });
  afterAll(() => house?.stop());

  test("read gives the sums that the records have by their own formula", async () => {
    const reading = await read();
    const expected = madeUpFigures(RECORDS);
    // 6 products, 96 months, World and some of 62 partners each, weight and value.
    expect(expected.size).toBeGreaterThan(10_000);
    expect(figuresOf(reading)).toEqual(expected);
    expect(coverageOf(reading)).toEqual(
      ["Ingot", "Powder", "Alloy", "Scrap", "Wrought", "Articles"].map((p) => `${p} ${WHOLE_SPAN}`)
    );
    expect(reading.currency).toBe("USD");
    expect(reading.sources[0].id).toBe(`warehouse house.records ${WHOLE_SPAN}`);
  });

  test("read says how many records it left out, as the warehouse counts them itself", async () => {
    const count = (where: string) =>
      house.first.ask(`SELECT count() FROM house.records WHERE ${where}`);
    const left = await count("hs8 IN (81041190, 81049000)");
    const unknown = await count(
      "partner IN (997, 998) AND hs8 BETWEEN 81040000 AND 81049999 AND hs8 NOT IN (81041190, 81049000)"
    );
    expect([Number(left), Number(unknown)].every((records) => records > 50)).toBe(true);
    const { notices } = await read();
    expect(notices.map(({ sentence }) => sentence)).toEqual([
      `house.records: ${Number(left).toLocaleString("en")} records of 8104 with codes that are no product's were left out: 81041190, 81049000.`,
      `house.records: ${Number(unknown).toLocaleString("en")} records of partners that are not known (997, 998) are counted in World only.`,
    ]);
  });

  test("read of the Distributed table gives the sum of both shards, asked on either of them", async () => {
    const halves = await Promise.all(
      [house.first, house.second].map(async (on) => figuresOf(await read({ table: "local" }, on)))
    );
    const sum = new Map(halves[0]);
    for (const [name, amount] of halves[1]) sum.set(name, (sum.get(name) ?? 0) + amount);
    expect(figuresOf(await read())).toEqual(sum);
    expect(figuresOf(await read({}, house.second))).toEqual(sum);
    expect(halves[0].size).toBeGreaterThan(5000);
    expect(halves[0]).not.toEqual(halves[1]);
  });

  test("read gives what one plain query of a shard gives for one product and month", async () => {
    const kg = await house.second.ask(
      "SELECT sum(weight_kg) FROM house.local WHERE hs8 = 81041100 AND month = '2025-11-01'"
    );
    const month = { first: monthOf(2025, 11), last: monthOf(2025, 11) };
    const figures = figuresOf(await read({ table: "local", ...month }, house.second));
    expect(figures.get("2025-11 Ingot World quantity")).toBe(Number(kg));
    expect([...figures.keys()].every((name) => name.startsWith("2025-11 "))).toBe(true);
  });

  describe("read gives the same of a table that writes them otherwise", () => {
    let expected: Figures;
    beforeAll(async () => {
      expected = figuresOf(await read({ table: "local" }));
    });
    test.each<[string, string, Partial<WarehouseRequest>?]>([
      [
        "month_number",
        "SELECT toUInt32(toYYYYMM(month)) AS month, hs8, partner, weight_kg, value_usd",
      ],
      [
        "month_text",
        "SELECT concat(toString(toYear(month)), '-', toString(toMonth(month))) AS month, hs8, partner, weight_kg, value_usd",
      ],
      [
        "month_chinese",
        "SELECT concat(toString(toYear(month)), '年', toString(toMonth(month)), '月') AS month, hs8, partner, weight_kg, value_usd",
      ],
      [
        "month_day_text",
        "SELECT toFixedString(toString(month), 10) AS month, hs8, partner, weight_kg, value_usd",
      ],
      [
        "month_time",
        "SELECT toDateTime(month) + 3600 * 12 AS month, hs8, partner, weight_kg, value_usd",
      ],
      [
        "month_null",
        "SELECT CAST(month AS Nullable(Date)) AS month, hs8, partner, weight_kg, value_usd",
      ],
      ["code_text", "SELECT month, toString(hs8) AS hs8, partner, weight_kg, value_usd"],
      [
        "code_fixed",
        "SELECT month, toFixedString(toString(hs8), 12) AS hs8, partner, weight_kg, value_usd",
      ],
      [
        "code_dotted",
        "SELECT month, concat(substring(toString(hs8), 1, 4), '.', substring(toString(hs8), 5, 2), '.', substring(toString(hs8), 7, 2)) AS hs8, partner, weight_kg, value_usd",
      ],
      [
        "code_of_ten",
        "SELECT month, toUInt64(hs8) * 100 + partner % 3 AS hs8, partner, weight_kg, value_usd",
      ],
      [
        "partner_text",
        "SELECT month, hs8, toFixedString(toString(partner), 5) AS partner, weight_kg, value_usd",
      ],
      [
        "tonnes_decimal",
        "SELECT month, hs8, partner, toDecimal64(weight_kg, 3) / 1000 AS weight_kg, toDecimal64(value_usd, 2) AS value_usd",
        { weightUnit: "t" },
      ],
      [
        "tonnes_float",
        "SELECT month, hs8, partner, weight_kg / 1000 AS weight_kg, toFloat32(1) * value_usd AS value_usd",
        { weightUnit: "t" },
      ],
      [
        "other_names",
        "SELECT month AS `月份`, hs8 AS `hs-8`, partner AS _p, weight_kg AS mg_weight, value_usd AS usd",
        {
          columns: {
            month: "月份",
            code: "hs-8",
            partner: "_p",
            weight: "mg_weight",
            value: "usd",
          },
        },
      ],
    ])("%s", async (name, select, changes = {}) => {
      const table = await view(name, `${select} FROM house.local`);
      const figures = figuresOf(await read({ ...table, ...changes }));
      expect(figures).toEqual(expected);
    });
  });
});
