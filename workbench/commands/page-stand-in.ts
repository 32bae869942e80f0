import { File } from "node:buffer";
import fs from "node:fs";
import path from "node:path";
import type { LoadedLibrary } from "../protocol/load-library";
import type { AddinFolder } from "../server/addin-folder";

/** As much of a script element as a bundle touches that loads its parts on demand. */
interface ScriptElement {
  tagName: string;
  src: string;
  onload: ((event: LoadEvent) => void) | null;
  onerror: ((event: LoadEvent) => void) | null;
}

interface LoadEvent {
  type: "load" | "error";
  target: ScriptElement;
}

/** What a page without a screen is made of. */
export interface PageMatter {
  readonly script: string;
  readonly page: string;
  /** Files that are handed to the page when it opens, by their paths. */
  readonly files?: readonly string[];
  /** Told what the page says by console.info. */
  readonly onInfo?: (line: string) => void;
}

const nothing = () => undefined;

/** What every browser has besides what the library asks for, and Node as well. */
const globals = {
  AbortController,
  AbortSignal,
  Blob,
  Event,
  EventTarget,
  File,
  Headers,
  ReadableStream,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  TransformStream,
  URL,
  URLSearchParams,
  atob,
  btoa,
  crypto,
  fetch,
  performance,
  structuredClone,
};

/**
 * Gives a bundle what it asks of its page while it loads: where it came from, whether it is seen, places that are not
 * there, and a head to which it appends the scripts that it needs later.
 */
export function standInForPage(
  library: LoadedLibrary,
  folder: AddinFolder,
  { script, page, files = [], onInfo = nothing }: PageMatter
): void {
  const append = (node: Partial<ScriptElement>) => {
    if (isScript(node)) void loadScript(library, folder, page, node);
    return node;
  };
  const window = library.run("window") as Record<string, unknown>;
  Object.assign(window, globals);
  window.launchQueue = launchQueueOf(files);
  window.console = { ...console, info: (...said: unknown[]) => onInfo(said.map(String).join(" ")) };
  const document = library.run("document") as Record<string, unknown>;
  Object.assign(document, {
    currentScript: { tagName: "SCRIPT", src: script },
    baseURI: page,
    documentElement: { dataset: {}, style: {} },
    head: { appendChild: append, append },
    body: { appendChild: append, append },
    visibilityState: "hidden",
    getElementById: () => null,
    querySelector: () => null,
    createElement,
  });
  library.run(
    "window.matchMedia ??= () => ({ matches: false, addEventListener() {}, removeEventListener() {} });"
  );
}

/**
 * The files that a page is opened with, as a browser hands them over: by `window.launchQueue` (WICG, Web App Launch
 * Handler API and File Handling).
 */
function launchQueueOf(files: readonly string[]) {
  const handles = files.map((file) => ({
    kind: "file",
    name: path.basename(file),
    getFile: async () => new File([await fs.promises.readFile(file)], path.basename(file)),
  }));
  return {
    setConsumer(consumer: (launch: { files: typeof handles }) => void) {
      if (handles.length > 0) consumer({ files: handles });
    },
  };
}

const createElement = (name: string) => ({
  tagName: name.toUpperCase(),
  style: {},
  setAttribute: nothing,
  getAttribute: () => null,
  appendChild: nothing,
  remove: nothing,
});

const isScript = (node: Partial<ScriptElement>): node is ScriptElement =>
  node.tagName === "SCRIPT" && typeof node.src === "string" && node.src !== "";

/** Runs a script of the add-in in the world of the add-in. What is not in its folder is not to be had. */
async function loadScript(
  library: LoadedLibrary,
  folder: AddinFolder,
  page: string,
  element: ScriptElement
): Promise<void> {
  const file = fileOf(element.src, page, folder);
  const source = file && (await fs.promises.readFile(file, "utf8").catch(() => null));
  if (!file || source === null) return element.onerror?.({ type: "error", target: element });
  try {
    library.run(source, file);
  } catch (error) {
    // As in a browser: a script that fails has been loaded all the same.
    console.error(error);
  }
  element.onload?.({ type: "load", target: element });
}

function fileOf(src: string, page: string, folder: AddinFolder): string | null {
  if (!URL.canParse(src, page)) return null;
  const address = new URL(src, page);
  if (address.origin !== new URL(page).origin) return null;
  const { path } = folder.find(address.href);
  return path && folder.locate(path);
}
