import { cell } from "./excel-errors";
import { row } from "./known-months";
import { unitValue, value } from "../../src/functions/amounts";
import { checks } from "../../src/functions/checks";
import { published } from "../../src/functions/published";
import { CHINAS_EXPORTS } from "../../src/dataset/dataset";
import { session } from "../../src/session";
import { article, customs, open, tonnes } from "./several-sources";

/** A dataset in yuan: 100 t for 2,500,000 yuan. */
const inYuan = { ...CHINAS_EXPORTS, currency: "CNY" } as const;
const yuan = (amount: number, source = "customs") =>
  tonnes("2025-02", amount / 1000, { measure: "value", sources: [source] });
const contents = {
  trade: inYuan,
  sources: [customs, article],
  observations: [tonnes("2025-02", 100), yuan(2_500_000)],
};

beforeEach(() => open(contents));

const amount = (measure: string) =>
  cell(value(row("Ingot"), row("2025-02"), undefined, row(measure)));

test.each([
  ["value", 2_500_000],
  ["CNY", 2_500_000],
  ["RMB", 2_500_000],
  ["元", 2_500_000],
  ["人民币", 2_500_000],
  ["unitvalue", 25_000],
  ["CNY/t", 25_000],
  ["元/吨", 25_000],
])("VALUE(…, %s) of figures in yuan is in yuan", async (measure, answer) => {
  expect(await amount(measure)).toBe(answer);
});

test("UNITVALUE of figures in yuan is yuan a tonne: 2,500,000 ÷ 100", async () => {
  expect(await cell(unitValue(row("Ingot"), row("2025-02")))).toBe(25_000);
});

test.each(["USD", "usd", "US D", "美元", "usd/t", "美元/吨"])(
  "VALUE(…, %s) of figures in yuan is #VALUE!: nothing is converted",
  async (measure) => {
    expect(await amount(measure)).toBe(
      `#VALUE! The values of the open data are in CNY, so there is none in "${measure}", and nothing is converted. Write value or unitvalue.`
    );
  }
);

test("VALUE(…, CNY) of figures in dollars is #VALUE!, and USD answers", async () => {
  open({ ...contents, trade: CHINAS_EXPORTS });
  expect(await amount("CNY")).toMatch(/^#VALUE! The values of the open data are in USD, so there/);
  expect(await amount("USD")).toBe(2_500_000);
  session.language = "zh";
  expect(await amount("人民币")).toMatch(
    /^#VALUE! 当前数据的金额以 USD 计，没有“人民币”，也不作换算。/
  );
});

test("VALUE(…, unknown measure) offers the units of the data, in both languages", async () => {
  expect(await amount("valeu")).toBe(
    '#VALUE! Unknown measure "valeu". Did you mean "value"? Measures are quantity (t), value (CNY) and unitvalue (CNY/t).'
  );
  expect(await amount("cnyy")).toMatch(/Did you mean "cny"\?/);
  session.language = "zh";
  expect(await amount("valeu")).toMatch(/数量（吨）、金额（元）、单价（元\/吨）。$/);
});

test("PUBLISHED(…, cny) is the printed value in yuan; usd is refused, and offered where it is not", async () => {
  const print = (what: string) =>
    cell(published(row("Ingot"), row("2025-02"), undefined, row(what)));
  expect(await print("cny")).toBe(2_500_000);
  expect(await print("金额")).toBe(2_500_000);
  expect(await print("usd")).toMatch(/^#VALUE! The values of the open data are in CNY/);
  expect(await print("valu")).toMatch(/Write one of value, cny, unitvalue/);
  open({ ...contents, trade: CHINAS_EXPORTS });
  expect(await print("usd")).toBe(2_500_000);
  expect(await print("cny")).toMatch(/^#VALUE! The values of the open data are in USD/);
});

test("CHECKS tell values in yuan", async () => {
  open({ ...contents, observations: [...contents.observations, yuan(2_400_000, "article")] });
  const [told] = await checks(row("2025-02"));
  expect(told.at(-1)).toBe(
    "2,500,000 CNY by China Customs, 2025-04-20: the two cannot both be right. " +
      "The print is 100,000 CNY lower; 100,000 CNY remain after all rounding."
  );
  session.language = "zh";
  expect((await checks(row("2025-02")))[0].at(-1)).toMatch(
    /^China Customs, 2025-04-20 公布 2,500,000 元: /
  );
});
