/** Partners of a made-up file, with customs' codes. */
const PARTNERS = [
  ["309", "荷兰"],
  ["133", "韩国"],
  ["502", "美国"],
] as const;
const INGOT = "81041100";

/**
 * A file of ingot exports in customs' own form, a row a month and partner, to write to disk: `kg(month, place)` is the
 * weight to the first, second and third partner, the value 2,400 USD a tonne.
 */
export function customsText(
  months: readonly string[],
  kg: (month: string, place: number) => number
): string {
  const header =
    '"数据年月","贸易伙伴编码","贸易伙伴名称","商品编码","商品名称","第一数量","第一计量单位","第二数量","第二计量单位","美元",';
  const rows = months.flatMap((month) =>
    PARTNERS.map(([code, name], place) => {
      const weight = kg(month, place);
      const value = Math.round(weight * 2.4).toLocaleString("en");
      return `"${month.replace("-", "")}","${code}","${name}","${INGOT}","未锻轧镁","${weight}","千克","0","?","${value}",`;
    })
  );
  return [header, ...rows].join("\r\n") + "\r\n";
}

/** January to a month of a year: `2025-01`, `2025-02`, … */
export function monthsOf(year: number, last: number): string[] {
  return Array.from({ length: last }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`);
}
