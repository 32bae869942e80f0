import type { UniverInstance } from "../model/engine";
import { Workbook } from "../model/workbook";
import type { FunctionsFile } from "../protocol/excel-host";
import type { Schema } from "../protocol/schema";
import type { AddinDescription } from "../server/addin-description";
import type { AddressQuery } from "./address-query";
import { checkedSnapshot } from "./book-snapshot";
import { CountedHost } from "./counted-host";
import { createGrid } from "./create-grid";
import { fetchJson, ownPath } from "./fetch-json";
import { keptBook } from "./kept-books";
import { showDaysFrom1904 } from "./show-days-from-1904";
import { showSheetStates } from "./show-sheet-states";
import { showSpilledFormats } from "./show-spilled-formats";

/** A workbook in its grid, and the host through which the add-in reaches it. */
export interface OpenBook {
  name: string;
  grid: UniverInstance;
  workbook: Workbook;
  host: CountedHost;
}

/** Opens a new workbook, or the kept one that the address names. */
export async function openBook(
  container: HTMLElement,
  addin: AddinDescription,
  query: AddressQuery
): Promise<OpenBook> {
  const metadata = addin.functions?.metadata.path;
  const [schema, functions, snapshot, grid] = await Promise.all([
    fetchJson<Schema>(`${ownPath}schema.json`),
    metadata ? fetchJson<FunctionsFile>(metadata) : { functions: [] },
    query.book === null ? null : keptSnapshot(query.book),
    createGrid(container, query.locale),
  ]);
  const workbook = new Workbook(grid, snapshot?.workbook, query.variant);
  showSpilledFormats(grid.univer);
  if (workbook.engine.date1904) showDaysFrom1904(grid.univer);
  showSheetStates(workbook, container);
  const host = new CountedHost({
    workbook,
    schema,
    functions,
    namespace: addin.functions?.namespace ?? "",
    requirements: query.requirements,
    settings: snapshot?.documentSettings,
    locale: query.locale,
    conditions: query.conditions,
    emptyCell: query.transport === "web" ? null : 0,
  });
  return { name: query.book ?? workbook.name, grid, workbook, host };
}

const keptSnapshot = async (name: string) => checkedSnapshot(await keptBook(name), name);
