import { type Cell, entered } from "./entered";
import { mergeTable, type PresentTable } from "./merge-table";
import type { TableView, WorkbookView } from "./open-workbook";
import type { Plan, PlanCell, PlannedName, PlannedSheet } from "./plan";
import { type Home, sheetOrders, tableOrders, undoSheetOrders } from "./plan-orders";
import { continuedLog, type LogChange } from "./continued-log";
import { MG_DATA, MG_DATA_IN_YUAN, MG_REVISIONS, NAME_LOADED, STORE_TABLES } from "./store-columns";
import { referenceTo } from "./reference-to";
import { comparable } from "./table-rows";
import type { Area, WriteOrder } from "./write-order";

/** Where every planned sheet is to go, or the sheets of the analyst's that bear their names. */
export type Homes =
  | { readonly kind: "homes"; readonly homes: ReadonlyMap<string, Home> }
  | { readonly kind: "taken"; readonly sheets: readonly string[] };

/** All that a load will do, and how it is undone. */
export interface LoadPlan {
  /** Whether the workbook says all of it already. */
  readonly isUnchanged: boolean;
  readonly orders: readonly WriteOrder[];
  /** Written after all else: names and, last, the stamp. */
  readonly lastOrders: readonly WriteOrder[];
  readonly undo: readonly WriteOrder[];
  /** Cells below tables that must be empty, with the table that grows into them. */
  readonly room: readonly { readonly table: string; readonly at: Area }[];
}

/** How many sheets of one name are tried for a load beside the analyst's own: "MG Data 2" to "MG Data 20". */
const MOST_BESIDE = 20;

/** The names under which a planned sheet may be looked for, the planned one first. */
export function sheetNames(name: string): readonly string[] {
  const numbered = Array.from({ length: MOST_BESIDE - 1 }, (_, i) => `${name} ${i + 2}`);
  return [name, ...numbered];
}

/**
 * Finds a sheet for every planned one: that of its tables, whatever it is called now; else an empty or new sheet of the
 * planned name; else, `beside` the analyst's sheet of that name, one with a number after it.
 */
export function findHomes(plan: Plan, view: WorkbookView, beside: boolean): Homes {
  const present = new Set(view.sheets.map((s) => s.name.toLowerCase()));
  const homes = new Map<string, Home>();
  const taken: string[] = [];
  for (const planned of plan.sheets) {
    const own = tablesOn(planned, view)[0];
    const candidates = beside ? sheetNames(planned.name) : [planned.name];
    const free = candidates.find((name) => !view.filledSheets.has(name));
    const sheet = own?.sheet ?? free;
    if (sheet === undefined) taken.push(planned.name);
    else homes.set(planned.name, { sheet, isNew: !own && !present.has(sheet.toLowerCase()) });
  }
  return taken.length > 0 ? { kind: "taken", sheets: taken } : { kind: "homes", homes };
}

/** Plans a load into a workbook as it is. */
export function planLoad(
  plan: Plan,
  view: WorkbookView,
  homes: ReadonlyMap<string, Home>,
  present: ReadonlyMap<string, PresentTable>,
  log: LogChange
): LoadPlan {
  const orders: WriteOrder[] = [];
  const undo: WriteOrder[] = [];
  const room: { table: string; at: Area }[] = [];
  let isUnchanged = true;
  for (const planned of plan.sheets) {
    const home = homes.get(planned.name)!;
    if (tablesOn(planned, view).length === 0) {
      isUnchanged = false;
      orders.push(...sheetOrders(planned, home));
      undo.push(...undoSheetOrders(planned, home));
      continue;
    }
    let column = 1 + Math.max(...tablesOn(planned, view).map((t) => t.freeColumn));
    for (const table of planned.tables) {
      const there = present.get(table.name);
      if (!there) {
        isUnchanged = false;
        orders.push(...tableOrders({ ...table, column }, home.sheet));
        undo.push({ do: "dropTable", table: table.name });
        column += table.columns.length + 1;
        continue;
      }
      const isLog = table.name === MG_REVISIONS.name;
      const merge = mergeTable(
        there,
        isLog ? continuedLog(there, table, log) : table,
        table.name === MG_DATA.name && table.columns.length > MG_DATA.columns.length
          ? MG_DATA_IN_YUAN
          : STORE_TABLES.find((s) => s.name === table.name)!
      );
      if (merge.isSame) continue;
      isUnchanged = false;
      orders.push(...merge.orders);
      undo.push(...merge.undo);
      if (merge.growsInto) room.push({ table: table.name, at: merge.growsInto });
    }
  }
  const names = nameOrders(plan, view, homes);
  return {
    isUnchanged: isUnchanged && names.areSame,
    orders,
    lastOrders: [...names.orders, ...showOrders(plan, homes)],
    undo: [...names.undo, ...undo],
    room,
  };
}

function tablesOn(planned: PlannedSheet, view: WorkbookView): readonly TableView[] {
  return planned.tables.flatMap((t) => view.tables.get(t.name) ?? []);
}

/** Names are added where they are missing, led to our cells where they lead elsewhere, then filled, in the order of the plan. */
function nameOrders(plan: Plan, view: WorkbookView, homes: ReadonlyMap<string, Home>) {
  const orders: WriteOrder[] = [];
  const undo: WriteOrder[] = [];
  let areSame = true;
  for (const name of plan.names) {
    const { sheet } = homes.get(name.sheet)!;
    const old = ownsName(name, plan, view) ? view.names.get(name.name) : undefined;
    if (old === undefined) {
      areSame = false;
      const { row, column } = name;
      const now = view.refersTo.get(name.name);
      if (now === undefined) {
        orders.push({ do: "addName", name: name.name, sheet, row, column });
        undo.push({ do: "dropName", name: name.name });
      } else {
        const to = referenceTo({ sheet, row, column });
        orders.push({ do: "leadName", name: name.name, to });
        undo.push({ do: "leadName", name: name.name, to: now });
      }
    } else if (name.value !== undefined) {
      if (name.name !== NAME_LOADED && comparable(old) !== comparable(plain(name.value)))
        areSame = false;
      undo.push(enterName(name, old));
    }
    if (name.value !== undefined) orders.push(enterName(name, name.value));
  }
  return { orders, undo, areSame };
}

/** Whether a name of the workbook is that of our sheet, and not left over from one that is gone. */
function ownsName(name: PlannedName, plan: Plan, view: WorkbookView): boolean {
  const planned = plan.sheets.find((s) => s.name === name.sheet);
  return planned !== undefined && tablesOn(planned, view).length > 0;
}

/** A planned cell as it reads once it stands in a sheet; formulas are not compared. */
function plain(cell: PlanCell): Cell {
  return typeof cell === "object" ? cell.formula : cell;
}

function enterName(name: PlannedName, cell: PlanCell): WriteOrder {
  return { do: "enterName", name: name.name, cell: entered(cell), format: name.format };
}

function showOrders(plan: Plan, homes: ReadonlyMap<string, Home>): WriteOrder[] {
  return plan.show === undefined ? [] : [{ do: "show", sheet: homes.get(plan.show)!.sheet }];
}
