import fs from "node:fs";
import { declaredSets } from "../declared-sets";
import { createHeadlessUniver } from "../model/headless-engine";
import type { WorkbookSnapshot } from "../model/snapshot";
import { Workbook } from "../model/workbook";
import { bridgeTo } from "../protocol/bridge-transport";
import { ExcelHost, type FunctionsFile } from "../protocol/excel-host";
import { loadLibrary } from "../protocol/load-library";
import type { Schema } from "../protocol/schema";
import type { AddinDescription } from "../server/addin-description";
import type { AddinFolder } from "../server/addin-folder";
import { installedLibrary } from "../server/office-library";
import { AddinCommands } from "./addin-commands";
import { standInForPage } from "./page-stand-in";

/** An add-in in a workbook without a screen. */
export interface HostedAddin {
  workbook: Workbook;
  host: ExcelHost;
  commands: AddinCommands;
  functions: FunctionsFile;
  namespace: string;
}

/** The document that the add-in finds: a new one if nothing else is said. */
export interface HeadlessDocument {
  workbook?: WorkbookSnapshot;
  /** What the add-in has saved by `Office.context.document.settings`: JSON texts. */
  settings?: Readonly<Record<string, string>>;
  /** Files that the page is opened with, by their paths. */
  files?: readonly string[];
  /** Told what the add-in says by console.info. */
  onInfo?: (line: string) => void;
}

/**
 * Loads the script of an add-in's custom functions, as it is served, beside the real Office.js in Node: as Excel does
 * in a runtime without a page.
 */
export function hostHeadless(
  addin: AddinDescription,
  folder: AddinFolder,
  project: string,
  document: HeadlessDocument = {}
): HostedAddin {
  if (!addin.functions) throw new Error(`${addin.name} has no custom functions.`);
  const { namespace, metadata, script } = addin.functions;
  const scriptFile = script?.path ? folder.locate(script.path) : null;
  if (!script || !scriptFile) {
    throw new Error(
      `The script of the custom functions, ${script?.address}, is not in ${folder.root}.`
    );
  }
  const functions = JSON.parse(read(folder, metadata.path)) as FunctionsFile;
  const office = installedLibrary(project);
  const workbook = new Workbook(createHeadlessUniver(), document.workbook);
  const host = new ExcelHost({
    workbook,
    schema: JSON.parse(office.schema) as Schema,
    functions,
    namespace,
    requirements: declaredSets,
    settings: document.settings,
  });
  // Nobody sees a pane.
  host.state.visibility = "Background";
  const commands = new AddinCommands(host);
  const library = loadLibrary({
    bridge: bridgeTo(host, commands.invoke),
    requirements: host.requirements,
    directory: office.directory,
  });
  commands.connect(library);
  const { files, onInfo } = document;
  standInForPage(library, folder, {
    script: script.address,
    page: addin.page.address,
    files,
    onInfo,
  });
  library.run(fs.readFileSync(scriptFile, "utf8"), scriptFile);
  return { workbook, host, commands, functions, namespace };
}

const read = (folder: AddinFolder, path: string | null) =>
  fs.readFileSync(folder.locate(path ?? "") ?? "", "utf8");
