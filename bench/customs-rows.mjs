import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { TextDecoder } from "node:util";
import { customsPath, totalsPath } from "./customs-files.mjs";
import { underTest } from "./project.mjs";
import { generator } from "./rows.mjs";

const { catalogue, formatMonth, monthOf } = underTest("customs-file");

/** The axes: five products and 125 partners in every month, in a large file by regime and province; nobody's figures. */
const commodities = [
  ["Ingot", "按重量计含镁量至少为99.8%的未锻轧镁"],
  ["Alloy", "其他未锻轧镁"],
  ["Powder", "镁锉屑、车屑及颗粒，已按规格分级；镁粉"],
  ["Wrought", "锻轧镁"],
  ["Articles", "其他镁制品"],
].map(([id, name]) => ({ id, name, code: catalogue.product(id).hs8[0] }));
const partners = catalogue.partners.filter(({ gacc }) => gacc).slice(0, 125);
const regimes = [
  "10 一般贸易",
  "14 来料加工贸易",
  "15 进料加工贸易",
  "34 海关特殊监管区域物流货物",
];
const provinces = ["11 北京市", "14 山西省", "31 上海市", "61 陕西省", "64 宁夏回族自治区"];
const columns =
  "数据年月,贸易伙伴编码,贸易伙伴名称,商品编码,商品名称,贸易方式编码,贸易方式名称,注册地编码,注册地名称,第一数量,第一计量单位,第二数量,第二计量单位,美元";

/** Months of a file, and rows by regime and province for each month, partner and product. */
const sizes = {
  "10k": { months: 16, parts: 1 },
  "100k": { months: 80, parts: 2 },
  "1M": { months: 80, parts: 20 },
};

/** The rows of a file, in the order of customs' online query; each file of a number is of months of its own. */
function* makeRows(size, number) {
  const { months, parts } = sizes[size];
  const first = monthOf(2019, 1) - number * months;
  const random = generator(8104 + first);
  const below = (most) => Math.floor(random() * most);
  for (let month = first; month < first + months; month++)
    for (const partner of partners)
      for (const commodity of commodities)
        for (let part = 0; part < parts; part++) {
          const regime = regimes[Math.floor(part / provinces.length)];
          const province = provinces[part % provinces.length];
          const kg = 1 + below(2_000_000);
          yield { month, partner, commodity, regime, province, kg, value: 1 + below(20_000_000) };
        }
}

const cells = ({ month, partner, commodity, regime, province, kg, value }) => [
  formatMonth(month).replace("-", ""),
  partner.gacc,
  partner.zh,
  commodity.code,
  commodity.name,
  ...regime.split(" "),
  ...province.split(" "),
  String(kg),
  "千克",
  "0",
  "?",
  value.toLocaleString("en"),
];

/** As downloaded: every cell quoted, and a comma at the end of every line. */
const line = (texts) => `${texts.map((text) => `"${text}",`).join("")}\n`;

/** Writes the file of a size and number; under another name until it is whole, for a bench may be stopped. */
function writeFile(size, encoding, number) {
  const file = customsPath(size, encoding, number);
  const encode = encoding === "gb18030" ? gb18030() : (text) => Buffer.from(text, "utf8");
  const part = fs.openSync(`${file}.part`, "w");
  fs.writeSync(part, encode(line(columns.split(","))));
  let lines = [];
  const flush = () => fs.writeSync(part, encode(lines.splice(0).join("")));
  for (const row of makeRows(size, number)) if (lines.push(line(cells(row))) === 5000) flush();
  flush();
  fs.closeSync(part);
  fs.renameSync(`${file}.part`, file);
}

/** Writes what the rows add up to: names as the add-in has them, codes as customs has them, kg, dollars. */
function writeTotals(size, number) {
  const totals = new Map();
  for (const { month, partner, commodity, kg, value } of makeRows(size, number)) {
    const key = `${month} ${partner.id} ${commodity.id}`;
    if (!totals.has(key)) {
      const names = `${formatMonth(month)} ${partner.id} ${commodity.id}`;
      const codes = `${formatMonth(month).replace("-", "")} ${partner.gacc} ${commodity.code}`;
      totals.set(key, { names, codes, kg: 0, value: 0 });
    }
    totals.get(key).kg += kg;
    totals.get(key).value += value;
  }
  fs.writeFileSync(totalsPath(size, number), JSON.stringify([...totals.values()]));
}

/** GB18030, which Node can only read: its two-byte characters, turned round. */
function gb18030() {
  const decoder = new TextDecoder("gb18030");
  const pairs = new Map();
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++)
      if (low !== 0x7f) pairs.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return (text) =>
    Buffer.from([...text].flatMap((c) => (c.charCodeAt(0) < 128 ? c.charCodeAt(0) : pairs.get(c))));
}

const [what, size, encoding, number] = process.argv.slice(2);
fs.mkdirSync(path.dirname(totalsPath(size, 0)), { recursive: true });
if (what === "file") writeFile(size, encoding, Number(number));
else writeTotals(size, Number(number));
