import type { Language } from "../../dataset/catalogue";
import type { CustomsCell, CustomsFigures } from "./customs-figures";
import { ALL_PARTNERS, type CustomsGoods } from "./customs-goods";
import { customsSentences } from "./customs-sentences";
import { listed } from "./customs-tally";
import { type Currency, type Flow, SourceRefusal } from "../source";

/** What several files say together. */
export interface MergedCustoms {
  readonly currency: Currency | undefined;
  readonly cells: readonly CustomsCell[];
  /** By product and month, the sum over all partners, those the catalogue does not know too. */
  readonly worlds: readonly CustomsCell[];
}

/** Where a cell was read, for what is said of it. */
interface Placed {
  readonly cell: CustomsCell;
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
  const merged = new Map<string, Placed>();
  const conflicts: [Placed, Placed][] = [];
  for (const { name: file, cells } of files)
    for (const [key, cell] of cells) {
      const before = merged.get(key);
      if (before && differ(before.cell, cell)) conflicts.push([before, { cell, file }]);
      else merged.set(key, { file, cell: before ? filled(before.cell, cell) : cell });
    }
  const { worlds, clashes } = sumWorlds([...merged.values()]);
  conflicts.push(...clashes);
  const [first] = conflicts;
  if (first) throw new SourceRefusal(twoFigures(...first, conflicts.length - 1));
  if (merged.size === 0) {
    const codes = [...new Set(files.flatMap((file) => file.otherCodes))].sort();
    throw new SourceRefusal(say.noMagnesium(listed(codes, language)));
  }
  return { currency, cells: [...merged.values()].map(({ cell }) => cell), worlds };

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
    const { month, product, partner } = one.cell;
    const weights = one.cell.kg !== other.cell.kg;
    const figure = ({ cell, file }: Placed) => {
      const amount = (weights ? cell.kg : cell.value) ?? 0;
      return say.figure(amount.toLocaleString("en"), weights ? "kg" : (currency ?? ""), file);
    };
    return say.twoFigures(goods.label(month, product, partner), figure(one), figure(other), more);
  }
}

/** Sums by product and month; where a file that is not broken down by partner gives the sum too, they must agree. */
function sumWorlds(placed: readonly Placed[]): {
  worlds: CustomsCell[];
  clashes: [Placed, Placed][];
} {
  const sums = new Map<string, Placed>();
  const direct: Placed[] = [];
  for (const one of placed) {
    const { product, month, partner, kg, value } = one.cell;
    if (partner === ALL_PARTNERS) {
      direct.push(one);
      continue;
    }
    const sum = sums.get(`${product}|${month}`)?.cell;
    const cell = sum
      ? { ...sum, kg: plus(sum.kg, kg), value: plus(sum.value, value) }
      : { ...one.cell, partner: ALL_PARTNERS };
    sums.set(`${product}|${month}`, { cell, file: one.file });
  }
  const clashes: [Placed, Placed][] = [];
  for (const one of direct) {
    const key = `${one.cell.product}|${one.cell.month}`;
    const sum = sums.get(key);
    if (sum && differ(sum.cell, one.cell)) clashes.push([sum, one]);
    else sums.set(key, sum ? { ...sum, cell: filled(sum.cell, one.cell) } : one);
  }
  return { worlds: [...sums.values()].map(({ cell }) => cell), clashes };
}

/** Whether two cells say different things; what one of them leaves open is no difference. */
function differ(a: CustomsCell, b: CustomsCell): boolean {
  const clash = (x: number | undefined, y: number | undefined) =>
    x !== undefined && y !== undefined && x !== y;
  return clash(a.kg, b.kg) || clash(a.value, b.value);
}

function filled(a: CustomsCell, b: CustomsCell): CustomsCell {
  return { ...a, kg: a.kg ?? b.kg, value: a.value ?? b.value };
}

function plus(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}
