import { upToNow } from "../../src/refresh/up-to-now";
import { m } from "../dataset/observations";

const comtrade = (last: string) =>
  ({ kind: "comtrade", ask: { first: m("2024-01"), last: m(last) } }) as never;

describe("upToNow(remembered, latest, now)", () => {
  test("asks as far as this month where it was asked to the end of what was known", () => {
    expect(upToNow(comtrade("2025-11"), m("2025-11"), m("2026-02"))).toMatchObject({
      ask: { first: m("2024-01"), last: m("2026-02") },
    });
  });

  test("leaves an end that was chosen earlier, one that lies ahead, and sources without months", () => {
    const early = comtrade("2024-12");
    const ahead = comtrade("2026-03");
    const address = { kind: "address", url: "https://example.org/mg.csv" } as const;
    expect(upToNow(early, m("2025-11"), m("2026-02"))).toBe(early);
    expect(upToNow(ahead, m("2025-11"), m("2026-02"))).toBe(ahead);
    expect(upToNow(address, m("2025-11"), m("2026-02"))).toBe(address);
  });

  test("leaves what a stranger's workbook has written there", () => {
    for (const ask of [undefined, null, 5, {}, { last: "soon" }]) {
      const odd = { kind: "warehouse", ask } as never;
      expect(upToNow(odd, m("2025-11"), m("2026-02"))).toBe(odd);
    }
  });
});
