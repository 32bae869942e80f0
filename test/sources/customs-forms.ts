import fc from "fast-check";
import { zipSync } from "fflate";
import { formatMonth, monthOf } from "../../src/dataset/month";
import type { NamedBytes } from "../../src/sources/source";

const PARTNERS = [
  ["309", "荷兰", "NLD"],
  ["502", "美国", "USA"],
  ["501", "加拿大", "CAN"],
  ["888", "某地", undefined],
] as const;
const PRODUCTS = [
  ["81041100", "Ingot"],
  ["81041900", "Alloy"],
  ["81043000", "Powder"],
] as const;
const HEADER = {
  month: "数据年月",
  partnerCode: "贸易伙伴编码",
  partner: "贸易伙伴名称",
  code: "商品编码",
  commodity: "商品名称",
  regime: "贸易方式编码",
  quantity: "第一数量",
  unit: "第一计量单位",
  value: "美元",
};
type Column = keyof typeof HEADER;

/** Rows of a customs file that differ in month, partner, product or regime. */
export const rows = fc.uniqueArray(
  fc.record({
    month: fc.integer({ min: monthOf(2023, 1), max: monthOf(2025, 12) }),
    partner: fc.constantFrom(...PARTNERS),
    product: fc.constantFrom(...PRODUCTS),
    regime: fc.constantFrom("10", "15"),
    kg: fc.nat(10_000_000),
    value: fc.nat(100_000_000),
    name: fc.constantFrom("镁", "镁，99.8%", "a, b", "two\nlines", 'six "8"', "tab\there", ""),
  }),
  {
    minLength: 1,
    maxLength: 20,
    selector: (r) => [r.month, r.partner[0], r.product[0], r.regime].join(),
  }
);
type Row = typeof rows extends fc.Arbitrary<(infer R)[]> ? R : never;

/** A way in which a program may write them. */
export const form = fc.record({
  columns: fc.shuffledSubarray(Object.keys(HEADER) as Column[], {
    minLength: Object.keys(HEADER).length,
  }),
  delimiter: fc.constantFrom(",", "\t", ";"),
  newline: fc.constantFrom("\n", "\r\n", "\r"),
  encoding: fc.constantFrom("utf8", "utf8 with mark", "utf16", "gb18030"),
  quote: fc.infiniteStream(fc.boolean()),
  thousands: fc.boolean(),
  trailing: fc.boolean(),
  tonnes: fc.boolean(),
  month: fc.constantFrom(
    (m: string) => m.replace("-", ""),
    (m: string) => m,
    (m: string) => m.replace("-", "/")
  ),
  zipped: fc.boolean(),
});
type Form = typeof form extends fc.Arbitrary<infer F> ? F : never;

/** The rows as a file in such a form. */
export function write(data: readonly Row[], as: Form): NamedBytes {
  const cell = (text: string) =>
    as.quote.next().value || /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const line = (texts: readonly string[]) =>
    texts.map(cell).join(as.delimiter) + (as.trailing ? as.delimiter : "") + as.newline;
  const lines = data.map((r) => {
    const texts: Record<Column, string> = {
      month: as.month(formatMonth(r.month)),
      partnerCode: r.partner[0],
      partner: r.partner[1],
      code: r.product[0],
      commodity: r.name,
      regime: r.regime,
      quantity: as.tonnes ? (r.kg / 1000).toFixed(3) : String(r.kg),
      unit: as.tonnes ? "吨" : "千克",
      value: as.thousands ? r.value.toLocaleString("en") : String(r.value),
    };
    return line(as.columns.map((column) => texts[column]));
  });
  const bytes = encode(line(as.columns.map((c) => HEADER[c])) + lines.join(""), as.encoding);
  return as.zipped
    ? { name: "a.zip", bytes: zipSync({ "a.csv": bytes }) }
    : { name: "a.csv", bytes };
}

function encode(text: string, encoding: Form["encoding"]): Uint8Array {
  if (encoding === "gb18030") return gb18030(text);
  if (encoding === "utf16") return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
  return new TextEncoder().encode(encoding === "utf8" ? text : `\uFEFF${text}`);
}

/** GB18030, which Node can only read: its two-byte characters, turned round. */
const twoBytes = new Map<string, number[]>();
for (let high = 0x81; high <= 0xfe; high++)
  for (let low = 0x40; low <= 0xfe; low++)
    if (low !== 0x7f)
      twoBytes.set(new TextDecoder("gb18030").decode(Uint8Array.of(high, low)), [high, low]);

function gb18030(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((c) => (c.charCodeAt(0) < 128 ? [c.charCodeAt(0)] : twoBytes.get(c)!))
  );
}

/** The amounts that rows add up to, computed as plainly as can be. */
export function amounts(data: readonly Row[]): string[] {
  const sums = new Map<string, number>();
  const add = (key: string, amount: number) => sums.set(key, (sums.get(key) ?? 0) + amount);
  for (const { month, partner, product, kg, value } of data)
    for (const destination of ["World", partner[2]]) {
      if (!destination) continue;
      add(`${formatMonth(month)} ${product[1]} ${destination} kg`, kg);
      add(`${formatMonth(month)} ${product[1]} ${destination} USD`, value);
    }
  return [...sums].map(([key, sum]) => key.replace(/(\w+)$/, `${sum} $1`)).sort();
}
