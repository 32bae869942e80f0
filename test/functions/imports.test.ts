import { cell, cells } from "./excel-errors";
import { row } from "./known-months";
import { value } from "../../src/functions/amounts";
import { concentration, rank, top } from "../../src/functions/destinations";
import { latest } from "../../src/functions/periods";
import { why } from "../../src/functions/provenance";
import { streakLength } from "../../src/functions/streaks";
import { CHINAS_EXPORTS } from "../../src/dataset/dataset";
import { session } from "../../src/session";
import { customs, open, tonnes } from "./several-sources";

/** Imports come from origins; nothing that is said of them speaks of exports, destinations, or goods that go to a country. */
const OUTWARD = /export|destination|\bto [A-Z]|出口|目的地|对[^照]/;

beforeEach(() =>
  open({
    trade: { ...CHINAS_EXPORTS, flow: "imports" },
    sources: [{ ...customs, covers: [{ product: "Powder", span: customs.covers![0].span }] }],
    observations: [
      tonnes("2025-01", 40),
      tonnes("2025-02", 100),
      tonnes("2025-02", 70, { partner: "NLD" }),
      tonnes("2025-03", 100),
      tonnes("2025-03", 70, { partner: "NLD" }),
      tonnes("2025-03", 30, { partner: "JPN" }),
    ],
  })
);

const said = async (): Promise<readonly string[]> => {
  const what = row("streak-leader");
  const answers = [
    cells(value(row("Ingot"), row("2025-02"), row("Canada"))),
    cells(latest(row("Ingot"), row("Canada"))),
    cells(rank(row("Ingot"), row("2025-02"), row("NLD"))),
    cells(rank(row("Ingot"), row("2025-02"), row("World"))),
    cells(rank(row("Powder"), row("2025-02"), row("NLD"))),
    cells(top(row("Ingot"), row(1), row("2025-03"))),
    cells(top(row("Ingot"), row("x"))),
    cells(concentration(row("Ingot"), row("2025-02"))),
    cells(streakLength(row("Ingot"), row("2025-03"), row("World"), row("leader"))),
    cells(why(row("Ingot"), row("2025-03"), row("Japan"), what)),
    cells(why(row("Ingot"), row("2025-03"), row("NLD"), what)),
  ];
  return (await Promise.all(answers)).flat(2).filter((answer) => typeof answer === "string");
};

test("what formulas say of imports speaks of origins, in both languages", async () => {
  const english = await said();
  expect(english.filter((text) => OUTWARD.test(text))).toEqual([]);
  session.language = "zh";
  const chinese = await said();
  expect(chinese.filter((text) => OUTWARD.test(text))).toEqual([]);
  expect(chinese).toHaveLength(english.length);
});

test("the refusals of imports, word by word", async () => {
  expect(await cell(value(row("Ingot"), row("2025-02"), row("Canada")))).toMatch(
    /^#N\/A No figure for Ingot, Canada, 2025-02: missing 2025-02\. Months known: 2025-03\.$/
  );
  expect(await cell(rank(row("Ingot"), row("2025-02"), row("NLD")))).toBe(
    "#N/A No rank for Ingot, 2025-02: it needs all origins. Published are 1 (Netherlands), 70 t of 100 t. " +
      "Add the others to the table MG_Data, or load a dataset that has them."
  );
  expect(await cell(concentration(row("Powder"), row("2025-02")))).toBe(
    "#N/A No concentration for Powder, 2025-02: the data have all imports of the month, and there were none."
  );
  session.language = "zh";
  expect(await cell(value(row("镁锭"), row("2025-02"), row("加拿大")))).toMatch(
    /^#N\/A 没有镁锭、加拿大、2025-02 的数据：缺少 2025-02。已知月份：2025-03。$/
  );
});

test("TOP of imports ends with the other origins, which the heat map knows by how they begin", async () => {
  const answer = await cells(top(row("Ingot"), row(1), row("2025-03")));
  expect(answer.map(([name]) => name)).toEqual(["Netherlands", "Other origins", "World"]);
  session.language = "zh";
  const chinese = await cells(top(row("Ingot"), row(1), row("2025-03")));
  expect(chinese.map(([name]) => name)).toEqual(["荷兰", "其他来源地", "全球"]);
});
