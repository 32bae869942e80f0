import { cell, cells } from "./excel-errors";
import { column, row } from "./known-months";
import { unitValue, value, ytdAmount } from "../../src/functions/amounts";
import { brief } from "../../src/review";
import { concentration, rank, top } from "../../src/functions/destinations";
import { monthOnMonth } from "../../src/functions/growth";
import { contributionTo, shareOf } from "../../src/functions/parts";
import { source, why } from "../../src/functions/provenance";
import { streakLength } from "../../src/functions/streaks";
import { timeSeries } from "../../src/functions/time-series";
import { catalogue as shipped } from "../../src/sources/catalogue";
import { m } from "../dataset/observations";
import { customs, open, tonnes } from "./several-sources";

/** Names of the analyst's own: a group of partners, groups of products that overlap, aliases of one. */
const { catalogue, problems } = shipped.withOwnNames([
  { name: "Europe as we use it", members: ["Netherlands", "Germany", "United Kingdom"] },
  { name: "Primary", members: ["Ingot", "Alloy"] },
  { name: "Melted", members: ["Ingot", "Powder"] },
  { name: "Rotterdam", members: ["Netherlands"] },
  { name: "Pidgeon", members: ["Ingot"] },
]);

/** Ingot, powder and alloy of January and February 2025, in t: to World, the Netherlands, Germany and Japan. */
const TONNES = {
  Ingot: [
    { World: 100, NLD: 50, DEU: 20, JPN: 30 },
    { World: 140, NLD: 60, DEU: 40, JPN: 40 },
  ],
  Powder: [
    { World: 10, NLD: 10 },
    { World: 20, DEU: 20 },
  ],
  Alloy: [
    { World: 40, JPN: 40 },
    { World: 50, NLD: 25, JPN: 25 },
  ],
};
const products = ["Ingot", "Powder", "Alloy", "Scrap", "Wrought", "Articles"];

beforeEach(() =>
  open({
    catalogue,
    sources: [
      {
        ...customs,
        covers: products.map((product) => ({ product, span: customs.covers![0].span })),
      },
    ],
    observations: Object.entries(TONNES).flatMap(([product, months]) =>
      months.flatMap((partners, i) =>
        Object.entries(partners).map(([partner, t]) =>
          tonnes(`2025-0${i + 1}`, t, { product, partner })
        )
      )
    ),
  })
);

const OWN = "Europe as we use it";
const month = row("2025-02");

test("the names of these tests can be used", () => expect(problems).toEqual([]));

describe("a group of partners", () => {
  test("VALUE is the sum of its members, those without a row in a covered month zero: 60 + 40 + 0", async () => {
    expect(await cell(value(row("Ingot"), month, row(OWN)))).toBe(100);
    expect(await cell(value(row("Ingot"), month, row("  EUROPE AS we use it ")))).toBe(100);
    expect(await cell(ytdAmount(row("Ingot"), month, row(OWN)))).toBe(170);
  });

  test("MOM, SHARE, CONTRIB, SERIES and STREAK take it", async () => {
    expect(await cell(monthOnMonth(row("Ingot"), month, row(OWN)))).toBeCloseTo(100 / 70 - 1, 12);
    expect(await cell(shareOf(row("Ingot"), month, row(OWN)))).toBeCloseTo(100 / 140, 12);
    expect(await cell(shareOf(row("Ingot"), month, row("Netherlands"), row(OWN)))).toBe(0.6);
    // (100 − 70) ÷ 100 t to the world in January.
    expect(await cell(contributionTo(row("Ingot"), month, row(OWN)))).toBeCloseTo(30, 12);
    const from = row("2025-01");
    const spilled = await cells(timeSeries(row("Ingot"), from, month, row(OWN)));
    expect(spilled.map(([, t]) => t)).toEqual([70, 100]);
    expect(await cell(streakLength(row("Ingot"), month, row(OWN), row("up")))).toBe(1);
  });

  test("RANK and STREAK(leader) refuse it: it is no single destination", async () => {
    expect(await cell(rank(row("Ingot"), month, row(OWN)))).toMatch(
      /^#VALUE! MG\.RANK wants a single destination; Europe as we use it is none\./
    );
    expect(await cell(streakLength(row("Ingot"), month, row(OWN), row("leader")))).toMatch(
      /^#VALUE! MG\.STREAK \(leader\) wants a single destination; Europe as we use it is none\./
    );
  });

  test("TOP and HHI do not count it among destinations", async () => {
    const names = (await cells(top(row("Ingot"), row(10), month))).map(([name]) => name);
    expect(names).toEqual(["Netherlands", "Germany", "Japan", "Other destinations", "World"]);
    const shares = [60, 40, 40].map((t) => (t / 140) ** 2);
    const hhi = shares.reduce((sum, square) => sum + square, 0);
    expect(await cell(concentration(row("Ingot"), month))).toBeCloseTo(hhi, 12);
  });

  test("SOURCE and WHY list its members", async () => {
    expect(await cell(source(row("Ingot"), month, row(OWN)))).toMatch(
      /from \+ 60 t Netherlands 2025-02 \(.*\) \+ 40 t Germany 2025-02 .* \+ 0 t United Kingdom 2025-02 \(.*no row: no trade\)/
    );
    const text = (await cell(why(row("Ingot"), month, row(OWN)))) as string;
    expect(text.split("\n").at(-1)).toBe(
      "Europe as we use it is Netherlands, Germany, United Kingdom"
    );
  });

  test("VALUE where nothing is known of a member is #N/A and says of which: a sum without it would be too small", async () => {
    open({
      catalogue,
      sources: [{ ...customs, covers: [] }],
      observations: [tonnes("2025-02", 60, { partner: "NLD" })],
    });
    expect(await cell(value(row("Ingot"), month, row(OWN)))).toBe(
      "#N/A The data hold no quantity of Ingot to Europe as we use it: it is a sum, and of these parts they know nothing: " +
        "Germany, United Kingdom. A sum without them would be too small."
    );
    expect(await cell(value(row("Ingot"), month, row("GCC")))).toMatch(
      /^#N\/A The data hold no quantity of Ingot to .*\. For Ingot they know Netherlands/
    );
  });
});

describe("a group of products", () => {
  test("VALUE is the sum of its lines, though another group shares one of them", async () => {
    const sums = await cells(value(column("Primary", "Melted", "Total"), month));
    // Ingot 140 with alloy 50, with powder 20, and all of them.
    expect(sums).toEqual([[190], [160], [210]]);
    expect(await cell(value(row("Melted"), month, row(OWN)))).toBe(120);
  });

  test("SHARE is of Total, CONTRIB as well; a line has a share of the group", async () => {
    expect(await cell(shareOf(row("Primary"), month))).toBeCloseTo(190 / 210, 12);
    expect(await cell(contributionTo(row("Primary"), month))).toBeCloseTo((50 / 150) * 100, 12);
    expect(await cell(shareOf(row("Ingot"), month, undefined, row("Melted")))).toBe(140 / 160);
    expect(await cell(shareOf(row("Alloy"), month, undefined, row("Melted")))).toMatch(
      /^#VALUE! Alloy is no part of Melted\./
    );
  });

  test("TOP, RANK and HHI are of its destinations: the Netherlands 60 + 25, Japan 40 + 25, Germany 40", async () => {
    expect((await cells(top(row("Primary"), row(3), month))).map(([name, t]) => [name, t])).toEqual(
      [
        ["Netherlands", 85],
        ["Japan", 65],
        ["Germany", 40],
        ["Other destinations", 0],
        ["World", 190],
      ]
    );
    const partners = column("NLD", "JPN", "DEU", "Fiji");
    expect(await cells(rank(row("Primary"), month, partners))).toEqual([[1], [2], [3], [4]]);
    const shares = [85, 65, 40].map((t) => (t / 190) ** 2);
    expect(await cell(concentration(row("Primary"), month))).toBeCloseTo(
      shares.reduce((sum, square) => sum + square, 0),
      12
    );
  });

  test("UNITVALUE of a group without values says that there are none", async () => {
    expect(await cell(unitValue(row("Primary"), month))).toMatch(
      /^#N\/A The data hold no unit value of Primary/
    );
  });

  test("WHY lists its lines", async () => {
    const text = (await cell(why(row("Primary"), month))) as string;
    expect(text.split("\n").at(-1)).toBe("Primary is Ingot, Alloy");
  });

  test("the brief tells the products of the trade as ever, and nothing twice", () => {
    const open_ = open({ catalogue, observations: [tonnes("2025-02", 60)] });
    const told = brief(open_, m("2025-02"), "en").map(({ text }) => text);
    expect(told.filter((text) => /Primary|Melted/i.test(text))).toEqual([]);
  });
});

describe("aliases and slips", () => {
  test("VALUE and RANK take an alias, and SOURCE and WHY answer by the name it stands for", async () => {
    expect(await cell(value(row("Pidgeon"), month, row("Rotterdam")))).toBe(60);
    expect(await cell(rank(row("Ingot"), month, row("rotterdam")))).toBe(1);
    const text = (await cell(why(row("Pidgeon"), month, row("Rotterdam")))) as string;
    expect(text).toMatch(/^Ingot, Netherlands, 2025-02, figure: 60 t/);
  });

  test.each([
    ["Europe as we use", OWN],
    ["Roterdam", "Rotterdam"],
  ])("VALUE(…, %j) asks: did you mean %j?", async (typed, meant) => {
    expect(await cell(value(row("Ingot"), month, row(typed)))).toMatch(
      new RegExp(`^#VALUE! Unknown partner "${typed}"\\. Did you mean "${meant}"\\?`)
    );
  });

  test.each([
    ["Primry", "Primary"],
    ["Pigeon", "Pidgeon"],
  ])("VALUE(%j) asks: did you mean %j?", async (typed, meant) => {
    expect(await cell(value(row(typed), month))).toMatch(
      new RegExp(
        `^#VALUE! Unknown product "${typed}"\\. Did you mean "${meant}"\\? Products are .*Primary`
      )
    );
  });
});
