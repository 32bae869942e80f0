import { openStock } from "./stock";

// support.microsoft.com: "Excel specifications and limits": a formula has 8,192 characters at most.
describe("long formulas", () => {
  const chain = (terms: number) => `=${Array<string>(terms).fill("E1").join("+")}`;

  test("a formula of 8,190 characters is calculated", async () => {
    const { enter, value } = await openStock();
    await enter({ E1: 2, C1: chain(2730), C3: "=1+1" });
    expect(["C1", "C3"].map(value)).toEqual([5460, 2]);
  });

  test.each([
    ["brackets", `=${"(".repeat(4000)}1${")".repeat(4000)}`, 1],
    ["functions", `=${"IF(1,".repeat(1300)}1${")".repeat(1300)}`, 1],
    ["minuses", `=${"-".repeat(8000)}1`, "#VALUE!"],
  ])("%s within each other leave the engine alive", async (_kind, formula, expected) => {
    const { enter, value } = await openStock();
    await enter({ C1: formula, C2: "=1+1" });
    expect([value("C1"), value("C2")]).toEqual([expected, 2]);
  });
});
