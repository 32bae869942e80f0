import "./functions";
import type { Dataset } from "./dataset/dataset";
import type { OwnName } from "./dataset/catalogue";
import { session } from "./session";
import { bundled } from "./sources/bundled";
import { catalogue } from "./sources/catalogue";
import type { CopyActs, PaneHost, PaneTheme, RepairActs, ReviewActs } from "./taskpane/pane-host";
import type { Acts } from "./refresh";
import type { LoadOptions } from "./workbook/load-dataset";
import { readWorkbook } from "./workbook/read-workbook";
import type { Recalculation } from "./workbook/recalculate";
import type { Remark } from "./workbook/remarks";
import { watchWorkbook } from "./workbook/watch-workbook";
import { conventions, isExcel } from "./workbook/excel";
import { otherCalendar } from "./workbook/other-calendar";
import { readSetting } from "./workbook/read-setting";
import { stampNow } from "./dataset/month";

/** How long to wait before a workbook that could not be read is asked again: a cell may be in the middle of an edit. */
const RETRY_MS = { first: 2000, longest: 60_000 };
let retryMs = RETRY_MS.first;

/** What went wrong in the last command of the ribbon, and who wants to know of the next one. */
let trouble: string | undefined;
const troubleListeners = new Set<(sentence: string) => void>();

/** Figures of which the sheets hold only a part, and the stamp that the sheets bear then. */
let whole: { readonly dataset: Dataset; readonly stamp: string | undefined } | undefined;

/** Counts the readings of the workbook: of two under way the later one is right. */
let readings = 0;

/** Why rows of the workbook's tables could not be read, a sentence each. */
let refusals: readonly string[] = [];

/** The analyst's own names of partners, products and groups. */
let ownNames: readonly OwnName[] = [];

/**
 * The one entry of the add-in: custom functions, ribbon commands and task pane share this page, its runtime and its
 * session. The functions are associated while this file is read; they wait for the dataset that is opened here.
 */
async function start(): Promise<void> {
  await Office.onReady();
  fetchTheRest();
  session.language = /^zh/i.test(Office.context.displayLanguage ?? "") ? "zh" : "en";
  session.formatsNumbers = supports("CustomFunctionsRuntime", "1.4");
  document.documentElement.lang = session.language === "zh" ? "zh-CN" : "en";
  associateCommands();
  mountPaneWhenSeen();
  session.countsFrom1904 = (await ofExcel()).countsFrom1904;
  await openDataset();
  await watch();
}

/**
 * Fetches what formulas may ask for later while the workbook is read: then they answer without the network, as they must in a
 * conditional format and wherever else Excel waits for them (@supportSync).
 */
function fetchTheRest(): void {
  void import(/* webpackChunkName: "analysis" */ "./functions/analysis").catch(() => undefined);
  void import(/* webpackChunkName: "review" */ "./functions/review-answers").catch(() => undefined);
  void loading().catch(() => undefined);
  void calculating().catch(() => undefined);
}

/**
 * Opens the workbook's own figures, or those shipped with the add-in where it has none; whether it did. Where the
 * workbook cannot be read just now, what is open stays open and the workbook is asked again, less and less often.
 */
async function openDataset(): Promise<boolean> {
  const reading = ++readings;
  try {
    const own = await readWorkbook(catalogue, session.language);
    if (reading !== readings) return false;
    retryMs = RETRY_MS.first;
    refusals = own?.refusals ?? [];
    ownNames = own?.ownNames ?? [];
    const shipped = ownNames.length > 0 ? bundled().withCatalogue(own!.catalogue) : bundled();
    if (whole?.stamp !== own?.stamp) whole = undefined;
    session.whyEmpty = own?.dataset?.latest === undefined ? refusals[0] : undefined;
    session.open(whole?.dataset ?? own?.dataset ?? shipped, own?.dataset ? "workbook" : "bundled");
    return true;
  } catch {
    if (!session.openDataset) session.open(bundled(), "bundled");
    setTimeout(() => void reopen(), retryMs);
    retryMs = Math.min(retryMs * 2, RETRY_MS.longest);
    return false;
  }
}

/**
 * After a change of the tables: opens what they say now, and has the formulas say it too; what came of that, where it
 * came to it.
 */
async function reopen(): Promise<Recalculation | undefined> {
  if (!(await openDataset())) return undefined;
  return calculate();
}

const calculating = () => import(/* webpackChunkName: "calculate" */ "./workbook/recalculate");

/** Has all MG formulas answer anew. A cell being edited refuses it; the next change or load calculates. */
async function calculate(): Promise<Recalculation | undefined> {
  try {
    return await (await calculating()).recalculate(session.language);
  } catch {
    return undefined;
  }
}

/** Has those MG formulas answer that were not calculated when they were written. */
async function calculateWritten(
  sheets: readonly string[],
  wroteOver: boolean
): Promise<Recalculation | undefined> {
  try {
    return await (await calculating()).recalculateWritten(sheets, wroteOver, session.language);
  } catch {
    return undefined;
  }
}

/** An outcome with what there is to say of cells that go on showing #BUSY!. */
function withBusy<T extends { readonly remarks?: readonly Remark[] }>(
  outcome: T,
  calculated: Recalculation | undefined
): T {
  const cells = calculated?.busy ?? 0;
  if (cells === 0) return outcome;
  return { ...outcome, remarks: [...(outcome.remarks ?? []), { kind: "staysBusy", cells }] };
}

/** Follows the workbook's tables; in a workbook that refuses just now, as soon as it does not. */
async function watch(): Promise<void> {
  try {
    await watchWorkbook(() => void reopen());
  } catch {
    setTimeout(() => void watch(), RETRY_MS.first);
  }
}

const loading = () => import(/* webpackChunkName: "load" */ "./workbook/load-dataset");

/** How this Excel and the open workbook write days and formulas: asked once, for all. */
let known: ReturnType<typeof conventions> | undefined;
const ofExcel = () => (known ??= conventions());

/** Writes a dataset into the sheets, answers from them, and has every formula calculated anew. */
const load: PaneHost["load"] = async (dataset, options) => {
  if (session.countsFrom1904) throw otherCalendar(session.language);
  const { loadDataset } = await loading();
  const outcome = await loadDataset(dataset, {
    ...options,
    undoGroup: supports("ExcelApi", "1.20"),
  });
  if (outcome.kind === "loaded") {
    options.onProgress?.({ done: 0, total: 1, step: "recalculate" });
    return withBusy(outcome, await reopen());
  }
  return outcome;
};

const reviewing = () =>
  import(/* webpackChunkName: "review-book" */ "./workbook/review/build-review");
const copying = () =>
  import(/* webpackChunkName: "handing-on" */ "./workbook/handing-on/prepare-copy");
const repairing = () =>
  import(/* webpackChunkName: "handing-on" */ "./workbook/handing-on/repair-formulas");

/** The monthly review. A review stands on tables of its own workbook, so that it answers the same elsewhere. */
const review: ReviewActs = {
  remembered: async () => (await reviewing()).rememberedOptions(session.language),
  build: async (options, { signal, onProgress }) => {
    if (session.countsFrom1904) throw otherCalendar(session.language);
    const { buildReview } = await reviewing();
    const dataset = await session.dataset();
    if (session.origin === "bundled") {
      const how: LoadOptions = {
        language: session.language,
        stamp: stampNow(),
        signal,
        onProgress: ({ done, total }) => onProgress({ done, total, step: "write" }),
      };
      const loaded = await load(dataset, how);
      if (loaded.kind === "cancelled") return loaded;
      if (loaded.kind === "nameTaken") await load(dataset, { ...how, beside: true });
    }
    const built = await buildReview(await session.dataset(), options, {
      language: session.language,
      signal,
      onProgress,
      undoGroup: supports("ExcelApi", "1.20"),
    });
    if (built.kind === "cancelled") return built;
    return withBusy(built, await calculateWritten(built.sheets, built.changed));
  },
};

/** A copy for a colleague without the add-in. */
const copy: CopyActs = {
  sheets: async () => (await copying()).sheetsWithFormulas(session.language),
  prepare: async (sheets, { signal, onProgress }) => {
    const dataset = await session.dataset();
    const publishers = [...new Set(dataset.sources.map((s) => s.publisher))];
    const more = publishers.length > 5 ? " …" : "";
    return (await copying()).prepareCopy(sheets, {
      language: session.language,
      source: `${dataset.title}: ${publishers.slice(0, 5).join(", ")}${more} (${stampNow()})`,
      signal,
      onProgress: (done, total) => onProgress({ done, total }),
      undoGroup: supports("ExcelApi", "1.20"),
    });
  },
  undo: async (prepared) => (await copying()).undoCopy(prepared, session.language),
};

/** Formulas that a workbook brings from elsewhere. */
const repair: RepairActs = {
  find: async () => (await repairing()).findBroken(session.language),
  repair: async (broken) => (await repairing()).repairFormulas(broken, session.language),
  undo: async (broken) => (await repairing()).undoRepair(broken, session.language),
};

let acts: Promise<Acts> | undefined;

/** Sources and refreshes, fetched when the pane or the ribbon first wants them: one refresher for both. */
function refreshing(): Promise<Acts> {
  acts ??= import(/* webpackChunkName: "refresh" */ "./refresh").then(
    ({ Acts, Refresher, readSource }) => {
      const latest = () => session.openDataset?.latest;
      const { language } = session;
      const refresher = new Refresher({
        language,
        catalogue: () => catalogue.withOwnNames(ownNames).catalogue,
        ownNames: () => ownNames,
        dataset: () => session.dataset(),
        read: (request, how) =>
          readSource(request, how, async (place) => (await refreshing()).grid(place)),
        load,
        openWhole: async (dataset, stamp) => {
          whole = { dataset, stamp };
          session.open(dataset, "workbook");
          await calculate();
        },
        setting: (key) => readSetting(key, language),
      });
      return new Acts(refresher, {
        language,
        dataset: () => session.dataset(),
        latest,
        reopen: async () => void (await reopen()),
      });
    }
  );
  return acts;
}

/** The buttons of the ribbon that need no pane. */
function associateCommands(): void {
  // Repeats the last load; in a workbook without figures of its own, loads those shipped with the add-in.
  command("refreshData", async () => {
    if (session.origin === "bundled")
      await load(bundled(), { language: session.language, stamp: stampNow() });
    else await (await refreshing()).repeat();
  });
  command("buildReview", buildAsRequested);
  // What `npm run formula -- --data FILE` calls: no button of the ribbon.
  command("openFiles", async () => {
    const noticed = await (await refreshing()).openLaunchedFiles();
    // eslint-disable-next-line no-console -- all that a command without a page has to speak through
    for (const sentence of noticed) console.info(sentence);
  });
}

/** A ribbon button has nowhere to write what went wrong: the pane opens and says it, and the host is told. */
function command(name: string, act: () => Promise<void>): void {
  const run = async (event: Office.AddinCommands.Event) => {
    try {
      await act();
      event.completed();
    } catch (reason) {
      const sentence = sentenceOf(reason);
      showTrouble(sentence);
      // The message is in Office.js, and only the types of Excel's commands leave it out.
      const told = { allowEvent: false, errorMessage: sentence };
      event.completed(told);
    }
  };
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(event));
}

/** Builds the review as the workbook asks for it, else as it was built last, else the usual one of the latest month. */
async function buildAsRequested(): Promise<void> {
  const { readRequest } = await reviewing();
  const request = await readRequest(await session.dataset(), session.language);
  await review.build(request, {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
}

function showTrouble(sentence: string): void {
  trouble = sentence;
  for (const listener of troubleListeners) listener(sentence);
  void Office.addin.showAsTaskpane().catch(() => undefined);
}

function sentenceOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

/** Loads the pane's own JavaScript when the pane is first seen: formulas do not need it. */
function mountPaneWhenSeen(): void {
  const root = document.getElementById("pane");
  if (!root || typeof IntersectionObserver === "undefined") return;
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    seen.disconnect();
    const pane = import(/* webpackChunkName: "pane" */ "./taskpane/mountPane");
    void Promise.all([pane, refreshing()]).then(([{ mountPane }, refresh]) =>
      mountPane(root, paneHost(refresh))
    );
  });
  seen.observe(root);
}

function paneHost(refresh: Acts): PaneHost {
  return {
    language: session.language,
    inExcel: isExcel(),
    session,
    theme: readTheme(),
    onThemeChanged: watchTheme,
    bundled,
    listSeparator: async () => (await ofExcel()).listSeparator,
    answersFrom: () => session.origin,
    refusals: () => refusals,
    load,
    review,
    copy,
    repair,
    refresh,
    paper: Office.context.displayLanguage === "en-US" ? "Letter" : "A4",
    trouble: () => trouble,
    onTrouble: (listener) => {
      troubleListeners.add(listener);
      return () => troubleListeners.delete(listener);
    },
  };
}

/** Office's theme. A dark ground is told by its brightness where the host does not say so itself. */
function readTheme(): PaneTheme {
  if (matchMedia("(forced-colors: active)").matches) return { kind: "contrast" };
  const colours = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!colours?.bodyBackgroundColor) return { kind: "light" };
  const ground = brightness(colours.bodyBackgroundColor);
  const text = brightness(colours.bodyForegroundColor);
  if (Math.abs(ground - text) > 250) return { kind: ground === 0 ? "contrast" : "light", colours };
  return { kind: (colours.isDarkTheme ?? ground < 128) ? "dark" : "light", colours };
}

/** Luma of `#rrggbb`, 0 (black) to 255 (white); ITU-R BT.601. */
function brightness(colour: string): number {
  const [r = 0, g = 0, b = 0] = colour.match(/[0-9a-f]{2}/gi)?.map((x) => parseInt(x, 16)) ?? [];
  return 0.299 * r + 0.587 * g + 0.114 * b;
}

/** Tells of changed themes: by the system's contrast setting, and by Office where it has the event. */
function watchTheme(listener: (theme: PaneTheme) => void): () => void {
  const tell = () => listener(readTheme());
  const contrast = matchMedia("(forced-colors: active)");
  contrast.addEventListener("change", tell);
  const themeChanged = Office.EventType.OfficeThemeChanged as Office.EventType | undefined;
  if (themeChanged) Office.context.document.addHandlerAsync(themeChanged, tell, () => undefined);
  return () => contrast.removeEventListener("change", tell);
}

function supports(set: string, version: string): boolean {
  return Office.context.requirements?.isSetSupported(set, version) ?? false;
}

void start();
