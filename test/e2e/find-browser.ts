import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from "playwright-core";
import installWhenNeeded from "../../packages/install-when-needed.cjs";

const installHint = `No Chromium-family browser was found for the browser tests. Any one of these is enough:
  Windows        nothing to do: Microsoft Edge is part of the system
  macOS          install Google Chrome or Microsoft Edge, or: npx playwright-core install chromium
  Debian         sudo apt-get install -y chromium
  Ubuntu, other  npx playwright-core install --with-deps chromium
  elsewhere      set MG_BROWSER to the full path of a Chromium, Chrome or Edge executable`;

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // No test may reach another machine. Asking the name server would take longer than failing here.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/** A page of a test lives for seconds: what its engine spends on optimizing code is never earned again. */
const shortLived = "--js-flags=--no-opt --no-maglev";

/** A browser that may be there, and how to start it. */
interface Candidate {
  what: string;
  options: () => Promise<LaunchOptions>;
}

const found = (what: string, options: LaunchOptions): Candidate => ({
  what,
  options: () => Promise.resolve(options),
});

/** Where a browser may be, in the order in which they are tried. */
function candidates(): Candidate[] {
  const named = process.env.MG_BROWSER;
  if (named) return [found(`MG_BROWSER=${named}`, { executablePath: named })];
  const channels = process.platform === "win32" ? ["msedge", "chrome"] : ["chrome", "msedge"];
  return [
    ...playwrightsOwn(),
    ...onPath().map((file) => found(file, { executablePath: file })),
    ...channels.map((channel) => found(`channel ${channel}`, { channel })),
    ...packed(),
  ];
}

function playwrightsOwn(): Candidate[] {
  try {
    const executablePath = chromium.executablePath();
    return existsSync(executablePath) ? [found("playwright's chromium", { executablePath })] : [];
  } catch {
    return []; // playwright has no build for this platform
  }
}

function onPath(): string[] {
  if (process.platform !== "linux") return [];
  const names = [
    // Chromium without a window at all: a page costs it a third less than the whole of Chromium.
    "chromium-headless-shell",
    "chromium",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "chromium-browser",
  ];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(existsSync);
}

/** As the package of the packed browser is seen by `require`. */
interface PackedChromium {
  executablePath(): Promise<string>;
}

/**
 * The browser that comes packed in an npm package, which is fetched where no other is found: only for Linux, and slower, but
 * there without the rights of an administrator. On a bare system even its few libraries are missing; they are in the package
 * too, for another system of the same kind.
 */
function packed(): Candidate[] {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  const options = async (): Promise<LaunchOptions> => {
    const folder = join(__dirname, "browser");
    installWhenNeeded(folder);
    const load = createRequire(join(folder, "package.json"));
    const chromiumPackage = load("@sparticuz/chromium") as PackedChromium;
    // It unpacks the libraries where it believes to be at home.
    process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
    const executablePath = await chromiumPackage.executablePath();
    delete process.env.AWS_LAMBDA_JS_RUNTIME;
    // It is Chromium's headless shell, made for places without a sandbox.
    const args = ["--headless=shell", "--no-sandbox", "--no-zygote", "--font-render-hinting=none"];
    return { executablePath, args };
  };
  const libraries = join(tmpdir(), "al2023", "lib");
  return [
    { what: "@sparticuz/chromium", options },
    {
      what: "@sparticuz/chromium with its own libraries",
      options: async () => ({
        ...(await options()),
        env: { ...process.env, LD_LIBRARY_PATH: libraries },
      }),
    },
  ];
}

/** Starts the first browser that starts. There is no test without one: the hint is the failure. */
async function start<Started>(
  how: (options: LaunchOptions) => Promise<Started>
): Promise<{ started: Started; what: string }> {
  const failures: string[] = [];
  // Root, as in containers, cannot use the sandbox; nor can many runners of CI.
  const chromiumSandbox = !(
    process.platform === "linux" &&
    (process.getuid?.() === 0 || Boolean(process.env.CI))
  );
  for (const { what, options } of candidates()) {
    try {
      const { args = [], ...rest } = await options();
      const all = { chromiumSandbox, headless: true, ...rest, args: [...quiet, ...args] };
      return { started: await how(all), what };
    } catch (error) {
      failures.push(`  ${what}: ${(error as Error).message.split("\n")[0]}`);
    }
  }
  throw new Error(`${installHint}\nTried:\n${failures.join("\n")}`);
}

/** A browser of one's own. */
export async function launchBrowser(): Promise<Browser> {
  return (await start((options) => chromium.launch(options))).started;
}

let running: BrowserServer | undefined;

/** Starts one browser for all suites of the run: jest's globalSetup. */
export default async function findBrowser(): Promise<void> {
  const { started, what } = await start(({ args = [], ...rest }) =>
    chromium.launchServer({ ...rest, args: [...args, shortLived] })
  );
  running = started;
  process.env.MG_BROWSER_ENDPOINT = started.wsEndpoint();
  const browser = await connectBrowser();
  console.log(`\nBrowser: ${what} (${browser.version()})`);
  await browser.close();
}

/** The browser of the run, as a suite sees it: closing it closes only what the suite has opened. */
export function connectBrowser(): Promise<Browser> {
  const endpoint = process.env.MG_BROWSER_ENDPOINT;
  if (!endpoint) throw new Error("No browser is running: it is started by jest's globalSetup.");
  return chromium.connect(endpoint);
}

/** Ends the browser of the run. */
export async function closeBrowser(): Promise<void> {
  await running?.close();
}
