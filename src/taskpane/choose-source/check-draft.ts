import type { Language } from "../../dataset/catalogue";
import type { Month } from "../../dataset/month";
import type { SourceRequest } from "../../refresh/source-request";
import type { ComtradeRequest } from "../../sources/comtrade/comtrade-request";
import type { GridMapping } from "../../sources/grid/grid-mapping";
import { readAddress } from "../../sources/http";
import { readMonth } from "../../sources/tidy/read-month";
import type { WarehouseRequest } from "../../sources/warehouse/warehouse-request";
import type { Words } from "../words";
import type { DraftColumns, SourceDraft } from "./source-draft";

/** Stands where there is no mapping, in a request that is refused. */
const NO_MAPPING: GridMapping = {
  shape: "long",
  header: 0,
  roles: [],
  unit: "t",
  currency: "USD",
};

/** A field of the form; those of a warehouse's columns by their column. */
export type DraftField = Exclude<keyof SourceDraft, "columns"> | keyof DraftColumns | "secret";

/** Why fields cannot be as they are, a sentence each. */
export type Refused = Readonly<Partial<Record<DraftField, string>>>;

/** What a form comes to: a source to ask, or what is wrong with it. */
export type Checked =
  | { readonly request: SourceRequest; readonly refused?: undefined }
  | { readonly request?: undefined; readonly refused: Refused };

/**
 * Checks what is chosen and typed before anything is asked. What only a source can know (whether it has such a table) it
 * says itself.
 * @param secretOf The key or password for a host, where one is kept.
 */
export function checkDraft(
  draft: SourceDraft,
  secretOf: (host: string) => string | undefined,
  words: Words,
  language: Language
): Checked {
  const refusals: { -readonly [F in DraftField]?: string } = {};
  const needed = (field: DraftField, text: string) => {
    const typed = text.trim();
    if (typed === "") refusals[field] = words.needed;
    return typed;
  };
  const address = (field: DraftField, text: string) => {
    if (text.trim() === "") refusals[field] = words.noAddress;
    else
      try {
        return readAddress(text, language);
      } catch (reason) {
        refusals[field] = reason instanceof Error ? reason.message : String(reason);
      }
    return undefined;
  };
  const months = (): { first: Month; last: Month } => {
    const [first, last] = [readMonth(draft.first), readMonth(draft.last)];
    if (first === undefined) refusals.first = words.noMonth;
    if (last === undefined) refusals.last = words.noMonth;
    if (first !== undefined && last !== undefined && last < first) refusals.last = words.monthOrder;
    return { first: first ?? 0, last: last ?? 0 };
  };
  const request = (): SourceRequest => {
    switch (draft.kind) {
      case "published":
        return { kind: "published" };
      case "files": {
        const { files, flow } = draft;
        const empty = files.filter(({ size }) => size === 0).map(({ name }) => name);
        if (files.length === 0) refusals.files = words.noFile;
        else if (empty.length > 0) refusals.files = words.emptyFiles(empty);
        return { kind: "files", files, flow };
      }
      case "range": {
        const { range } = draft;
        if (!range) refusals.range = words.noRange;
        return { kind: "range", place: range?.place ?? "", mapping: range?.mapping ?? NO_MAPPING };
      }
      case "address": {
        const url = address("url", draft.url);
        return { kind: "address", url: url?.href ?? "" };
      }
      case "comtrade": {
        const base = address("base", draft.base);
        const ask: ComtradeRequest = {
          base: draft.base.trim(),
          key: (base && secretOf(base.host)) || undefined,
          reporter: draft.reporter,
          flow: draft.flow,
          ...months(),
        };
        return { kind: "comtrade", ask };
      }
      case "warehouse":
        return { kind: "warehouse", ask: warehouseAsk() };
    }
  };
  const warehouseAsk = (): WarehouseRequest => {
    const host = address("address", draft.address)?.host;
    const { columns } = draft;
    const value = columns.value.trim();
    const flow = columns.flow.trim();
    return {
      address: draft.address.trim(),
      database: needed("database", draft.database),
      table: needed("table", draft.table),
      user: needed("user", draft.user),
      password: host === undefined ? undefined : secretOf(host),
      columns: {
        month: needed("month", columns.month),
        code: needed("code", columns.code),
        partner: needed("partner", columns.partner),
        weight: needed("weight", columns.weight),
        ...(value && { value }),
        ...(flow && { flow }),
      },
      weightUnit: draft.weightUnit,
      ...(value && { currency: draft.currency }),
      flow: draft.flow,
      ...(flow && { flowValue: needed("flowValue", draft.flowValue) }),
      reporter: needed("warehouseReporter", draft.warehouseReporter).toUpperCase(),
      ...months(),
    };
  };
  const asked = request();
  return Object.keys(refusals).length > 0 ? { refused: refusals } : { request: asked };
}
