import type { Currency } from "../../dataset/trade";

/**
 * Units that are not read: multiples (万吨, thousand tonnes, USD million), prices (USD/t), units of other countries. Their
 * figures have been rounded, or are not amounts.
 */
const OTHER = [
  /(万|萬|千|百万|亿|億)\s*(吨|美元|美金|人民币|元)/,
  /(^|[^a-z0-9])(thousands?|millions?|billions?|mln|bn|['’]?000s?)\s*(of\s+)?(metric\s+)?(t|mt|kgs?|tons?|tonnes?|usd|us\$|\$|us dollars?|dollars?|cny|rmb|yuan)(?![a-z])/,
  /(usd|us\$|\$|cny|rmb|(^|[^a-z])(t|mt|kgs?|tons?|tonnes?))\s*\(?['’]?(thousands?|millions?|billions?|mln|mn|bn|m|k|000s?)(?![a-z])/,
  /(^|[^a-z])(kt|ktons?|lbs?|pounds?|short tons?|long tons?)(?![a-z])|短吨|长吨/,
  /(\/|per\s+|每)\s*(metric\s+)?(mt|tons?|tonnes?|t|kgs?|吨|千克|公斤)(?![a-z])/,
  /(^|[^a-z])(eur|euros?|gbp|jpy|hkd)(?![a-z])|[€£]|[欧日港韩]元/,
];
const KG = /(^|[^a-z])(kgs?|kilos?|kilograms?)(?![a-z])|千克|公斤/;
const TONNES = /(^|[^a-z'’])(t|mt|tons?|tonnes?)(?![a-z])|吨/;
const USD = /(^|[^a-z])(usd|dollars?)(?![a-z])|\$|美元|美金/;
const CNY = /(^|[^a-z])(cny|rmb|yuan|renminbi)(?![a-z])|人民币|¥|(^|[^美单])元/;

const WORDS =
  "(?:in )?(?:metric )?(?:t|mt|tons?|tonnes?|kgs?|吨|千克|公斤|usd|us\\$|\\$|us dollars?|美元|cny|rmb|人民币元?|元|quantity|net weight|weight|value|数量|重量|金额)";
/** A unit at the end of a name: in brackets, or after a blank or a comma. */
const UNIT_AFTER = new RegExp(`(?:\\s*[([【]\\s*${WORDS}\\s*[)\\]】]|[\\s,_:/-]+${WORDS})$`);
const EXPORTS_AFTER = /(?:\s+(?:exports?|imports?)|[出进]口(?:数量|量|金额|额)?)$/;

/** Whether a heading names a unit that cannot be read: a multiple, a price, another currency. */
export function isOtherUnit(heading: string): boolean {
  const plain = plainOf(heading);
  return OTHER.some((unit) => unit.test(plain));
}

/** The unit of weight that a heading names; undefined where it names none, both, or a multiple. */
export function unitNamed(heading: string): "t" | "kg" | undefined {
  const plain = plainOf(heading);
  const [t, kg] = [TONNES.test(plain), KG.test(plain)];
  if (t === kg || isOtherUnit(heading)) return undefined;
  return t ? "t" : "kg";
}

/** The currency that a heading names; undefined where it names none, both, or a multiple. */
export function currencyNamed(heading: string): Currency | undefined {
  const plain = plainOf(heading);
  const [usd, cny] = [USD.test(plain), CNY.test(plain)];
  if (usd === cny || isOtherUnit(heading)) return undefined;
  return usd ? "USD" : "CNY";
}

/** A heading without the unit behind it: `Ingot (t)`, `镁锭出口量（吨）` are Ingot and 镁锭. */
export function withoutUnit(heading: string): string {
  return plainOf(heading).replace(UNIT_AFTER, "").replace(EXPORTS_AFTER, "");
}

function plainOf(heading: string): string {
  return heading.slice(0, 200).normalize("NFKC").trim().toLowerCase();
}
