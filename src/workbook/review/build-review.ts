import type { Language } from "../../dataset/catalogue";
import type { Dataset } from "../../dataset/dataset";
import { monthOfSerial } from "../../dataset/month";
import { packOrders } from "../batches";
import { inWorkbook, isExcel } from "../excel";
import { hostSentence, namesUndo, noExcel, protectedSheet, WorkbookRefusal } from "../host-errors";
import { inTurn, type OpenWorkbook, type WorkbookView } from "../open-workbook";
import { addressOf, type Plan } from "../plan";
import { inUsableLooks, provideStyles } from "../provide-styles";
import { putBackOrders } from "../put-back";
import { modeRemarks, type Remark, withRemarks } from "../remarks";
import { Cancelled, writeWhole } from "../write-whole";
import { ANCHORS, findPlaces, USUAL_SHEETS } from "./find-places";
import { planReview } from "./plan-review";
import { readOptions, REVIEW_SETTING, writeOptions } from "./remember-options";
import { type ChartSeries, reviewOrders, type ReviewOrders } from "./review-orders";
import { REQUEST_SETTING, requestedOptions } from "./requested-options";
import { type ReviewOptions, usualOptions } from "./review-options";
import { NAME_PIVOT, NAME_REVIEW_MONTH, type ReviewPlaces } from "./review-places";

/** How far the building of a review has come, in round trips to Excel. */
export interface BuildProgress {
  readonly done: number;
  readonly total: number;
  readonly step: "read" | "write" | "calculate";
}

/** How a review is built, apart from what is in it. */
export interface BuildManner {
  readonly language: Language;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: BuildProgress) => void;
  /** Whether the host has ExcelApi 1.20: then one undo takes the whole review back. */
  readonly undoGroup?: boolean;
}

/** How building ended. */
export type BuildOutcome =
  | {
      readonly kind: "built";
      readonly sheets: readonly string[];
      /** How many formulas call MG functions. */
      readonly formulas: number;
      readonly syncs: number;
      /** Whether a review was there and was brought up to date. */
      readonly again: boolean;
      /** Whether that was a review of another month or form: cells were written over others that may have shown errors. */
      readonly changed: boolean;
      readonly remarks?: readonly Remark[];
    }
  | { readonly kind: "cancelled" };

const NAMES = [...ANCHORS, NAME_REVIEW_MONTH, NAME_PIVOT];

/** What a look at the workbook comes to. */
interface PlannedReview {
  readonly todo: ReviewOrders;
  readonly plan: Plan;
  readonly view: WorkbookView;
  /** Whether a review was there. */
  readonly again: boolean;
  readonly changed: boolean;
  readonly syncs: number;
}

/**
 * Builds the monthly review into the workbook, or brings the one that is there up to date in place: the analyst's own
 * sheets, the cells beside ours and column widths stay as they are. Six round trips in a workbook without a review (one for
 * cell styles, two for charts, one for pages), five at most with one. On Cancel or failure the sheets are put back; a failure is an Error whose message is a sentence for her.
 */
export async function buildReview(
  dataset: Dataset,
  options: ReviewOptions,
  manner: BuildManner
): Promise<BuildOutcome> {
  const { language } = manner;
  if (!isExcel()) throw noExcel(language);
  try {
    const planned = await inWorkbook((workbook) => lookAndPlan(workbook, dataset, options, manner));
    return await write(planned, manner);
  } catch (error) {
    if (error instanceof Cancelled) return { kind: "cancelled" };
    throw hostSentence(error, language);
  }
}

/**
 * The options with which the workbook's review was built last, of the month that its month cell shows now; undefined
 * where there is no review.
 */
export async function rememberedOptions(language: Language): Promise<ReviewOptions | undefined> {
  return isExcel() ? remembered(await lookAtReview(language)) : undefined;
}

/** The options for a command without a pane: those that the workbook asks for, over the last ones, over the usual ones. */
export async function readRequest(dataset: Dataset, language: Language): Promise<ReviewOptions> {
  const view = await lookAtReview(language);
  const last = remembered(view) ?? usualOptions(dataset, language);
  const request = view.settings.get(REQUEST_SETTING);
  return request === undefined ? last : requestedOptions(request, last, dataset);
}

async function lookAtReview(language: Language): Promise<WorkbookView> {
  const names = [NAME_REVIEW_MONTH];
  const settings = [REVIEW_SETTING, REQUEST_SETTING];
  try {
    return await inWorkbook((workbook) =>
      workbook.look({ tables: [], names, sheets: [], styles: false, settings })
    );
  } catch (error) {
    throw hostSentence(error, language);
  }
}

function remembered(view: WorkbookView): ReviewOptions | undefined {
  const options = readOptions(view.settings.get(REVIEW_SETTING));
  const shown = view.names.get(NAME_REVIEW_MONTH);
  // A deleted review is no review, whatever the setting says.
  if (!options || shown === undefined) return undefined;
  return typeof shown === "number" && shown > 0
    ? { ...options, month: monthOfSerial(shown) }
    : options;
}

async function lookAndPlan(
  workbook: OpenWorkbook,
  dataset: Dataset,
  options: ReviewOptions,
  manner: BuildManner
): Promise<PlannedReview> {
  goOn(manner, 0, 4, "read");
  const view = await workbook.look({
    tables: [],
    names: NAMES,
    sheets: USUAL_SHEETS,
    styles: true,
    settings: [REVIEW_SETTING],
  });
  const places = findPlaces(view);
  refuseProtected(view, places, manner.language);
  const plan = planReview(dataset, options, places);
  const todo = await orders(workbook, dataset, view, plan, options, places);
  goOn(manner, 1, 4, "read");
  await refuseOccupied(workbook, todo, manner.language);
  const again = !places.review.isNew;
  const changed = again && view.settings.get(REVIEW_SETTING) !== writeOptions(options);
  return { todo, plan, view, again, changed, syncs: workbook.syncs };
}

async function write(
  { todo, plan, view, again, changed, syncs }: PlannedReview,
  manner: BuildManner
): Promise<BuildOutcome> {
  const { language, undoGroup = false } = manner;
  const styles = await provideStyles(todo.orders, view.styles);
  const none: ChartSeries = new Map();
  const addsCharts = todo.added.length > 0;
  const orders = addsCharts ? todo.orders : [...todo.orders, ...todo.last(none)];
  const batches = packOrders(inUsableLooks(orders, styles.usable));
  const total = batches.length + 3;
  const { result, undoInSteps } = await writeWhole(
    {
      write: async (workbook) => {
        let done = 2;
        await inTurn(batches, async (batch) => {
          goOn(manner, done++, total, "write");
          await workbook.perform(batch, "on");
        });
        if (addsCharts) {
          const drawn = await workbook.seriesOf(todo.added);
          goOn(manner, done, total, "write");
          await workbook.perform(todo.last(drawn), "on");
        }
        const isLaidOut = await layOut(workbook, todo, undoGroup);
        return { isLaidOut, syncs: workbook.syncs };
      },
      putBack: async (workbook) => {
        const series = await workbook.seriesOf(todo.charts);
        const undo = inUsableLooks(todo.undo(series), styles.usable);
        return putBackOrders(workbook, undo);
      },
    },
    { language, undoGroup }
  );
  manner.onProgress?.({ done: total, total, step: "calculate" });
  const remarks: readonly Remark[] = [
    ...(undoInSteps ? [{ kind: "undoInSteps" } as const] : []),
    ...(result.isLaidOut ? [] : [{ kind: "pageNotLaidOut" } as const]),
    ...modeRemarks(view.calculationMode),
  ];
  return {
    kind: "built",
    sheets: plan.sheets.map((s) => s.name),
    formulas: countFormulas(plan),
    syncs: syncs + styles.syncs + result.syncs,
    again,
    changed,
    ...withRemarks(remarks),
  };
}

/**
 * Sets how the sheets are printed; whether Excel took it. Without a printer, and in some views, it does not
 * (office-js #1860): no reason to do without a review.
 */
async function layOut(
  workbook: OpenWorkbook,
  { pages }: ReviewOrders,
  undoGroup: boolean
): Promise<boolean> {
  if (pages.length === 0) return true;
  try {
    await workbook.perform(pages, "on");
    return true;
  } catch (error) {
    if (undoGroup && namesUndo(error)) throw error;
    return false;
  }
}

function goOn(
  { signal, onProgress }: BuildManner,
  done: number,
  total: number,
  step: BuildProgress["step"]
): void {
  if (signal?.aborted) throw new Cancelled();
  onProgress?.({ done, total, step });
}

async function orders(
  workbook: OpenWorkbook,
  dataset: Dataset,
  view: WorkbookView,
  plan: Plan,
  options: ReviewOptions,
  places: ReviewPlaces
): Promise<ReviewOrders> {
  const news = new Set(
    Object.values(places)
      .filter((p) => p.isNew)
      .map((p) => p.sheet)
  );
  const old = readOptions(view.settings.get(REVIEW_SETTING));
  const before = old ? planReview(dataset, old, places) : plan;
  const drawn = plan.sheets.filter((s) => !news.has(s.name));
  const asked = drawn.flatMap((s) =>
    (s.charts ?? []).map((chart) => ({ sheet: s.name, chart: chart.name }))
  );
  const charts = asked.length > 0 ? await workbook.seriesOf(asked) : new Map<string, number>();
  return reviewOrders(plan, before, view, (s) => news.has(s), charts, writeOptions(options));
}

/** How many cells of a plan call MG functions. */
export function countFormulas(plan: Plan): number {
  return plan.sheets
    .flatMap((s) => s.blocks.flatMap((b) => b.cells.flat()))
    .filter((cell) => typeof cell === "object" && /\bMG\.[A-Z0-9]+\(/.test(cell.formula)).length;
}

function refuseProtected(view: WorkbookView, places: ReviewPlaces, language: Language): void {
  const ours = new Set(Object.values(places).map((p) => p.sheet));
  const locked = view.sheets.find((s) => s.isProtected && ours.has(s.name));
  if (locked) throw protectedSheet(locked.name, language);
}

/** A review that grows takes cells that were free; what the analyst has put there is not written over. */
async function refuseOccupied(
  workbook: OpenWorkbook,
  { room }: ReviewOrders,
  language: Language
): Promise<void> {
  if (room.length === 0) return;
  const areas = room.map(({ sheet, area }) => ({ sheet, ...area }));
  const [occupied] = await workbook.filled(areas);
  if (!occupied || !("sheet" in occupied)) return;
  const cell = addressOf(occupied.row, occupied.column);
  throw new WorkbookRefusal(
    language === "zh"
      ? `评述需要工作表“${occupied.sheet}”中 ${cell} 起的单元格，但那里已有内容。请将其移开，然后重试。`
      : `The review needs cells on the sheet "${occupied.sheet}" from ${cell}, where something of yours stands. Move it away, then build again.`
  );
}
