import fs from "node:fs";
import path from "node:path";
import { holdsExcelRun, tellUndoGroups } from "../protocol/undo-groups";
import { AddinFolder, fileWithin } from "./addin-folder";
import type { Changes } from "./changes";
import { installedLibrary } from "./office-library";
import { bridgeScript, functionsPage, functionsPageWith, officePage, ownPath } from "./office-page";
import { readManifest } from "./read-manifest";

/** The add-in to host, and the project whose workbench hosts it. */
export interface SiteOptions {
  /** The folder with `build/` and `node_modules/`. */
  project: string;
  manifest: string;
  /** The folder that the add-in is served from. */
  root: string;
  /** Whether the page loads itself again when the server tells of a change. */
  changes?: Changes;
}

/** An answer to a request, however it came. */
export interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".htm": "text/html; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

const notFound: Answer = { status: 404, type: "text/plain; charset=utf-8", body: "Not found\n" };
const json = (body: string): Answer => ({ status: 200, type: types[".json"], body });

/** Everything that a browser can ask the workbench for: its page, the add-in, and Office.js. */
export class WorkbenchSite {
  private readonly folder: AddinFolder;
  private readonly library;
  private readonly pageFolder: string;

  constructor(private readonly options: SiteOptions) {
    this.folder = new AddinFolder(options.root);
    this.library = installedLibrary(options.project);
    this.pageFolder = path.join(options.project, "build", "workbench");
  }

  /** Reads the manifest anew, so that an edit shows on the next load. */
  describeAddin(locale?: string) {
    return readManifest(this.options.manifest, this.folder, locale);
  }

  /** Answers an address on the workbench's own origin. */
  answer(pathname: string, query = new URLSearchParams()): Answer {
    if (pathname === "/") return this.page();
    if (!pathname.startsWith(ownPath)) return this.addinFile(pathname);
    const own = pathname.slice(ownPath.length);
    if (own === "bridge.js") return { status: 200, type: types[".js"], body: bridgeScript };
    if (own === "schema.json") return json(this.library.schema);
    if (own === "addin.json") return this.description(query.get("locale") ?? undefined);
    if (pathname === functionsPage) return this.functionsRuntime();
    if (own.startsWith("office/")) return this.libraryFile(own.slice("office/".length));
    return file(fileWithin(this.pageFolder, own));
  }

  /** A file of the add-in at its address in the manifest, just as it was built. */
  published(address: string): Answer {
    const { path: found } = this.folder.find(address);
    return found === null ? notFound : file(this.folder.locate(found));
  }

  /** A file of Office.js, for whoever stands in for Microsoft's servers. */
  libraryFile(name: string): Answer {
    const found = file(this.library.locate(name));
    if (found.status !== 200 || !holdsExcelRun(name)) return found;
    return {
      ...found,
      body: Buffer.concat([Buffer.from(found.body), Buffer.from(tellUndoGroups)]),
    };
  }

  private page(): Answer {
    const found = file(fileWithin(this.pageFolder, "index.html"));
    const { changes } = this.options;
    if (!changes || found.status !== 200) return found;
    const page = found.body.toString().replace("</body>", `${changes.reloadScript}</body>`);
    return { ...found, body: page };
  }

  private functionsRuntime(): Answer {
    const path = this.describeAddin().functions?.script?.path;
    return path ? { status: 200, type: types[".html"], body: functionsPageWith(path) } : notFound;
  }

  private addinFile(pathname: string): Answer {
    const found = file(this.folder.locate(pathname));
    if (found.type !== types[".html"]) return found;
    return { ...found, body: officePage(found.body.toString()) };
  }

  private description(locale: string | undefined): Answer {
    try {
      return json(JSON.stringify(this.describeAddin(locale)));
    } catch (error) {
      return { status: 500, type: types[".txt"], body: (error as Error).message };
    }
  }
}

function file(found: string | null): Answer {
  if (found === null) return notFound;
  const type = types[path.extname(found).toLowerCase()] ?? "application/octet-stream";
  return { status: 200, type, body: fs.readFileSync(found) };
}
