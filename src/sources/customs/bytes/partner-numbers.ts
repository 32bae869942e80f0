import type { Columns } from "../customs-columns";
import type { CustomsCells } from "../customs-cells";
import { ALL_PARTNERS, type CustomsGoods, partnerOfRow } from "../customs-goods";
import { NOTHING } from "./column-meanings";
import { MEANING } from "./known-cells";

/** Room for the number of a partner's name in one key with that of its code. */
const MOST_TEXTS = 1 << 15;

/** Numbers partners: by their code and name, which are looked up once for each pair. */
export class PartnerNumbers {
  private readonly numbers = new Map<number, number>();
  private readonly unknown: boolean[] = [];
  private lastKey = NOTHING;
  private last = NOTHING;

  /** @param texts Codes and names, by their meaning. */
  constructor(
    private readonly columns: Columns,
    private readonly texts: readonly string[],
    private readonly goods: CustomsGoods,
    private readonly cells: CustomsCells
  ) {}

  /** The number of a row's partner in the cells; NOTHING where it is a group of countries. */
  numberOf(entries: Int32Array, data: Int32Array): number {
    const { partnerCode, partnerName } = this.columns;
    const code = partnerCode === undefined ? NOTHING : data[entries[partnerCode]! + MEANING]!;
    const name = partnerName === undefined ? NOTHING : data[entries[partnerName]! + MEANING]!;
    const key = (code + 1) * MOST_TEXTS + name + 1;
    if (key === this.lastKey) return this.last;
    this.last = this.numbers.get(key) ?? this.lookUp(key, code, name);
    this.lastKey = key;
    return this.last;
  }

  /** Whether a partner is not in the catalogue. */
  isUnknown(partner: number): boolean {
    return this.unknown[partner]!;
  }

  private lookUp(key: number, code: number, name: number): number {
    if (this.texts.length >= MOST_TEXTS) return NOTHING;
    const id =
      code === NOTHING && name === NOTHING
        ? ALL_PARTNERS
        : partnerOfRow(this.goods, this.texts[code] ?? "", this.texts[name] ?? "");
    const number = id === undefined ? NOTHING : this.cells.numberOfPartner(id);
    this.numbers.set(key, number);
    if (id !== undefined) this.unknown[number] = id.startsWith("?");
    return number;
  }
}
