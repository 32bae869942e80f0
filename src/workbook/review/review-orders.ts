import type { ChartPlace, WorkbookView } from "../open-workbook";
import type { Plan, PlannedArea, PlannedName, PlannedSheet } from "../plan";
import { blockOrders, chartOrders, sheetOrders } from "../plan-orders";
import { referenceTo } from "../reference-to";
import type { WriteOrder } from "../write-order";
import { areasOf, outside } from "./covered-cells";
import { REVIEW_SETTING } from "./remember-options";

/** How many series each chart has, by its name; a chart that is not there is missing. */
export type ChartSeries = ReadonlyMap<string, number>;

/** What building a review writes, and what takes it back. */
export interface ReviewOrders {
  readonly orders: readonly WriteOrder[];
  /** Charts that are added: how many series Excel makes of their cells is known only afterwards. */
  readonly added: readonly ChartPlace[];
  /** Draws the added charts, then what is to come last. */
  readonly last: (series: ChartSeries) => readonly WriteOrder[];
  /** How sheets are printed: not worth failing for. */
  readonly pages: readonly WriteOrder[];
  /** All charts, and what takes all back where they have so many series by then. */
  readonly charts: readonly ChartPlace[];
  readonly undo: (series: ChartSeries) => readonly WriteOrder[];
  /** Cells that the review needs and did not have before: nothing of the analyst's may stand there. */
  readonly room: readonly { readonly sheet: string; readonly area: PlannedArea }[];
}

/**
 * Orders that build a review, or bring the one that is there to another state. Sheets and names come first, because
 * formulas and charts refer to them.
 * @param before The plan of the review as it stands; the new one where nothing is known of it.
 * @param isNew Whether a planned sheet is still to be added.
 * @param charts The charts that are there.
 */
export function reviewOrders(
  plan: Plan,
  before: Plan,
  view: WorkbookView,
  isNew: (sheet: string) => boolean,
  charts: ChartSeries,
  remembered: string
): ReviewOrders {
  const fresh = plan.sheets.filter((s) => isNew(s.name));
  const kept = plan.sheets.filter((s) => !isNew(s.name));
  const standing = before.sheets.filter((s) => !isNew(s.name));
  const add = fresh.map((s) => ({ do: "addSheet", sheet: s.name }) as const);
  const names = plan.names.map((name) => nameOrders(name, view));
  const all: readonly WriteOrder[] = [
    ...add,
    ...names.flatMap(({ orders }) => orders),
    ...kept.flatMap((s) => clearOrders(standing, s)),
    ...fresh.flatMap((s) => sheetOrders(s, { sheet: s.name, isNew: true }).filter(isNotAdding)),
    ...kept.flatMap(contentOrders),
    ...plan.sheets.flatMap((s) => chartOrders(s, charts)),
  ];
  const old = view.settings.get(REVIEW_SETTING);
  return {
    orders: all.filter(isNoPage),
    added: chartsOf(plan.sheets).filter(({ chart }) => !charts.has(chart)),
    last: (series) => [
      ...plan.sheets.flatMap((s) => newChartOrders(s, charts, series)),
      { do: "setting", key: REVIEW_SETTING, value: remembered },
      ...(plan.show ? [{ do: "show", sheet: plan.show } as const] : []),
    ],
    pages: all.filter((order) => !isNoPage(order)),
    charts: chartsOf(kept),
    undo: (series) => [
      ...names.flatMap(({ undo }) => undo).filter((o) => o.do === "dropName"),
      ...fresh.map((s) => ({ do: "dropSheet", sheet: s.name }) as const),
      ...kept.flatMap((s) => dropOrders(s, charts)),
      ...standing.flatMap((s) => [
        ...clearOrders(kept, s),
        ...contentOrders(s).filter(isNoPage),
        ...chartOrders(s, series).filter((o) => o.do === "chart" && charts.has(o.chart.name)),
      ]),
      ...names.flatMap(({ undo }) => undo).filter((o) => o.do === "leadName"),
      ...(old === undefined ? [] : [{ do: "setting", key: REVIEW_SETTING, value: old } as const]),
    ],
    room: kept.flatMap((s) => {
      const held = standing.find((o) => o.name === s.name);
      const areas = outside(areasOf(s), held ? areasOf(held) : []);
      return areas.map((area) => ({ sheet: s.name, area }));
    }),
  };
}

function chartsOf(sheets: readonly PlannedSheet[]): readonly ChartPlace[] {
  return sheets.flatMap((s) =>
    (s.charts ?? []).map((chart) => ({ sheet: s.name, chart: chart.name }))
  );
}

/** A name that is there keeps its identity; it is led to where the plan has it, since an area may have grown. */
function nameOrders(
  name: PlannedName,
  view: WorkbookView
): { readonly orders: readonly WriteOrder[]; readonly undo: readonly WriteOrder[] } {
  const { sheet, row, column, rows = 1, columns = 1 } = name;
  const now = view.refersTo.get(name.name);
  if (now === undefined)
    return {
      orders: [{ do: "addName", name: name.name, sheet, row, column, rows, columns }],
      undo: [{ do: "dropName", name: name.name }],
    };
  const at = view.places.get(name.name);
  const isThere =
    at?.sheet === sheet &&
    at.row === row &&
    at.column === column &&
    at.rows === rows &&
    at.columns === columns;
  if (isThere) return { orders: [], undo: [] };
  return {
    orders: [{ do: "leadName", name: name.name, to: referenceTo(name) }],
    undo: [{ do: "leadName", name: name.name, to: now }],
  };
}

/** Draws the charts of a sheet that were not there before. */
function newChartOrders(
  { name, charts = [] }: PlannedSheet,
  before: ChartSeries,
  now: ChartSeries
): readonly WriteOrder[] {
  return charts
    .filter((chart) => !before.has(chart.name))
    .map((chart) => ({
      do: "chart",
      sheet: name,
      chart,
      series: now.get(chart.name) ?? 0,
      isNew: true,
    }));
}

/** Takes away the charts of a sheet that were not there before. */
function dropOrders({ name, charts = [] }: PlannedSheet, before: ChartSeries): WriteOrder[] {
  return charts
    .filter((chart) => !before.has(chart.name))
    .map((chart) => ({ do: "dropChart", sheet: name, chart: chart.name }));
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

function isNoPage(order: WriteOrder): boolean {
  return order.do !== "page";
}
