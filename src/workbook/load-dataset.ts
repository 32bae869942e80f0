import type { Language } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import type { LoggedRevision } from "../dataset/logged-revision";
import { packOrders } from "./batches";
import { inWorkbook, isExcel } from "./excel";
import { blockedTable, hostSentence, noExcel, protectedSheet } from "./host-errors";
import { findHomes, type LoadPlan, planLoad, sheetNames } from "./load-plan";
import type { PresentTable } from "./merge-table";
import { inTurn, type OpenWorkbook, type WorkbookView } from "./open-workbook";
import type { Plan } from "./plan";
import type { Home } from "./plan-orders";
import { type GridRequest, readGrids } from "./present-tables";
import { inUsableLooks, provideStyles } from "./provide-styles";
import { putBackOrders } from "./put-back";
import { modeRemarks, type Remark, withRemarks } from "./remarks";
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
import { Cancelled, writeWhole } from "./write-whole";

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
      readonly remarks?: readonly Remark[];
    }
  | { readonly kind: "unchanged"; readonly rows: number }
  | { readonly kind: "nameTaken"; readonly sheets: readonly string[] }
  | { readonly kind: "cancelled" };

const TABLES = STORE_TABLES.map((t) => t.name);
const NAMES = [NAME_TITLE, NAME_LATEST, NAME_LOADED, NAME_MONTH];
const SHEETS = [START_SHEET, DATA_SHEET, SOURCES_SHEET];

/** What a look at the workbook comes to: how the load ends already, or what is to be written. */
type Planned =
  | { readonly kind: "ended"; readonly outcome: LoadOutcome }
  | {
      readonly kind: "todo";
      readonly todo: LoadPlan;
      readonly view: WorkbookView;
      readonly rows: number;
      readonly sheets: readonly string[];
      readonly syncs: number;
    };

/**
 * Writes a dataset into the sheets of the workbook, or changes nothing if they say it already. Four round trips in a
 * new workbook, one of them for its cell styles, and four where the tables are there; seven for 60,000 rows over 60,000
 * others. On Cancel or failure the sheets are put back as they were; a failure is an Error whose message is a sentence for
 * the analyst. Where there is no Excel, that is the sentence.
 */
export async function loadDataset(dataset: Dataset, options: LoadOptions): Promise<LoadOutcome> {
  const { language } = options;
  if (!isExcel()) throw noExcel(language);
  try {
    const planned = await inWorkbook((workbook) => lookAndPlan(workbook, dataset, options));
    return planned.kind === "ended" ? planned.outcome : await write(planned, options);
  } catch (error) {
    if (error instanceof Cancelled) return { kind: "cancelled" };
    throw hostSentence(error, language);
  }
}

async function lookAndPlan(
  workbook: OpenWorkbook,
  dataset: Dataset,
  options: LoadOptions
): Promise<Planned> {
  const { beside = false, language } = options;
  goOn(options, 0, 4, "read");
  const sheets = beside ? SHEETS.flatMap(sheetNames) : SHEETS;
  const view = await workbook.look({ tables: TABLES, names: NAMES, sheets, styles: true });
  const plan = planFor(dataset, view, options);
  const found = findHomes(plan, view, beside);
  if (found.kind === "taken")
    return { kind: "ended", outcome: { kind: "nameTaken", sheets: found.sheets } };
  refuseProtected(view, found.homes, language);
  goOn(options, 1, 4, "read");
  const present = await readPresent(workbook, view);
  const inRows = (revisions: readonly LoggedRevision[] = []) =>
    revisionRows(revisions, dataset.catalogue);
  const todo = planLoad(plan, view, found.homes, present, {
    added: inRows(options.log?.added),
    dropped: inRows(options.log?.dropped),
  });
  const rows = plan.sheets.flatMap((s) => s.tables).find((t) => t.name === TABLES[0])!.rows.length;
  if (todo.isUnchanged) return { kind: "ended", outcome: { kind: "unchanged", rows } };
  await refuseBlocked(workbook, todo, view, language);
  const names = plan.sheets.map((s) => found.homes.get(s.name)!.sheet);
  return { kind: "todo", todo, view, rows, sheets: names, syncs: workbook.syncs };
}

async function write(
  { todo, view, rows, sheets, syncs }: Planned & { readonly kind: "todo" },
  options: LoadOptions
): Promise<LoadOutcome> {
  const { language, undoGroup = false } = options;
  const styles = await provideStyles(todo.orders, view.styles);
  const batches = packOrders(inUsableLooks(todo.orders, styles.usable));
  const total = batches.length + 3;
  const { result, undoInSteps } = await writeWhole(
    {
      write: async (workbook) => {
        let done = 2;
        await inTurn(batches, async (batch) => {
          goOn(options, done++, total, "write");
          await workbook.perform(batch, "off");
        });
        goOn(options, done, total, "names");
        await workbook.perform([...todo.lastOrders, ...settingOrders(options, "after")], "on");
        return workbook.syncs;
      },
      putBack: (workbook) =>
        putBackOrders(
          workbook,
          [...settingOrders(options, "before"), ...todo.undo],
          (table) => view.tables.get(table)?.sheet ?? table
        ),
    },
    { language, undoGroup }
  );
  options.onProgress?.({ done: total, total, step: "names" });
  const remarks: readonly Remark[] = [
    ...(undoInSteps ? [{ kind: "undoInSteps" } as const] : []),
    ...modeRemarks(view.calculationMode),
  ];
  return {
    kind: "loaded",
    rows,
    sheets,
    syncs: syncs + styles.syncs + result,
    ...withRemarks(remarks),
  };
}

function goOn(
  { signal, onProgress }: LoadOptions,
  done: number,
  total: number,
  step: LoadProgress["step"]
): void {
  if (signal?.aborted) throw new Cancelled();
  onProgress?.({ done, total, step });
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
