import { WORLD } from "../../dataset/catalogue";
import { formatSpan } from "../../dataset/span";
import type { Claim, Observation } from "../../dataset/observation";
import { CHINA, type Trade } from "../../dataset/trade";
import { listed } from "../customs/customs-tally";
import {
  type Currency,
  type Notice,
  type ReadContext,
  type Reading,
  SourceRefusal,
} from "../source";
import { restingEvery } from "../files/rest";
import { type Conflict, Distinct } from "./distinct";
import type { TidyDocument, TidyTable } from "./tidy-document";
import { findTidyColumns, type TidyColumns } from "./tidy-columns";
import { readTidyHead, type TidyHead } from "./tidy-head";
import { type TidyRow, tidyRowReader } from "./tidy-row";
import { tidySentences } from "./tidy-sentences";
import { tidyNotices } from "./tidy-notices";
import { type TidyOrigin, TidySources } from "./tidy-sources";
import { TidyTally } from "./tidy-tally";
import { WorldSums } from "./world-sums";

/** Rows between two looks at the clock. */
const ROWS_AT_A_TIME = 500;

/** Gathers files of our format into one reading. */
export class TidyGathering {
  private readonly observations: Observation[] = [];
  private readonly claims: Claim[] = [];
  private readonly notices: Notice[] = [];
  private readonly sources: TidySources;
  private readonly rest: () => Promise<boolean>;
  private readonly distinct = new Distinct();
  private readonly sums: WorldSums;
  private trade: { file: string; trade: Trade } | undefined;
  private title: string | undefined;
  private files = 0;
  private first = "";
  private isWhole = true;

  constructor(private readonly context: ReadContext) {
    this.sums = new WorldSums(context.catalogue);
    this.sources = new TidySources(context.language);
    this.rest = restingEvery(context.language, context.signal);
  }

  /**
   * Takes a file.
   * @throws SourceRefusal where it cannot be read, holds no figure, or does not go with the files before it.
   */
  async add(document: TidyDocument, file: string, origin: TidyOrigin): Promise<void> {
    const { catalogue, language } = this.context;
    const say = tidySentences[language];
    const head = readTidyHead(document.metadata, file, catalogue, language);
    const tally = new TidyTally(file, catalogue, language);
    const sources = new Set<string>();
    const [only, second] = head.sources;
    const source = only && !second ? only.id : origin.source.id;
    const columns = new Set<string>();
    let currency = head.currency;
    const claims = this.claims.length;
    let rows = 0;
    for (const table of document.tables) {
      const read = await this.table(table, file, head, source, (row) => {
        rows++;
        if (!this.row(row, head.isWorldSum, tally)) return;
        for (const { sources: ids } of row.claim ? [row.claim] : row.observations)
          for (const id of ids) sources.add(id);
      });
      for (const name of read?.ignored ?? []) columns.add(name);
      currency = oneCurrency(currency, read?.currency, (one, other) =>
        say.twoCurrencies(file, one, other)
      );
    }
    if (head.rows !== undefined && rows < head.rows) refuse(say.cut(file, rows, head.rows));
    if (rows === 0) refuse(say.noRows(file));
    if (!tally.hasFigures && this.claims.length === claims)
      refuse(say.noFigures(file, tally.unknownNames));
    this.settle(file, head, currency);
    this.sources.add(file, head.sources, sources, origin);
    this.title ??= head.title;
    this.isWhole &&= head.isWhole ?? origin.isWhole;
    if (this.files++ === 0) this.first = file;
    this.notices.push(...tally.notices(head.unknown, [...columns], head.isWorldSum));
  }

  /** All that the files say. */
  reading(title: string): Reading {
    return {
      family: "address",
      sources: this.sources.all,
      title: this.title ?? title,
      ...this.trade!.trade,
      observations: [...this.observations, ...this.sums.observations()],
      claims: this.claims,
      isWhole: this.isWhole && this.files === 1,
      notices: [...this.notices, ...this.noSums()],
    };
  }

  /** Says for which products and spans the partners could not be summed. */
  private noSums(): Notice[] {
    const { catalogue, language } = this.context;
    const broken = this.sums.broken.map(
      ({ product, span }) => `${formatSpan(span)} ${catalogue.productName(product, language)}`
    );
    if (broken.length === 0) return [];
    const list = listed([...new Set(broken)], language);
    const sentence = tidyNotices[language].noSum(this.first, list);
    return [{ kind: "skipped", file: this.first, sentence }];
  }

  private async table(
    table: TidyTable,
    file: string,
    head: TidyHead,
    source: string,
    onRow: (row: TidyRow) => void
  ): Promise<TidyColumns | undefined> {
    const { catalogue, language } = this.context;
    let columns: TidyColumns | undefined;
    let read: ReturnType<typeof tidyRowReader> | undefined;
    for (const { cells, row } of table.rows()) {
      if (read) {
        onRow(read(cells, row));
        if (row % ROWS_AT_A_TIME === 0) await this.rest();
        continue;
      }
      if (cells.length === 0) refuse(tidySentences[language].noRows(file));
      columns = findTidyColumns(cells, file, language);
      if (columns.at.value !== undefined && head.currency === undefined)
        refuse(tidySentences[language].noCurrency(file));
      read = tidyRowReader(table, { file, columns, catalogue, language, source });
    }
    return columns;
  }

  /** Whether something of the row is taken. */
  private row(row: TidyRow, isWorldSum: boolean, tally: TidyTally): boolean {
    const { product, partner, observations, claim } = row;
    if (product === undefined) {
      tally.unknownProduct(row.productTyped);
      return false;
    }
    if (partner === undefined) tally.unknownPartner(row.partnerTyped);
    if (isWorldSum && partner !== WORLD)
      for (const measure of row.blank) this.sums.addBlank(product, measure, row.span);
    for (const o of observations) {
      const taken = this.distinct.take(o, row.where);
      if (typeof taken === "object") this.refuseTwo(o, taken);
      if (taken === "again") {
        tally.repeated();
        continue;
      }
      if (isWorldSum) this.sums.add(o);
      if (partner === undefined) continue;
      this.observations.push(o);
      tally.figure(product, isWorldSum ? WORLD : partner);
    }
    if (partner === undefined) return false;
    if (claim) this.claims.push(claim);
    return true;
  }

  private refuseTwo(o: Observation, { one, other }: Conflict): never {
    const { catalogue, language } = this.context;
    const unit = o.measure === "quantity" ? " kg" : "";
    const figure = ({ where, amount }: Conflict["one"]) =>
      `${amount.toLocaleString("en", { maximumFractionDigits: 3 })}${unit} (${where})`;
    const what = `${formatSpan(o.span)} ${catalogue.partnerName(o.partner, language)} ${catalogue.productName(o.product, language)}`;
    return refuse(tidySentences[language].twoFigures(figure(one), figure(other), what));
  }

  /** What all figures have in common: the same in every file. */
  private settle(file: string, head: TidyHead, currency: Currency | undefined): void {
    const trade = { flow: head.flow ?? "exports", reporter: head.reporter ?? CHINA, currency };
    const { trade: before, file: other } = this.trade ?? { trade, file };
    const differ = () => tidySentences[this.context.language].twoTrades(other, file);
    if (before.flow !== trade.flow || before.reporter !== trade.reporter) refuse(differ());
    const both = oneCurrency(before.currency, currency, differ);
    this.trade = { file: other, trade: { ...trade, currency: both } };
  }
}

function oneCurrency(
  one: Currency | undefined,
  other: Currency | undefined,
  differ: (one: Currency, other: Currency) => string
): Currency | undefined {
  if (one !== undefined && other !== undefined && one !== other) refuse(differ(one, other));
  return one ?? other;
}

function refuse(sentence: string): never {
  throw new SourceRefusal(sentence);
}
