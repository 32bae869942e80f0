import type { Language } from "../../dataset/catalogue";
import { CustomsCells } from "./customs-cells";
import type { CustomsFigures } from "./customs-figures";
import { ALL_PARTNERS, type CustomsGoods } from "./customs-goods";
import { customsSentences } from "./customs-sentences";
import { listed } from "./customs-tally";
import { type Currency, type Flow, SourceRefusal } from "../source";

/** What several files say together. */
export interface MergedCustoms {
  readonly currency: Currency | undefined;
  readonly cells: CustomsCells;
  /** By product and month, the sum over all partners, those the catalogue does not know too. */
  readonly worlds: CustomsCells;
}

/** One cell and where it was read, for what is said of it. */
interface Placed {
  readonly cells: CustomsCells;
  readonly place: number;
  readonly file: string;
}

/**
 * Puts files together. What two files say alike counts once, so that a file may be chosen twice.
 * @throws SourceRefusal where they are not of the flow that was asked, mix flows or currencies, give different figures
 * for one month, partner and product, or hold nothing about the catalogue's products.
 */
export function mergeCustoms(
  files: readonly CustomsFigures[],
  asked: Flow,
  goods: CustomsGoods,
  language: Language
): MergedCustoms {
  const say = customsSentences[language];
  checkFlows();
  const currency = oneCurrency();
  const merged = filedTogether(files);
  const worlds = new FiledCells();
  worlds.sumUp(merged);
  const conflicts = [...merged.conflicts, ...worlds.conflicts];
  const [first] = conflicts;
  if (first) throw new SourceRefusal(twoFigures(...first, conflicts.length - 1));
  if (merged.cells.size === 0) {
    const codes = [...new Set(files.flatMap((file) => file.otherCodes))].sort();
    throw new SourceRefusal(say.noMagnesium(listed(codes, language)));
  }
  return { currency, cells: merged.cells, worlds: worlds.cells };

  function checkFlows(): void {
    const other = files.find(({ flow }) => flow !== undefined && flow !== asked);
    if (!other) return;
    const right = files.find(({ flow }) => flow === undefined || flow === asked);
    if (!right)
      throw new SourceRefusal(say.wrongFlow(other.name, say.flows[other.flow!], say.flows[asked]));
    const [exported, imported] = asked === "exports" ? [right, other] : [other, right];
    throw new SourceRefusal(say.mixedFlows(exported.name, imported.name));
  }

  function oneCurrency(): Currency | undefined {
    const usd = files.find((file) => file.currency === "USD");
    const cny = files.find((file) => file.currency === "CNY");
    if (usd && cny) throw new SourceRefusal(say.mixedCurrencies(usd.name, cny.name));
    return (usd ?? cny)?.currency;
  }

  function twoFigures(one: Placed, other: Placed, more: number): string {
    const { cells, place } = one;
    const weights = cells.kg[place] !== other.cells.kg[other.place];
    const figure = ({ cells, place, file }: Placed) => {
      const amount = (weights ? cells.kg : cells.value)[place]!;
      const written = (Number.isNaN(amount) ? 0 : amount).toLocaleString("en");
      return say.figure(written, weights ? "kg" : (currency ?? ""), file);
    };
    const label = goods.label(cells.month[place]!, cells.productAt(place), cells.partnerAt(place));
    return say.twoFigures(label, figure(one), figure(other), more);
  }
}

/** The cells of all files; of one file they are its own, for there may be many. */
function filedTogether(files: readonly CustomsFigures[]): FiledCells {
  const [only] = files;
  if (only && files.length === 1)
    return new FiledCells(only.cells, new Array<string>(only.cells.size).fill(only.name));
  const filed = new FiledCells();
  for (const { name, cells } of files) filed.addAll(cells, name);
  return filed;
}

/** Cells of several files, each with the file that it was last read in, and those of which two files differ. */
class FiledCells {
  readonly conflicts: [Placed, Placed][] = [];

  constructor(
    readonly cells = new CustomsCells(),
    private readonly files: string[] = []
  ) {}

  addAll(from: CustomsCells, file: string): void {
    const { cells } = this;
    const products = from.products.map((id) => cells.numberOfProduct(id));
    const partners = from.partners.map((id) => cells.numberOfPartner(id));
    for (let i = 0; i < from.size; i++) {
      const product = products[from.product[i]!]!;
      const at = cells.placeOf(product, from.month[i]!, partners[from.partner[i]!]!);
      this.add({ cells: from, place: i, file }, at);
    }
  }

  /** Sums by product and month; where a file that is not broken down by partner gives the sum too, they must agree. */
  sumUp({ cells: from, files }: FiledCells): void {
    const { cells } = this;
    const all = cells.numberOfPartner(ALL_PARTNERS);
    const products = from.products.map((id) => cells.numberOfProduct(id));
    const isWhole = from.partners.map((partner) => partner === ALL_PARTNERS);
    const whole: { at: number; one: Placed }[] = [];
    for (let i = 0; i < from.size; i++) {
      const at = cells.placeOf(products[from.product[i]!]!, from.month[i]!, all);
      if (isWhole[from.partner[i]!]) {
        whole.push({ at, one: { cells: from, place: i, file: files[i]! } });
        continue;
      }
      cells.kg[at]! += from.kg[i]!;
      cells.value[at]! += from.value[i]!;
      this.files[at] = files[i]!;
    }
    for (const { at, one } of whole) this.add(one, at);
  }

  /** Takes a cell to its place; what is known there is kept, what was left open is filled. */
  private add(one: Placed, at: number): void {
    const { cells, files } = this;
    const known = files[at];
    const [kg, value] = [one.cells.kg[one.place]!, one.cells.value[one.place]!];
    if (known !== undefined) {
      if (clash(cells.kg[at]!, kg) || clash(cells.value[at]!, value)) {
        this.conflicts.push([{ cells, place: at, file: known }, one]);
        return;
      }
    }
    files[at] = one.file;
    if (known === undefined || Number.isNaN(cells.kg[at])) cells.kg[at] = kg;
    if (known === undefined || Number.isNaN(cells.value[at])) cells.value[at] = value;
  }
}

/** Whether two amounts differ; where one is not known that is no difference. */
function clash(a: number, b: number): boolean {
  return a !== b && !Number.isNaN(a) && !Number.isNaN(b);
}
