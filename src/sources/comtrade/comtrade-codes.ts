import type { Catalogue, Partner, Product } from "../../dataset/catalogue";
import { WORLD } from "../../dataset/catalogue";

/** How UN Comtrade's codes and the catalogue's products and partners answer to each other. */
export interface ComtradeCodes {
  /** Codes of goods that are one product each, coarsest first: 8104, then 810411 and so on. */
  readonly goods: readonly string[];
  /** The product of a code of goods; undefined where it is none's, or several products' together (810490). */
  productOf(code: string): string | undefined;
  /** The partner of a code: "World" for 0; undefined for a code that the catalogue does not know. */
  partnerOf(code: string): string | undefined;
  /** The code of a country; undefined where the catalogue or UN Comtrade does not know it. */
  codeOf(partner: string): string | undefined;
  /** Products that UN Comtrade does not tell apart, with the code that merges them. */
  readonly merged: { readonly code: string; readonly products: readonly string[] } | undefined;
}

/** The finest code that UN Comtrade has: six digits of the Harmonized System. */
const FINEST = 6;

/**
 * What UN Comtrade calls places that are no country, and customs too: "Other Europe, nes", "Other Africa, nes",
 * "Oceania, nes" and "Areas, nes" are customs' 399, 299, 699 and 701. ("Other Asia, nes", 490, is Taiwan: the
 * catalogue says so.) Without them a group such as Europe would be summed without one of its members.
 */
const PLACES: readonly (readonly [code: string, partner: string])[] = [
  ["568", "OtherEurope"],
  ["577", "OtherAfrica"],
  ["527", "OtherOceania"],
  ["899", "Unspecified"],
];

/**
 * The codes of a catalogue. A code of goods is a product's where it holds all the product's lines and no other line of
 * the catalogue: 810411 is ingot, 8104 is Total. UN Comtrade gives headings of four digits beside the six, World and
 * partners alike, so Total is read and not summed. 810490 is wrought and articles in one and no product's; it is not
 * asked for, since it is Total less the others.
 */
export function comtradeCodes(catalogue: Catalogue): ComtradeCodes {
  const products = new Map<string, string>();
  const single = catalogue.products.filter((product) => product.hs8.length === 1);
  const lines = single.map((product) => product.hs8[0]!);
  for (const product of catalogue.products) {
    const code = commonStart(product);
    const held = lines.filter((line) => line.startsWith(code));
    if (code.length >= 4 && held.length === product.hs8.length) products.set(code, product.id);
  }
  const untold = single.filter((product) => ![...products.values()].includes(product.id));
  const partners = new Map<string, string>([["0", WORLD], ...PLACES]);
  const codes = new Map<string, string>();
  for (const partner of catalogue.partners as readonly CodedPartner[]) {
    const code = partner.comtrade ?? partner.m49;
    if (code === undefined) continue;
    partners.set(withoutNoughts(code), partner.id);
    codes.set(partner.id, withoutNoughts(code));
  }
  return {
    goods: [...products.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)),
    productOf: (code) => products.get(code),
    partnerOf: (code) => partners.get(code),
    codeOf: (partner) => codes.get(partner),
    merged: untold[0] && {
      code: commonStart(untold[0]),
      products: untold.map(({ id }) => id),
    },
  };
}

/** UN Comtrade's code where it is not that of M49: India 699, France 251, Norway 579, Switzerland 757, USA 842. */
interface CodedPartner extends Partner {
  readonly comtrade?: string;
}

/** What all lines of a product begin with, six digits at most. */
function commonStart({ hs8 }: Product): string {
  let start = hs8[0]?.slice(0, FINEST) ?? "";
  while (!hs8.every((line) => line.startsWith(start))) start = start.slice(0, -1);
  return start;
}

/** M49 writes 004, UN Comtrade 4. */
function withoutNoughts(code: string): string {
  return code.replace(/^0+(?=\d)/, "");
}
