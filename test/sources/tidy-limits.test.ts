import { strToU8 } from "fflate";
import { catalogue } from "../../src/sources/catalogue";
import { tidyFile } from "../../src/sources/tidy/tidy-file";

/** What is just within the limits of a file of ours, and what is just beyond them. */

const read = async (...lines: string[]) => {
  const file = { name: "a.csv", bytes: strToU8(lines.join("\n")) };
  const { observations } = await tidyFile.read([file], { catalogue, language: "en" });
  return observations.map(({ span, amount }) => [span.last - span.first + 1, amount]);
};

test.each([
  ["tonnes", "1000000", 1e9, "1000000.001"],
  ["kg", "1000000000", 1e9, "1000000001"],
  ["usd", "1000000000000", 1e12, "1000000000001"],
  ["usd_per_t", "1000000000", 1e9, "1000000001"],
])("read takes %s of %s in a month, and refuses more with all three limits", async (...of) => {
  const [column, most, amount, more] = of;
  const header = `month,product,${column}`;
  expect(await read(header, `2025-11,Ingot,${most}`)).toEqual([[1, amount]]);
  await expect(read(header, `2025-11,Ingot,${more}`)).rejects.toThrow(
    "more than a month can be (1 million tonnes, or 10^12 of a currency, 10^9 of it a tonne)"
  );
});

test("read takes twice as much of two months, but for what a tonne is worth", async () => {
  const header = (column: string) => `month,months,product,${column}`;
  expect(await read(header("kg"), "2025-11,2,Ingot,2000000000")).toEqual([[2, 2e9]]);
  await expect(read(header("kg"), "2025-11,2,Ingot,2000000001")).rejects.toThrow(
    /1 million tonnes/
  );
  await expect(read(header("usd_per_t"), "2025-11,2,Ingot,1000000001")).rejects.toThrow(/10\^9/);
});

test("read takes a span of 1,200 months, and refuses one more", async () => {
  const header = "month,months,product,tonnes";
  expect(await read(header, "2100-12,1200,Ingot,1")).toEqual([[1200, 1000]]);
  await expect(read(header, "2100-12,1201,Ingot,1")).rejects.toThrow(/"1201" is not the length/);
});

test("read takes a span that begins in January 1980, and refuses one a month before", async () => {
  const header = "month,months,product,tonnes";
  expect(await read(header, "1980-12,12,Ingot,1")).toEqual([[12, 1000]]);
  await expect(read(header, "1980-12,13,Ingot,1")).rejects.toThrow(/begins after 1979/);
});

test("read takes a file of version 1, and refuses one of version 2, asking for the former", async () => {
  const of = (version: number) =>
    read(`# format: mg-exports ${version}`, "month,product,tonnes", "2025-11,Ingot,1");
  expect(await of(1)).toEqual([[1, 1000]]);
  await expect(of(2)).rejects.toThrow(/is of version 2 .*ask for a file of version 1\.$/);
});
