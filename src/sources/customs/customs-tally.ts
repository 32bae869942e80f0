import type { Language } from "../../dataset/catalogue";
import { formatMonth } from "../../dataset/month";
import type { CustomsGoods } from "./customs-goods";
import type { CustomsRow } from "./customs-row";
import { customsNotices } from "./customs-notices";
import type { Notice } from "../source";

/** How many names a sentence lists before it says that there are more. */
const LISTED = 8;

/** Counts what of one file is left out or partly counted, so that it can be said; nothing is dropped in silence. */
export class Tally {
  private readonly codes = new Map<string, number>();
  private readonly partners = new Map<string, number>();
  private readonly weightless = new Map<string, number>();
  private readonly valueless = new Map<string, number>();
  private repeatedRows = 0;
  private noteRows = 0;

  constructor(
    private readonly file: string,
    private readonly goods: CustomsGoods,
    private readonly language: Language
  ) {}

  otherCode(code: string, rows = 1): void {
    add(this.codes, code, rows);
  }

  repeated(): void {
    this.repeatedRows++;
  }

  note(): void {
    this.noteRows++;
  }

  /** @param valued Whether the file has a column of values. */
  row({ product, month, partner, kg, value }: CustomsRow, valued: boolean): void {
    if (partner.startsWith("?")) add(this.partners, partner.slice(1) || "–");
    const what = () => `${formatMonth(month)} ${this.goods.productName(product)}`;
    if (kg === undefined) add(this.weightless, what());
    if (value === undefined && valued) add(this.valueless, what());
  }

  get otherCodes(): readonly string[] {
    return [...this.codes.keys()];
  }

  /** @param cutAt Rows of a file that is probably cut. */
  notices(cutAt: number | undefined): Notice[] {
    const say = customsNotices[this.language];
    const { file } = this;
    const notices: Notice[] = [];
    const tell = (kind: Notice["kind"], sentence: string) => notices.push({ kind, file, sentence });
    if (cutAt !== undefined) tell("probablyCut", say.probablyCut(file, cutAt));
    const other = only(this.codes, (code) => !code.startsWith("8104"));
    if (other.size > 0)
      tell("unknownCodes", say.otherCodes(file, sum(other), other.size, this.list(other)));
    const coarse = only(this.codes, (code) => code.startsWith("8104"));
    if (coarse.size > 0)
      tell("unknownCodes", say.coarseCodes(file, sum(coarse), this.list(coarse)));
    const { partners, weightless, valueless } = this;
    if (partners.size > 0)
      tell("unknownPartners", say.unknownPartners(file, sum(partners), this.list(partners)));
    if (weightless.size > 0)
      tell("withoutWeight", say.withoutWeight(file, sum(weightless), this.list(weightless)));
    if (valueless.size > 0)
      tell("skipped", say.withoutValue(file, sum(valueless), this.list(valueless)));
    if (this.repeatedRows > 0) tell("skipped", say.repeatedRows(file, this.repeatedRows));
    if (this.noteRows > 0) tell("skipped", say.notes(file, this.noteRows));
    return notices;
  }

  private list(counts: ReadonlyMap<string, number>): string {
    return listed([...counts.keys()].sort(), this.language);
  }
}

/** The first eight names, and "…" where there are more. */
export function listed(names: readonly string[], language: Language): string {
  const { join } = customsNotices[language];
  return names.slice(0, LISTED).join(join) + (names.length > LISTED ? `${join}…` : "");
}

function add(counts: Map<string, number>, name: string, more = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + more);
}

function only(counts: ReadonlyMap<string, number>, keep: (name: string) => boolean) {
  return new Map([...counts].filter(([name]) => keep(name)));
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
