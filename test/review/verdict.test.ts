import { gap, judge } from "../../src/review/verdict";

describe("gap(a, b)", () => {
  const at = (value: number) => ({ low: value, high: value });

  test("is none of what computing loses, 1 in a million millions, and of more it is the distance", () => {
    expect(gap(at(1), at(1 + 0.9e-12))).toBe(0);
    expect(gap(at(1), at(1 + 1.1e-12))).toBeGreaterThan(0);
    expect(gap(at(4e9), at(4e9 + 0.003))).toBe(0);
    expect(gap(at(4e9), at(4e9 + 0.005))).toBeCloseTo(0.005, 4);
    expect(gap(at(1e-6), at(1e-6 + 0.9e-12))).toBe(0);
    expect(gap(at(1e-6), at(1e-6 + 1.1e-12))).toBeGreaterThan(0);
  });
});

describe("judge(…, printed, recomputed)", () => {
  const subject = {
    product: "Ingot",
    partner: "World",
    measure: "quantity",
    span: { first: 1, last: 1 },
    kind: "amount",
  } as const;
  const printed = (value: number, low: number, high: number) =>
    ({ value, band: { low, high }, rounding: "rounded", sources: [] }) as const;
  const judged = (print: ReturnType<typeof printed>, value: number) =>
    judge(subject, print, { value, low: value, high: value }, { kind: "sum", figures: [] });

  test("of 20,800 ± 50: 20,882 differs and would fit if cut off, 20,901 would not", () => {
    const print = printed(20_800, 20_750, 20_850);
    expect(judged(print, 20_850).verdict).toBe("agrees");
    expect(judged(print, 20_882).disagreement).toMatchObject({ least: 32, fitsIfCutOff: true });
    expect(judged(print, 20_901).disagreement).toMatchObject({ least: 51, fitsIfCutOff: false });
  });

  test("of an exact print nothing was cut off", () => {
    const { disagreement } = judged(printed(20_800, 20_800, 20_800), 20_801);
    expect(disagreement).toMatchObject({ least: 1, fitsIfCutOff: false });
  });
});
