import type { WorkbookView } from "../open-workbook";
import type { Plan, PlannedArea, PlannedSheet } from "../plan";
import { blockOrders, chartOrders, sheetOrders, styleOrders } from "../plan-orders";
import type { WriteOrder } from "../write-order";
import { areasOf, outside } from "./covered-cells";
import { REVIEW_SETTING } from "./remember-options";

/** What building a review writes, and what takes it back. */
export interface ReviewOrders {
  readonly orders: readonly WriteOrder[];
  readonly undo: readonly WriteOrder[];
  /** Cells that the review needs and did not have before: nothing of the analyst's may stand there. */
  readonly room: readonly { readonly sheet: string; readonly area: PlannedArea }[];
}

/**
 * Orders that build a review, or bring the one that is there to another state. Sheets and names come first, because
 * formulas and charts refer to them.
 * @param before The plan of the review as it stands; the new one where nothing is known of it.
 * @param isNew Whether a planned sheet is still to be added.
 * @param charts How many series each chart has that is there.
 */
export function reviewOrders(
  plan: Plan,
  before: Plan,
  view: WorkbookView,
  isNew: (sheet: string) => boolean,
  charts: ReadonlyMap<string, number>,
  remembered: string
): ReviewOrders {
  const fresh = plan.sheets.filter((s) => isNew(s.name));
  const kept = plan.sheets.filter((s) => !isNew(s.name));
  const standing = before.sheets.filter((s) => !isNew(s.name));
  const add = fresh.map((s) => ({ do: "addSheet", sheet: s.name }) as const);
  const orders: WriteOrder[] = [
    ...styleOrders(plan.sheets, view.styles),
    ...add,
    ...nameOrders(plan, view),
    ...kept.flatMap((s) => clearOrders(standing, s)),
    ...fresh.flatMap((s) => sheetOrders(s, { sheet: s.name, isNew: true }).filter(isNotAdding)),
    ...kept.flatMap(contentOrders),
    ...plan.sheets.flatMap((s) => chartOrders(s, charts)),
    { do: "setting", key: REVIEW_SETTING, value: remembered },
    ...(plan.show ? [{ do: "show", sheet: plan.show } as const] : []),
  ];
  const old = view.settings.get(REVIEW_SETTING);
  const undo: WriteOrder[] = [
    ...plan.names
      .filter((n) => !view.places.has(n.name))
      .map((n) => ({ do: "dropName", name: n.name }) as const),
    ...fresh.map((s) => ({ do: "dropSheet", sheet: s.name }) as const),
    ...standing.flatMap((s) => [
      ...clearOrders(kept, s),
      ...contentOrders(s),
      ...chartOrders(s, charts),
    ]),
    ...nameOrders({ ...before, names: before.names.filter((n) => !isNew(n.sheet)) }, view),
    ...(old === undefined ? [] : [{ do: "setting", key: REVIEW_SETTING, value: old } as const]),
  ];
  const room = kept.flatMap((s) => {
    const held = standing.find((o) => o.name === s.name);
    const areas = outside(areasOf(s), held ? areasOf(held) : []);
    return areas.map((area) => ({ sheet: s.name, area }));
  });
  return { orders, undo, room };
}

/** Names are led to where the plan has them: an area may have grown. */
function nameOrders(plan: Plan, view: WorkbookView): readonly WriteOrder[] {
  return plan.names.flatMap((name): WriteOrder[] => [
    ...(view.takenNames.has(name.name) ? [{ do: "dropName", name: name.name } as const] : []),
    {
      do: "addName",
      name: name.name,
      sheet: name.sheet,
      row: name.row,
      column: name.column,
      rows: name.rows,
      columns: name.columns,
    },
  ]);
}

/** The cells of a sheet written again, without its column widths and whatever else the analyst may have changed. */
function contentOrders(sheet: PlannedSheet): readonly WriteOrder[] {
  const { name } = sheet;
  return [
    ...sheet.blocks
      .flatMap((block) => blockOrders(block, name))
      .filter((o) => o.do !== "rowHeight"),
    ...(sheet.rules ? [{ do: "rules", sheet: name, rules: sheet.rules } as const] : []),
    ...(sheet.lists ?? []).map((list) => ({ do: "list", sheet: name, list }) as const),
    ...(sheet.page ? [{ do: "page", sheet: name, page: sheet.page } as const] : []),
  ];
}

/** Empties the cells that the review had and has no more, or has otherwise: merged cells are parted first. */
function clearOrders(before: readonly PlannedSheet[], sheet: PlannedSheet): readonly WriteOrder[] {
  const old = before.find((s) => s.name === sheet.name);
  if (!old || JSON.stringify(areasOf(old)) === JSON.stringify(areasOf(sheet))) return [];
  return areasOf(old).flatMap((area): WriteOrder[] => {
    const at = { sheet: sheet.name, ...area };
    return [
      { do: "unmerge", at },
      { do: "clear", at },
      { do: "look", at },
    ];
  });
}

function isNotAdding(order: WriteOrder): boolean {
  return order.do !== "addSheet";
}
