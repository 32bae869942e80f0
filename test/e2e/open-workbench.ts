import path from "node:path";
import type { Browser, BrowserContext, ConsoleMessage, FrameLocator, Page } from "playwright-core";
import type { BookSnapshot } from "../../workbench/page/book-snapshot";
import type { WorkbenchApi } from "../../workbench/page/workbench-api";
import { serve, type RunningServer } from "../../workbench/server/serve";
import { WorkbenchSite } from "../../workbench/server/workbench-site";
import { connectBrowser } from "./find-browser";
import { originalStack } from "./original-stack";
import { routeAsOnTheWeb } from "./web-routes";

const project = path.join(__dirname, "../..");

/** The add-in to host, and what the address of the page asks for: see AddressQuery. */
export interface WorkbenchOptions {
  /** The manifest, from the folder of the project; ours by default. */
  manifest?: string;
  /** The folder that the add-in is served from, from the folder of the project; dist by default. */
  root?: string;
  /** Names of conditions with commas between them (workbench/conditions.ts); strict without stuck cells by default, "" for a lenient host. */
  host?: string;
  transport?: "external" | "web";
  locale?: string;
  theme?: "light" | "dark" | "contrast";
  pane?: "open";
  /** "CustomFunctionsRuntime:1.3,ExcelApi:1.12" */
  sets?: string;
  /** The width and height of the page. */
  viewport?: { width: number; height: number };
  /** How the system says it prefers things; high contrast is the system's as well. */
  forcedColors?: "active" | "none";
  reducedMotion?: "reduce" | "no-preference";
  /** Addresses on this machine that the page may ask besides its own. */
  allowed?: readonly string[];
}

/** `window.workbench` from outside of the page: every answer is a promise. */
export type RemoteWorkbench = {
  [Name in "sheets" | "read" | "text" | "write" | "errorAt" | "idle" | "save" | "runCommand"]: (
    ...args: Parameters<WorkbenchApi[Name]>
  ) => Promise<Awaited<ReturnType<WorkbenchApi[Name]>>>;
} & {
  /** The traffic since the page was loaded or `resetTraffic` was called. */
  traffic(): Promise<{ syncs: number; sent: number; received: number; largest: number }>;
  resetTraffic(): Promise<void>;
  /** Loads the page again with a saved workbook, and waits until it is ready. */
  open(snapshot: BookSnapshot, name: string): Promise<void>;
};

/** A page with the workbench, ready. */
export interface OpenWorkbench {
  page: Page;
  /** The inside of the add-in's frame. */
  pane: FrameLocator;
  workbench: RemoteWorkbench;
  /** Errors on the console of the page and the frame, and exceptions nobody caught. */
  errors: string[];
  /** Requests that left the machine: there must be none. */
  outside: string[];
  close: () => Promise<void>;
}

/** What a suite keeps open: it is given up by `closeWorkbenches`. */
let browser: Promise<Browser> | undefined;
let context: Promise<BrowserContext> | undefined;
const servers = new Map<string, Promise<RunningServer>>();
/** Pages of tests that have ended. A page that has shown the workbench before shows it again in half the time. */
const free: Page[] = [];

/** Opens the workbench in a browser of the suite, with nothing left from any page before. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const { manifest = "manifest.xml", root = manifest === "manifest.xml" ? "dist" : undefined } =
    options;
  const manifestFile = path.join(project, manifest);
  const folder = root === undefined ? path.dirname(manifestFile) : path.join(project, root);
  const site = new WorkbenchSite({ project, manifest: manifestFile, root: folder });
  const errors: string[] = [];
  const outside: string[] = [];
  browser ??= connectBrowser();
  const placed =
    options.transport === "web"
      ? await placeOnTheWeb(await browser, site, outside)
      : await placeOnServer(await browser, site, manifestFile + folder, options.allowed, outside);
  const { page, address, close } = placed;
  const { viewport = { width: 1280, height: 800 }, forcedColors, reducedMotion } = options;
  await page.setViewportSize(viewport);
  await page.emulateMedia({
    forcedColors: forcedColors ?? null,
    reducedMotion: reducedMotion ?? null,
  });
  page.on("pageerror", (error) => errors.push(originalStack(error.stack ?? error.message)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(originalStack(consoleText(message)));
  });
  try {
    await page.goto(address + queryOf(options));
    await waitUntilReady(page);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    page,
    pane: page.frameLocator("#addin"),
    workbench: remoteWorkbench(page),
    errors,
    outside,
    close,
  };
}

/** What was said on the console, and where: at the browser's own complaints only the place tells what they are about. */
const consoleText = (message: ConsoleMessage): string => {
  const { url, lineNumber, columnNumber } = message.location();
  return `${message.text()}\n    at ${url}:${lineNumber + 1}:${columnNumber + 1}`;
};

/** Ends the pages and the servers of the suite: for `afterAll`. */
export async function closeWorkbenches(): Promise<void> {
  await (await context)?.close();
  await (await browser)?.close();
  browser = context = undefined;
  free.length = 0;
  for (const server of servers.values()) await (await server).close();
  servers.clear();
}

/** A page, the address of the workbench for it, and what ends its use. */
interface Placed {
  page: Page;
  address: string;
  close: () => Promise<void>;
}

async function placeOnTheWeb(
  browser: Browser,
  site: WorkbenchSite,
  outside: string[]
): Promise<Placed> {
  const own = await browser.newContext({ acceptDownloads: true });
  const address = await routeAsOnTheWeb(own, site, outside);
  return { page: await own.newPage(), address, close: () => own.close() };
}

async function placeOnServer(
  browser: Browser,
  site: WorkbenchSite,
  key: string,
  allowed: readonly string[] = [],
  outside: string[]
): Promise<Placed> {
  if (!servers.has(key)) servers.set(key, serve(site, 0));
  const { address } = await servers.get(key)!;
  context ??= browser.newContext({ acceptDownloads: true });
  const page = free.pop() ?? (await (await context).newPage());
  // The browser itself finds no other machine; here is only told what was tried.
  page.on("request", (request) => {
    const url = request.url();
    const isKnown = [address, ...allowed].some((known) => url.startsWith(known));
    if (url.startsWith("http") && !isKnown) outside.push(url);
  });
  return { page, address, close: () => release(page) };
}

/** Keeps a page for the next test, empty. */
async function release(page: Page): Promise<void> {
  for (const event of ["request", "pageerror", "console"] as const) page.removeAllListeners(event);
  await page.unrouteAll();
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
    return new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase("workbench");
      deleting.onsuccess = deleting.onblocked = () => resolve();
      deleting.onerror = () => reject(deleting.error!);
    });
  });
  // A workbench draws for as long as it is shown, sixty times a second, whether anything has changed or not.
  await page.goto("about:blank");
  free.push(page);
}

/** Waits for `window.workbench.ready`, or throws the sentence that the page says instead. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForFunction(
    () => window.workbench !== undefined || !document.getElementById("notice")?.hidden,
    undefined,
    { timeout: 20_000 }
  );
  const notice = page.locator("#notice");
  if (!(await page.evaluate(() => window.workbench !== undefined))) {
    throw new Error(`The workbench did not start: ${await notice.locator("span").textContent()}`);
  }
  await page.evaluate(() => window.workbench!.ready);
}

function queryOf(options: WorkbenchOptions): string {
  const { host = "strict,unstuck", transport, locale, theme, pane, sets } = options;
  const given = Object.entries({ host, transport, locale, theme, pane, sets });
  const query = given.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return query.length === 0 ? "" : `?${new URLSearchParams(query)}`;
}

function remoteWorkbench(page: Page): RemoteWorkbench {
  const call =
    (name: string) =>
    (...args: unknown[]): Promise<never> =>
      page.evaluate(
        ([method, given]) => {
          const workbench = window.workbench as unknown as Record<
            string,
            (...args: unknown[]) => unknown
          >;
          return workbench[method](...given) as never;
        },
        [name, args] as const
      );
  return {
    sheets: call("sheets"),
    read: call("read"),
    text: call("text"),
    write: call("write"),
    errorAt: call("errorAt"),
    idle: call("idle"),
    save: call("save"),
    runCommand: call("runCommand"),
    traffic: () =>
      page.evaluate(() => {
        const { syncs, sent, received, largest } = window.workbench!.host;
        return { syncs, sent, received, largest };
      }),
    resetTraffic: () => page.evaluate(() => window.workbench!.host.reset()),
    async open(snapshot, name) {
      // The page is left for the new one before the answer could come back.
      await Promise.all([
        page.waitForEvent("load"),
        page.evaluate(
          ([book, called]) => {
            setTimeout(() => void window.workbench!.open(book, called), 0);
          },
          [snapshot, name] as const
        ),
      ]);
      await waitUntilReady(page);
    },
  };
}
