import { type Catalogue, type Language, WORLD } from "../../dataset/catalogue";
import { formatMonth, type Month } from "../../dataset/month";
import { shortCell } from "./short-cell";

/** The partner of rows in a file that is not broken down by partner. */
export const ALL_PARTNERS = "*";

/** What a file's codes mean: its commodities and its partners, and how they are called in sentences. */
export interface CustomsGoods {
  /** The product of an eight-digit code; undefined for every other code. */
  productOf(code: string): string | undefined;
  /**
   * The partner of a code, else of a name: codes stay while names change (香港, 中国香港); undefined where neither is
   * known. A name may be that of a group, whose members the file holds too: `isGroup` tells.
   */
  partnerOf(code: string, name: string): string | undefined;
  isGroup(partner: string): boolean;
  productName(product: string): string;
  /** `2024-01, United States, Ingot` */
  label(month: Month, product: string, partner: string): string;
}

/** Looks codes and names up in a catalogue. */
export function customsGoods(catalogue: Catalogue, language: Language): CustomsGoods {
  const productName = (product: string) => catalogue.productName(product, language);
  const products = new Map<string, string>();
  for (const { id, hs8 } of catalogue.products) if (hs8.length === 1) products.set(hs8[0]!, id);
  const partners = new Map<string, string>();
  for (const { id, gacc } of catalogue.partners) if (gacc) partners.set(gacc, id);
  return {
    productOf: (code) => products.get(code),
    partnerOf: (code, name) =>
      partners.get(code) ?? (name === "" ? undefined : catalogue.partnerNamed(name)),
    isGroup: (partner) => catalogue.isGroup(partner),
    productName,
    label: (month, product, partner) => {
      const shown = partner === ALL_PARTNERS ? WORLD : partner.replace(/^\?/, "");
      const called = catalogue.partnerName(shown, language);
      return `${formatMonth(month)} ${called} ${productName(product)}`;
    },
  };
}

/**
 * A commodity's code as customs writes it, from what Excel or an analyst makes of it: `81041100.0`, `="81041100"` and
 * `'81041100` are 81041100; seven digits have lost their leading nought. Undefined for what is no code: `8.1E+07`.
 */
export function readCommodityCode(text: string): string | undefined {
  const plain = bare(text);
  if (!/^(\d{2}|\d{4}|\d{6,8}|\d{10})$/.test(plain)) return undefined;
  return plain.length === 7 ? `0${plain}` : plain;
}

/**
 * The partner of a row, by its code and name: an id of the catalogue, else `?` and the code or name; undefined for a
 * group of countries, whose members the file holds too.
 */
export function partnerOfRow(goods: CustomsGoods, code: string, name: string): string | undefined {
  const known = goods.partnerOf(readPartnerCode(code), name);
  if (known === undefined) return `?${shortCell(readPartnerCode(code) || name)}`;
  return goods.isGroup(known) ? undefined : known;
}

/** A partner's code (`502`), out of what a spreadsheet makes of it (`502.0`, `="502"`). */
function readPartnerCode(text: string): string {
  return bare(text);
}

function bare(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .replace(/^="?(.*?)"?$/, "$1")
    .replace(/^'/, "")
    .replace(/\.0+$/, "");
}
