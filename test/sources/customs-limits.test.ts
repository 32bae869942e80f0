import { strToU8 } from "fflate";
import { readCustoms, written } from "./customs-cases";

/** What is just within the limits of customs files, and what is just beyond them. */

const HEADER = "Date of data,Trading partner code,Commodity code,Regime,Quantity,Unit";
const file = (name: string, ...rows: string[]) => ({ name, bytes: strToU8(rows.join("\n")) });
const figuresOf = async (...files: ReturnType<typeof file>[]) =>
  written(await readCustoms(files)).observations;

describe("two files of one month, of which one has no column of values,", () => {
  const weight = "202401,309,81041100,10,500,Kilogram";
  const valued = file("valued.csv", `${HEADER},US dollar`, `${weight},900`);
  const weighed = file("weighed.csv", HEADER, weight);

  test("are read in either order: what one leaves open the other fills", async () => {
    const both = ["kg", "USD"].flatMap((unit) => {
      const amount = unit === "kg" ? 500 : 900;
      return ["World", "NLD"].map((partner) => `2024-01 Ingot ${partner} ${amount} ${unit}`);
    });
    expect((await figuresOf(valued, weighed)).sort()).toEqual(both.sort());
    expect((await figuresOf(weighed, valued)).sort()).toEqual(both.sort());
  });

  test("are refused in either order where their weights differ", async () => {
    const other = file("other.csv", HEADER, "202401,309,81041100,10,501,Kilogram");
    for (const files of [
      [valued, other],
      [other, valued],
    ])
      await expect(readCustoms(files)).rejects.toThrow(/50[01] kg in (?:valued|other)\.csv/);
  });
});

test("a file of 10,000 rows is probably cut and covers nothing; of 9,999 and 10,001 it is whole", async () => {
  const read = async (count: number) => {
    const rows = Array.from({ length: count }, (_, i) => `202401,309,81041100,${i},1,Kilogram`);
    const { notices, sources } = await readCustoms([file("a.csv", HEADER, ...rows)]);
    return [notices.some(({ kind }) => kind === "probablyCut"), sources[0].covers?.length ?? 0];
  };
  expect(await read(9_999)).toEqual([false, 1]);
  expect(await read(10_000)).toEqual([true, 0]);
  expect(await read(10_001)).toEqual([false, 1]);
});

test("a file with three of the six lines asked for all: it covers what another has, and one with two does not", async () => {
  const CODES = ["81041100", "81041900", "81042000", "81043000"];
  const read = async (count: number) => {
    const rows = CODES.slice(0, count).map((code) => `202402,309,${code},10,1,Kilogram`);
    const other = file("b.csv", HEADER, "202401,309,81043000,10,1,Kilogram");
    return written(await readCustoms([file("a.csv", HEADER, ...rows), other])).coverage;
  };
  expect(await read(3)).toContain("Powder 2024-01:2024-02");
  expect(await read(2)).toContain("Powder 2024-01");
});
