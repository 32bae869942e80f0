import { cell } from "./excel-errors";
import { rollingMean, value } from "../../src/functions/amounts";
import { difference } from "../../src/functions/growth";
import { published } from "../../src/functions/published";
import { Dataset } from "../../src/dataset/dataset";
import { session } from "../../src/session";
import { catalogue } from "../../src/sources/catalogue";
import { observed, span } from "../dataset/observations";

const dataset = (trade = {}) =>
  new Dataset({
    title: "Small",
    catalogue,
    sources: [{ id: "a", publisher: "A", title: "T", date: "2025", address: "https://a.example" }],
    observations: [
      observed(span("2025-11"), 22_218_000),
      observed(span("2025-11"), 46_000_000, { measure: "value" }),
    ],
    trade: { flow: "exports", reporter: "CHN", currency: "USD", ...trade },
  });
const row = (...values: unknown[]) => [values];
const measured = (measure: string) =>
  cell(value(row("Ingot"), row("2025-11"), undefined, row(measure)));

beforeEach(() => {
  session.formatsNumbers = false;
  session.language = "en";
  session.open(dataset(), "workbook");
});

describe("a measure", () => {
  test.each(["t", "mt", "吨", "Net weight", "出口量", "metric tons"])(
    "VALUE(…, %j) is the quantity in tonnes",
    async (measure) => expect(await measured(measure)).toBe(22_218)
  );

  test.each(["US$", "usd", "F.O.B.", "出口额", "美金"])(
    "VALUE(…, %j) is the value in dollars",
    async (measure) => expect(await measured(measure)).toBe(46_000_000)
  );

  test.each(["unit price", "USD/t", "均价"])("VALUE(…, %j) is the unit value", async (measure) =>
    expect(await measured(measure)).toBeCloseTo(46_000_000 / 22_218, 9)
  );

  test.each(["kg", "千克", "lbs", "kt", "万吨"])(
    "VALUE(…, %j) is refused: it would be off by a factor",
    async (measure) =>
      expect(await measured(measure)).toBe(
        `#VALUE! Quantities are in tonnes, and "${measure}" is another unit. Write quantity, and convert the tonnes: =1000*MG.VALUE(…) are kilograms.`
      )
  );

  test.each(["cif", "CIF", "进口量", "进口额", "imports"])(
    "VALUE(…, %j) of exports is refused, and the other way round",
    async (measure) => {
      expect(await measured(measure)).toBe(
        `#VALUE! The open data are exports, valued fob; they hold nothing for "${measure}". Write quantity, value or unitvalue.`
      );
      session.open(dataset({ flow: "imports" }), "workbook");
      expect(await measured(measure)).toEqual(expect.any(Number));
      expect(await measured("fob")).toMatch(/^#VALUE! The open data are imports, valued cif;/);
    }
  );

  test("VALUE(…, another currency) is refused, as before", async () => {
    expect(await measured("rmb")).toMatch(/^#VALUE! The values of the open data are in USD/);
  });
});

describe("an argument in the place of another", () => {
  const order = "As far as a formula has them, the order is product, period, partner, measure.";
  test.each([
    [["2025-11", "Ingot"], `"2025-11" is a period, where a product is wanted. ${order}`],
    [[45962, "Ingot"], `"45962" is a period, where a product is wanted. ${order}`],
    [["Netherlands", "2025-11"], `"Netherlands" is a partner, where a product is wanted. ${order}`],
    [["Ingot", "Netherlands"], `"Netherlands" is a partner, where a period is wanted. ${order}`],
    [["Ingot", "Powder"], `"Powder" is a product, where a period is wanted. ${order}`],
    [
      ["Ingot", "2025-11", "quantity"],
      `"quantity" is a measure, where a partner is wanted. ${order}`,
    ],
    [
      ["Ingot", "2025-11", "World", "荷兰"],
      `"荷兰" is a partner, where a measure is wanted. ${order}`,
    ],
  ])("VALUE(%j) says what it is and where it belongs", async (args, sentence) => {
    const [product, ...rest] = args.map((a) => row(a));
    expect(await cell(value(product, ...rest))).toBe(`#VALUE! ${sentence}`);
  });

  test("a word for a comparison comes last", async () => {
    const sentence =
      "Such a word comes last, in the formulas that take one; MG.MOM, MG.YOY and MG.YTD have it in their names.";
    expect(await cell(difference(row("Ingot"), row("2025-11"), undefined, row("yoy")))).toContain(
      sentence
    );
    expect(await cell(published(row("Ingot"), row("2025-11"), row("mom")))).toContain(sentence);
  });

  test("a number where a period is wanted comes before it", async () => {
    expect(await cell(rollingMean(row("Ingot"), row(3), row(3)))).toBe(
      '#VALUE! "3" is a number, where a period is wanted. A number of months or rows, where a formula takes one, comes before the period.'
    );
  });

  test("what would be nothing anywhere is unknown, as before", async () => {
    expect(await cell(value(row("Ingt"), row("2025-11")))).toMatch(
      /^#VALUE! Unknown product "Ingt"\. Did you mean "Ingot"\?/
    );
  });
});

describe("a code with a sign", () => {
  test.each(["US$", "HK$", "n/a", "N.A.", "-NL", "~NL", "D/E"])(
    "VALUE(…, partner %j) is no country: what is written means something else",
    async (partner) =>
      expect(await cell(value(row("Ingot"), row("2025-11"), row(partner)))).toMatch(/^#VALUE! /)
  );

  test.each(["U.S.A.", "U.K.", "Korea, Rep.", "Côte d’Ivoire", "Netherlands "])(
    "VALUE(…, partner %j) is a country, with whatever belongs to its name",
    async (partner) =>
      expect(await cell(value(row("Ingot"), row("2025-11"), row(partner)))).toMatch(/^#N\/A /)
  );
});
