import { catalogue } from "../../src/sources/catalogue";
import { type GridCell, textIn } from "../../src/sources/grid/grid";
import { proposeMapping } from "../../src/sources/grid/propose-mapping";
import { isMapping } from "../../src/sources/grid/is-mapping";
import { readGrid } from "../../src/sources/grid/read-grid";
import { roleByContent } from "../../src/sources/grid/role-by-content";

/** What is just within the limits of a range, and what is just beyond them. */

type Cells = readonly (readonly GridCell[])[];
const propose = (cells: Cells) => proposeMapping({ name: "Sheet1!A1", cells }, catalogue, "en");
const read = async (...rows: Cells) => {
  const cells = [["Month", "Months", "Product", "Quantity (t)"], ...rows];
  const { mapping } = propose(cells);
  const reading = readGrid({ name: "Sheet1!A1", cells }, mapping, { catalogue, language: "en" });
  return (await reading).observations.map(({ span, amount }) => [span.first, amount]);
};

describe("roleByContent(cells)", () => {
  /** Fifty cells, so many of them of a kind. */
  const mostly = (count: number, cell: GridCell) =>
    Array.from({ length: 50 }, (_, i) => (i < count ? cell : "a remark"));

  test.each<[string, GridCell]>([
    ["month", "2025-11"],
    ["product", "Ingot"],
    ["partner", "Netherlands"],
  ])("is %s where 40 cells of 50 are, and nothing where 39 are", (role, cell) => {
    expect(roleByContent(mostly(40, cell), catalogue)).toBe(role);
    expect(roleByContent(mostly(39, cell), catalogue)).toBeUndefined();
  });

  test("takes numbers for dates where all are of one day of the month, and not of two", () => {
    expect(roleByContent([45_931, 45_962], catalogue)).toBe("month");
    expect(roleByContent([45_931, 45_963], catalogue)).toBeUndefined();
  });
});

describe("proposeMapping(grid)", () => {
  test("finds the header in the first twenty rows", () => {
    const below = (titles: number) => {
      const rows = Array.from({ length: titles }, () => ["A title", "", ""]);
      const { mapping, problems } = propose([...rows, ["Month", "Product", "Tonnes"]]);
      return [mapping.header, problems.length > 0];
    };
    expect(below(19)).toEqual([19, false]);
    expect(below(20)).toEqual([0, true]);
  });

  test("looks for what a column holds in fifty rows below the header", () => {
    const partnerIn = (row: number) => {
      const rows = Array.from({ length: row }, (_, i) => {
        return ["2025-11", "Ingot", i === row - 1 ? "Netherlands" : "", 1];
      });
      return propose([["Month", "Product", "x", "Tonnes"], ...rows]).mapping.roles[2];
    };
    expect(partnerIn(50)).toBe("partner");
    expect(partnerIn(51)).toBe("ignored");
  });

  test("textIn(cell) is a name of two hundred characters at most", () => {
    expect(textIn("z".repeat(200))).toHaveLength(200);
    expect(textIn("z".repeat(201))).toBe("");
  });
});

describe("readGrid", () => {
  test("takes a million tonnes a month, and refuses more with that number", async () => {
    expect(await read(["2025-11", 1, "Ingot", 1_000_000])).toEqual([[24_310, 1e9]]);
    expect(await read(["2025-11", 2, "Ingot", 2_000_000])).toEqual([[24_309, 2e9]]);
    const sentence = /more than a month can have \(1 million tonnes, or 10\^12 of a currency\)/;
    await expect(read(["2025-11", 1, "Ingot", 1_000_000.001])).rejects.toThrow(sentence);
    await expect(read(["2025-11", 2, "Ingot", 2_000_000.001])).rejects.toThrow(sentence);
  });

  test("takes a span of 1,200 months, and refuses one more", async () => {
    expect(await read(["2100-12", 1200, "Ingot", 1])).toEqual([[24_012, 1000]]);
    await expect(read(["2100-12", 1201, "Ingot", 1])).rejects.toThrow(
      /"1201" is no number of months/
    );
  });

  test("takes a span that begins in January 1980, and refuses one a month before", async () => {
    expect(await read(["1980-12", 12, "Ingot", 1])).toEqual([[23_760, 1000]]);
    await expect(read(["1980-12", 13, "Ingot", 1])).rejects.toThrow(/begin in 1980 or later/);
  });

  test("takes a number of sixty characters as text, and refuses one more", async () => {
    const number = (length: number) => `1.${"0".repeat(length - 2)}`;
    expect(await read(["2025-11", 1, "Ingot", number(60)])).toEqual([[24_310, 1000]]);
    await expect(read(["2025-11", 1, "Ingot", number(61)])).rejects.toThrow(
      /is not a number|no number/
    );
  });
});

describe("isMapping(what a workbook remembers)", () => {
  const { mapping } = propose([["Month", "Product", "Tonnes"]]);
  const roles = (count: number) => new Array<string>(count).fill("ignored");

  test.each<[string, object, object]>([
    ["rows of Excel", { header: 1_048_575 }, { header: 1_048_576 }],
    ["columns of Excel", { roles: roles(16_384) }, { roles: roles(16_385) }],
    ["letters of a product", { product: "z".repeat(200) }, { product: "z".repeat(201) }],
    ["letters of a partner", { partner: "z".repeat(200) }, { partner: "z".repeat(201) }],
  ])("takes as many %s as there are, and no more", (_, within, beyond) => {
    const nameless = { ...mapping, names: undefined };
    expect(isMapping({ ...nameless, ...within })).toBe(true);
    expect(isMapping({ ...nameless, ...beyond })).toBe(false);
  });
});
