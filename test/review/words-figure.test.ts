import type { Fact, Unit } from "../../src/review/finding";
import { digitsPrinted, figureOf, isRough } from "../../src/review/words-figure";

const fact = (value: number, off: number, unit: Unit = "kg", basis: Fact["basis"] = "derived") => ({
  value,
  low: value - off,
  high: value + off,
  unit,
  basis,
});
const shown = (tonnes: number, off = 0) => figureOf(fact(tonnes * 1000, off * 1000)).shown;

describe("figureOf(weight)", () => {
  test.each([
    [100, "100"],
    [99.94, "99.9"],
    [1, "1.0"],
    [0.999, "0.999"],
    [0, "0"],
  ])(
    "of %d t known exactly is %s t: whole from 100 t on, tenths from 1 t, kilograms below",
    (t, text) => expect(shown(t)).toBe(text)
  );

  test.each([
    [22_218, 4.99, "22,218"],
    [22_218, 5, "22,220"],
    [22_218, 49.9, "22,220"],
    [22_218, 50, "22,200"],
    [218, 500, "220"],
    [2_180, 500, "2,200"],
  ])("of %d ± %d t is %s t: what the band supports, and two digits at least", (t, off, text) =>
    expect(shown(t, off)).toBe(text)
  );
});

describe("isRough(fact)", () => {
  test.each([
    ["a derived weight", 22_218_000, 1_000, "kg", false],
    ["a derived weight", 22_218_000, 1_001, "kg", true],
    ["a derived unit value", 2_500, 1, "perTonne", false],
    ["a derived unit value", 2_500, 1.01, "perTonne", true],
    ["a rate", 0.3, 0.001, "fraction", false],
    ["a rate", 0.3, 0.00101, "fraction", true],
    ["points", 5, 0.1, "points", false],
    ["points", 5, 0.101, "points", true],
  ] as const)("of %s, %d ± %d %s, is %s: more than a tonne, a dollar, a last digit", (...of) => {
    const [, value, off, unit, rough] = of;
    expect(isRough(fact(value, off, unit))).toBe(rough);
  });

  test("of a printed weight is never so", () =>
    expect(isRough(fact(22_218_000, 50_000, "kg", "reported"))).toBe(false));
});

test.each([
  [0.01, 1],
  [0.001, 1],
  [0.0001, 2],
  [0.00001, 3],
  [0.000001, 4],
  [0.0000001, 4],
  [0, 2],
])(
  "digitsPrinted of a band %d wide is %d: one to four, two where nothing tells",
  (width, digits) => {
    expect(digitsPrinted({ ...fact(0.25, 0, "fraction"), low: 0.25, high: 0.25 + width })).toBe(
      digits
    );
  }
);
