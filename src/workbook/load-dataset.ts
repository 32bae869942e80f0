import type { Language } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import type { LoggedRevision } from "../dataset/logged-revision";
import { packOrders } from "./batches";
import { inWorkbook, isExcel } from "./excel";
import { blockedTable, hostSentence, noExcel, notRestored, protectedSheet } from "./host-errors";
import { findHomes, type LoadPlan, planLoad, sheetNames } from "./load-plan";
import type { PresentTable } from "./merge-table";
import { inTurn, type OpenWorkbook, type WorkbookView } from "./open-workbook";
import type { Plan } from "./plan";
import type { Home } from "./plan-orders";
import { type GridRequest, readGrids } from "./present-tables";
import { revisionRows } from "./revision-rows";
import { NAME_MONTH, planStart, START_SHEET } from "./start-sheet";
import {
  MG_DATA,
  NAME_LATEST,
  NAME_LOADED,
  NAME_TITLE,
  STORE_TABLES,
  YUAN_COLUMNS,
} from "./store-columns";
import { DATA_SHEET, planStore, SOURCES_SHEET } from "./store-plan";
import type { WriteOrder } from "./write-order";

/** How far a load has come, in round trips to Excel. */
export interface LoadProgress {
  readonly done: number;
  readonly total: number;
  readonly step: "read" | "write" | "names" | "recalculate";
}

/** How a dataset is to be loaded. */
export interface LoadOptions {
  readonly language: Language;
  /** When this load was made, in words; written last. */
  readonly stamp: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Writes to "MG Data 2" and so on where a sheet of the analyst's bears our name. */
  readonly beside?: boolean;
  /** What a refresh adds to the log of revisions, or takes from it where it is undone. */
  readonly log?: {
    readonly added?: readonly LoggedRevision[];
    readonly dropped?: readonly LoggedRevision[];
  };
  /** A setting that is kept with the load, and what it was before: undone where the load is. */
  readonly setting?: { readonly key: string; readonly value: string; readonly before?: string };
  /** Whether the host has ExcelApi 1.20: then one undo takes the whole load back. */
  readonly undoGroup?: boolean;
}

/** How a load ended. */
export type LoadOutcome =
  | {
      readonly kind: "loaded";
      readonly rows: number;
      readonly sheets: readonly string[];
      readonly syncs: number;
    }
  | { readonly kind: "unchanged"; readonly rows: number }
  | { readonly kind: "nameTaken"; readonly sheets: readonly string[] }
  | { readonly kind: "cancelled" };

/** Thrown inside a load when it is cancelled, so that it is undone like a failed one. */
class Cancelled extends Error {}

const TABLES = STORE_TABLES.map((t) => t.name);
const NAMES = [NAME_TITLE, NAME_LATEST, NAME_LOADED, NAME_MONTH];
const SHEETS = [START_SHEET, DATA_SHEET, SOURCES_SHEET];

/**
 * Writes a dataset into the sheets of the workbook, or changes nothing if they say it already. Three round trips in a
 * new workbook, four where the tables are there, seven for 60,000 rows over 60,000 others. On Cancel or failure the sheets are put back as they were; a failure is an Error
 * whose message is a sentence for the analyst. Where there is no Excel, that is the sentence.
 */
export async function loadDataset(dataset: Dataset, options: LoadOptions): Promise<LoadOutcome> {
  const { language, undoGroup = false } = options;
  if (!isExcel()) throw noExcel(language);
  try {
    return await inWorkbook((workbook) => load(workbook, dataset, options), { undoGroup });
  } catch (error) {
    if (error instanceof Cancelled) return { kind: "cancelled" };
    throw hostSentence(error, language);
  }
}

async function load(
  workbook: OpenWorkbook,
  dataset: Dataset,
  options: LoadOptions
): Promise<LoadOutcome> {
  const { signal, onProgress, beside = false, language } = options;
  const goOn = (done: number, total: number, step: LoadProgress["step"]) => {
    if (signal?.aborted) throw new Cancelled();
    onProgress?.({ done, total, step });
  };
  goOn(0, 4, "read");
  const sheets = beside ? SHEETS.flatMap(sheetNames) : SHEETS;
  const view = await workbook.look({ tables: TABLES, names: NAMES, sheets, styles: true });
  const plan = planFor(dataset, view, options);
  const found = findHomes(plan, view, beside);
  if (found.kind === "taken") return { kind: "nameTaken", sheets: found.sheets };
  refuseProtected(view, found.homes, language);
  goOn(1, 4, "read");
  const present = await readPresent(workbook, view);
  const inRows = (revisions: readonly LoggedRevision[] = []) =>
    revisionRows(revisions, dataset.catalogue);
  const todo = planLoad(plan, view, found.homes, present, {
    added: inRows(options.log?.added),
    dropped: inRows(options.log?.dropped),
  });
  const rows = plan.sheets.flatMap((s) => s.tables).find((t) => t.name === TABLES[0])!.rows.length;
  if (todo.isUnchanged) return { kind: "unchanged", rows };
  await refuseBlocked(workbook, todo, view, language);
  const batches = packOrders(todo.orders);
  const total = batches.length + 3;
  let done = 2;
  const startSyncs = workbook.syncs;
  try {
    await inTurn(batches, async (batch) => {
      goOn(done++, total, "write");
      await workbook.perform(batch, "off");
    });
    goOn(done++, total, "names");
    await workbook.perform([...todo.lastOrders, ...settingOrders(options, "after")], "on");
  } catch (error) {
    const left =
      workbook.syncs > startSyncs
        ? await restore(workbook, [...settingOrders(options, "before"), ...todo.undo], view)
        : [];
    if (left.length > 0 && !(error instanceof Cancelled)) throw notRestored(error, left, language);
    throw error;
  }
  onProgress?.({ done: total, total, step: "names" });
  const names = plan.sheets.map((s) => found.homes.get(s.name)!.sheet);
  return { kind: "loaded", rows, sheets: names, syncs: workbook.syncs };
}

/** A setting cannot be taken away on every host: an empty one is none. */
function settingOrders({ setting }: LoadOptions, which: "before" | "after"): WriteOrder[] {
  if (!setting) return [];
  const { key, value, before = "" } = setting;
  return [{ do: "setting", key, value: which === "after" ? value : before }];
}

/** The store, and in a workbook that is new to us the sheet that greets. */
function planFor(dataset: Dataset, view: WorkbookView, options: LoadOptions): Plan {
  const hasYuan = view.tables.get(MG_DATA.name)?.header.includes(YUAN_COLUMNS[0]!.header);
  const store = planStore(dataset, options.language, options.stamp, hasYuan);
  const hasStart = view.sheets.some((s) => s.name.toLowerCase() === START_SHEET.toLowerCase());
  if (view.tables.size > 0 || hasStart) return store;
  const start = planStart(dataset, options.language);
  return {
    sheets: [start.sheet, ...store.sheets],
    names: [start.name, ...store.names],
    show: START_SHEET,
  };
}

async function readPresent(
  workbook: OpenWorkbook,
  view: WorkbookView
): Promise<ReadonlyMap<string, PresentTable>> {
  const tables = [...view.tables.values()];
  const forms = ["formulas", "formulasR1C1"] as const;
  const requests = tables.flatMap((t): GridRequest[] => {
    const own = STORE_TABLES.find((s) => s.name === t.name)!.columns.map((c) => c.header);
    const hasHers = t.header.some((h) => !own.includes(h));
    const at = { table: t.name, row: 0, column: 0, rows: t.rows, columns: t.header.length };
    return (hasHers ? forms : forms.slice(0, 1)).map((as) => ({ key: `${t.name} ${as}`, at, as }));
  });
  const grids = await readGrids(workbook, requests);
  return new Map(
    tables.map((view) => [
      view.name,
      {
        view,
        cells: grids.get(`${view.name} formulas`)!,
        relative: grids.get(`${view.name} formulasR1C1`) ?? [],
      },
    ])
  );
}

function refuseProtected(
  view: WorkbookView,
  homes: ReadonlyMap<string, Home>,
  language: Language
): void {
  const ours = new Set([...homes.values()].map((home) => home.sheet));
  const locked = view.sheets.find((s) => s.isProtected && ours.has(s.name));
  if (locked) throw protectedSheet(locked.name, language);
}

/** A table grows downwards; what an analyst has put there is not written over. */
async function refuseBlocked(
  workbook: OpenWorkbook,
  todo: LoadPlan,
  view: WorkbookView,
  language: Language
): Promise<void> {
  if (todo.room.length === 0) return;
  const [blocked] = await workbook.filled(todo.room.map((r) => r.at));
  const room = todo.room.find((r) => r.at === blocked);
  if (!room) return;
  const { sheet } = view.tables.get(room.table)!;
  throw blockedTable(room.table, sheet, room.at.row + 1, language);
}

/**
 * Puts back what was there: batch by batch, so that one that Excel refuses does not keep the others from being put back.
 * Gives the sheets that could not be.
 */
async function restore(
  workbook: OpenWorkbook,
  undo: readonly WriteOrder[],
  view: WorkbookView
): Promise<readonly string[]> {
  const left = new Set<string>();
  await inTurn(packOrders(undo), async (batch) => {
    try {
      await workbook.perform(batch, "off");
    } catch {
      for (const order of batch) for (const sheet of sheetsOf(order, view)) left.add(sheet);
    }
  });
  await workbook.perform([], "on").catch(() => undefined);
  return [...left];
}

/** The sheets that an order touches. */
function sheetsOf(order: WriteOrder, view: WorkbookView): string[] {
  const table =
    "at" in order && "table" in order.at ? order.at.table : "table" in order && order.table;
  if (table) return [view.tables.get(table)?.sheet ?? table];
  if ("sheet" in order) return [order.sheet];
  return "at" in order && "sheet" in order.at ? [order.at.sheet] : [];
}
