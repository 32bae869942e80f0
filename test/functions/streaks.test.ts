import { cell, cells } from "./excel-errors";
import { column, open, partners, products, row } from "./known-months";
import { why } from "../../src/functions/provenance";
import { streakLength } from "../../src/functions/streaks";
import { session } from "../../src/session";
import { bundled } from "../../src/sources/bundled";

/** Ingot in t: 7, 9, 8, 9, 10 from July to November; the Netherlands 4, 6 of 10 since October. */
beforeEach(() =>
  open(
    ...products({
      Ingot: { "2025-07": 7, "2025-08": 9, "2025-09": 8, "2025-10": 9, "2025-11": 10 },
      Total: { "2025-11": 20 },
    }),
    ...partners({ NLD: { "2025-10": 4, "2025-11": 6 } })
  )
);

const streak = (rule?: unknown, month: unknown = "2025-11", partner?: unknown) =>
  cell(
    streakLength(
      row("Ingot"),
      row(month),
      partner ? row(partner) : undefined,
      rule ? row(rule) : undefined
    )
  );
const text = async (what: string, month = "2025-11", partner = "World") =>
  (await cell(why(row("Ingot"), row(month), row(partner), row(what)))) as string;

describe("MG.STREAK", () => {
  test.each([
    [undefined, 2], // 9 > 8, 10 > 9; 8 < 9 ends it
    ["up", 2],
    ["上升", 2],
    ["down", 0],
    ["下降", 0],
    ["above:8", 2],
    ["Above : 8 t", 2],
    ["ＡＢＯＶＥ：８", 2],
    ["高于:8吨", 2],
    ["above:7.5", 4],
    ["below:1,000", 5],
    ["低于:10.5", 5],
    ["leader", 1],
    ["领先", 1],
  ])("STREAK(Ingot, 2025-11, …, %j) is %d", async (rule, months) => {
    const partner = /leader|领先/.test(rule ?? "") ? "NLD" : undefined;
    expect(await streak(rule, "2025-11", partner)).toBe(months);
  });

  test("STREAK(…, above-average) is #N/A where a month of the year is missing", async () => {
    expect(await streak("above-average")).toMatch(
      /^#N\/A No streak for Ingot, World, 2025-11: missing 2025-01 – 2025-06\./
    );
    expect(await streak("高于均值")).toMatch(/^#N\/A/);
  });

  test("STREAK of an open run has the format ≥ where the host takes formats, and of a closed one none", async () => {
    session.formatsNumbers = true;
    expect(await streak("above:7.5")).toBe(4);
    expect(await streak("above:6")).toEqual({
      type: "FormattedNumber",
      basicValue: 5,
      numberFormat: '"≥ "0',
    });
  });

  test("STREAK(column of months) answers each by itself", async () => {
    const answer = await cells(
      streakLength(row("Ingot"), column("2025-09", "", "2025-10", "2025-12"), undefined, row("up"))
    );
    expect(answer.slice(0, 3)).toEqual([[0], [""], [1]]);
    expect(answer[3][0]).toMatch(/^#N\/A No streak for Ingot, World, 2025-12: missing 2025-12\./);
  });

  test.each([
    ["sideways", ""],
    ["abov:8000", ""],
    ["leadr", 'Did you mean "leader"?'],
    ["above", 'Did you mean "above:8000"?'],
    ["above:", 'Did you mean "above:8000"?'],
    ["above:-5", ""],
    ["above:1,00", ""],
    ["constructor", ""],
    [8000, ""],
  ])(
    "STREAK(…, unknown rule %j) is #VALUE! and names those that are known",
    async (rule, meant) => {
      const answer = await streak(rule);
      expect(answer).toMatch(
        /^#VALUE! Cannot read ".+"\..* Write one of up, down, above:8000, below:8000, leader, above-average\.$/
      );
      expect(answer).toContain(meant);
    }
  );

  test("STREAK(…, World, leader) is #VALUE!: a group never leads", async () => {
    expect(await streak("leader")).toMatch(
      /^#VALUE! MG\.STREAK \(leader\) wants a single destination; World is none\./
    );
  });

  test("STREAK(…, leader) where somebody unpublished may be larger is #N/A and says how many are published", async () => {
    expect(await streak("leader", "2025-10", "NLD")).toMatch(
      /^#N\/A No streak for Ingot, 2025-10: it needs all destinations\. Published are 1 \(Netherlands\), 4 t of 9 t\./
    );
  });

  test("STREAK of a product that is not known, and of a span, say so", async () => {
    expect(await cell(streakLength(row("Alloy")))).toMatch(
      /^#N\/A The data hold no quantity of Alloy/
    );
    expect(await streak("up", "2025-Q3")).toMatch(/^#VALUE! MG\.STREAK wants one month/);
  });
});

describe("MG.WHY of a streak", () => {
  test("WHY(…, streak-above:7.5) says the rule, how long, since when, and lists the figures", async () => {
    const lines = (await text("streak-above:7.5")).split("\n");
    expect(lines[0]).toBe(
      "Ingot, World, 2025-11, streak, above 7.5 t: 4 months in a row, since 2025-08"
    );
    expect(lines).toHaveLength(6);
    expect(lines[1]).toMatch(/^2025-11: 10 t/);
    expect(lines[5]).toMatch(/^2025-07: 7 t/); // the month that ended it
  });

  test("WHY of an open streak says at least, and what is not published", async () => {
    expect((await text("streak-above:6")).split("\n")[0]).toBe(
      "Ingot, World, 2025-11, streak, above 6 t: 5 months in a row, since 2025-07; at least: 2025-06 is not published"
    );
    expect((await text("streak", "2025-08")).split("\n")[0]).toBe(
      "Ingot, World, 2025-08, streak, up on the month before: 1 month, since 2025-08; at least: 2025-06 is not published"
    );
    expect((await text("streak-leader", "2025-11", "NLD")).split("\n")[0]).toBe(
      "Ingot, Netherlands, 2025-11, streak, the largest single destination: 1 month, since 2025-11; " +
        "at least: every destination of 2025-10 is not published"
    );
  });

  test("WHY of a streak that does not hold says so, and of one nobody can tell, why", async () => {
    expect((await text("streak-down")).split("\n")[0]).toBe(
      "Ingot, World, 2025-11, streak, down on the month before: does not hold"
    );
    expect(await text("streak-up", "2025-07")).toMatch(
      /^No streak for Ingot, World, 2025-07: missing 2025-06\./
    );
    expect(await text("streak-leader")).toMatch(
      /^MG\.STREAK \(leader\) wants a single destination/
    );
  });

  test("WHY of a streak speaks Chinese where Office does", async () => {
    session.language = "zh";
    expect((await text("连续月数-高于:6")).split("\n")[0]).toBe(
      "镁锭, 全球, 2025-11, 连续月数, 高于 6 吨: 连续 5 个月，自 2025-07 起; 至少如此：2025-06 未公布"
    );
  });

  test("WHY(…, streak-sideways) is #VALUE!", async () => {
    expect(await text("streak-sideways")).toMatch(/^#VALUE! Cannot read "streak-sideways"\./);
  });
});

describe("streaks on the bundled figures", () => {
  beforeEach(() => session.open(bundled(), "bundled"));

  test("STREAK(Alloy, 2025-11, , above:8000) is 2 and open: September 2025 is not published", async () => {
    session.formatsNumbers = true;
    const args = [row("Alloy"), row("2025-11"), undefined] as const;
    expect(await cell(streakLength(...args, row("above:8000")))).toMatchObject({ basicValue: 2 });
    session.formatsNumbers = false;
    expect(await cell(why(...args, row("streak-above:8000")))).toMatch(
      /^Alloy, World, 2025-11, streak, above 8,000 t: 2 months in a row, since 2025-10; at least: 2025-09 is not published\n/
    );
  });

  test("STREAK(Ingot, 2025-11, Netherlands, leader) is #N/A: 15,611 t went to nobody knows whom", async () => {
    const args = [row("Ingot"), row("2025-11"), row("Netherlands"), row("leader")] as const;
    expect(await cell(streakLength(...args))).toMatch(/^#N\/A .*it needs all destinations/);
  });
});
