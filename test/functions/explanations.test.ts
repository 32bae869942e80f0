import { cell } from "./excel-errors";
import { open, partners, products, row } from "./known-months";
import { why } from "../../src/functions/provenance";
import { session } from "../../src/session";
import { bundled } from "../../src/sources/bundled";

beforeEach(() =>
  open(
    ...products({
      Total: { "2025-10": 100, "2025-11": 120 },
      Ingot: { "2025-10": 60, "2025-11": 75 },
    }),
    ...partners({ NLD: { "2025-10": 30, "2025-11": 25 } })
  )
);

const lines = async (what: string, partner = "World", period = "2025-11", product = "Ingot") =>
  ((await cell(why(row(product), row(period), row(partner), row(what)))) as string).split("\n");

describe("MG.WHY of a change, a contribution, a share", () => {
  test("WHY(…, change) is the figure less its base, each with its source", async () => {
    const [title, now, before] = await lines("change");
    expect(title).toBe("Ingot, World, 2025-11, change, month on month: 75 t − 60 t = +15 t");
    expect(now).toMatch(/^2025-11: 75 t \(exact\), reported: A, “T”, 2025 \[this workbook\]$/);
    expect(before).toMatch(/^2025-10: 60 t \(exact\)/);
    expect((await lines("change", "NLD"))[0]).toMatch(/: 25 t − 30 t = −5 t$/);
  });

  test("WHY(…, contrib) is the gain over the whole at the base, and names the whole", async () => {
    const text = await lines("contribution");
    expect(text[0]).toBe(
      "Ingot, World, 2025-11, contribution to growth, month on month: (75 t − 60 t) ÷ 100 t × 100 = +15.00 percentage points"
    );
    expect(text.map((line) => line.slice(0, 15))).toEqual([
      "Ingot, World, 2",
      "2025-11: 75 t (",
      "2025-10: 60 t (",
      "Total, World, 2",
    ]);
    expect((await lines("contrib-mom", "NLD"))[3]).toMatch(/^Ingot, World, 2025-10: 60 t/);
  });

  test("WHY(…, share) is the part over the whole, of a span as well", async () => {
    expect((await lines("share"))[0]).toBe("Ingot, World, 2025-11, share: 75 t ÷ 120 t = 62.50 %");
    expect((await lines("占比", "NLD", "2025-10:2025-11"))[0]).toBe(
      "Ingot, Netherlands, 2025-10:2025-11, share: 55 t ÷ 135 t = 40.74 %"
    );
  });

  test("WHY of what cannot be known says why, as text", async () => {
    expect((await lines("change-yoy"))[0]).toMatch(
      /^No change for Ingot, World, 2025-11: missing 2024-11\./
    );
    expect((await lines("contrib-yoy"))[0]).toMatch(/^No contribution to growth for Ingot, World/);
    expect((await lines("share", "World", "2025-09"))[0]).toMatch(
      /^No share for Ingot, World, 2025-09/
    );
    expect((await lines("share", "World", "2025-11", "Powder"))[0]).toMatch(
      /^The data hold no quantity of Powder to World\./
    );
  });

  test.each(["chang", "change-weekly", "share-yoy", "contrib-", "ytd-mom", "rolling", "toString"])(
    "WHY(…, unknown %j) is #VALUE!",
    async (what) => {
      expect((await lines(what))[0]).toMatch(
        /^#VALUE! Cannot read ".+"\..* Write one of value, mom, /
      );
    }
  );

  test("WHY(…, a change of a span) is #VALUE!: it wants one month", async () => {
    expect((await lines("change", "World", "2025-H1"))[0]).toMatch(
      /^#VALUE! MG\.WHY \(change\) wants one month; 2025-H1 is 6 months\./
    );
  });

  test("WHY reads the Chinese words and answers in Chinese where Office is", async () => {
    session.language = "zh";
    expect((await lines("拉动-环比"))[0]).toBe(
      "镁锭, 全球, 2025-11, 拉动, 环比: (75 吨 − 60 吨) ÷ 100 吨 × 100 = +15.00 个百分点"
    );
  });

  test("WHY of a contribution on the bundled figures carries the rounding band", async () => {
    session.open(bundled(), "bundled");
    expect((await lines("contrib"))[0]).toMatch(
      /: \(22,218 t − 13,782 t\) ÷ 29,760 t × 100 = \+28\.35 percentage points \(\+28\.33 percentage points … \+28\.36 percentage points\)$/
    );
  });
});
