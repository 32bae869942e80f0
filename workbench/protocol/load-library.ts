/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { NativeBridge } from "./bridge-transport";
import { currentRequirements, isDeclared, type RequirementSets } from "./requirement-sets";
import { tellUndoGroups } from "./undo-groups";
import { windowStub } from "./window-stub";

/** The globals of the library, as an add-in finds them. */
export interface LoadedLibrary {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  OfficeCore: object;
  Office: typeof Office;
  CustomFunctions: typeof CustomFunctions;
  /** Runs a script, such as an add-in's bundle, in the world of the library. */
  run(source: string, filename?: string): unknown;
}

export interface LibraryOptions {
  /** The way to a host; without it the library can be looked at, not used. */
  bridge?: NativeBridge;
  requirements?: RequirementSets;
  /** Globals that the scripts to be run there need besides. */
  globals?: object;
  /** Where the files of `@microsoft/office-js` are. */
  directory?: string;
}

/**
 * What office.js itself prepares before it loads the file for Excel: the answers to "which host, which platform", and
 * the tables that `associate` writes to. Only this loader is replaced, the Excel library runs as it is.
 */
const loader = `
  var Office = {}, OSF = {}, OTel = { OTelLogger: { onTelemetryLoaded() {}, initialize() {} } };
  // The library makes Office.context out of this.
  const context = { requirements: { isSetSupported } };
  var Microsoft = { Office: { WebExtension: Office } }, CustomFunctionMappings = {};
  OSF.HostInfoFlags = { SharedApp: 1, CustomFunction: 2 };
  OSF._OfficeAppFactory = {
    getHostInfo: () => ({ hostPlatform: "web", hostType: "excel", flags: 3 }),
    getInitializationHelper: () => ({}),
    getContext: () => context,
  };
  Office.Promise = Promise;
  Office.HostType = { Excel: "Excel" };
  Office.onReady = Office.onReadyInternal = (callback) => {
    if (typeof _richApiNativeBridge === "undefined") return new Promise(() => {});
    const info = { host: "Excel", platform: "OfficeOnline" };
    if (callback) callback(info);
    return Promise.resolve(info);
  };
  class Association {
    mappings = {};
    listeners = [];
    associate(name, fn) {
      const given = typeof name === "object" ? name : { [name]: fn };
      for (const key of Object.keys(given)) this.mappings[key.toUpperCase()] = given[key];
      for (const listener of this.listeners) listener();
    }
    onchange(listener) { this.listeners.push(listener); }
  }
  var OfficeExt = { Association };
  var CustomFunctions = { _association: new Association() };
  CustomFunctions.associate = (name, fn) => CustomFunctions._association.associate(name, fn);
  Office.actions = { _association: new Association() };
  Office.actions.associate = (name, fn) => Office.actions._association.associate(name, fn);
`;

const file = "excel-web-16.00.debug.js";
const scripts = new Map<string, vm.Script>();

/** Loads Microsoft's library, as it is, into a world of its own in Node; behind it `tellUndoGroups`. */
export function loadLibrary(options: LibraryOptions = {}): LoadedLibrary {
  const requirements = options.requirements ?? currentRequirements;
  const world = windowStub({
    // The library leaves out the version when it asks for any.
    isSetSupported: (set: string, version = "1.1") => isDeclared(requirements, `${set} ${version}`),
    ...(options.bridge ? { _richApiNativeBridge: options.bridge } : {}),
    ...options.globals,
  });
  vm.createContext(world);
  vm.runInContext(loader, world);
  compiled(options.directory ?? installedLibrary()).runInContext(world);
  vm.runInContext(tellUndoGroups, world);
  const { Excel, OfficeExtension, OfficeCore, Office, CustomFunctions } =
    world as unknown as LoadedLibrary;
  const run = (source: string, filename?: string): unknown =>
    vm.runInContext(source, world, { filename });
  return { Excel, OfficeExtension, OfficeCore, Office, CustomFunctions, run };
}

/** Compiling 1.4 MB takes longer than running it: once for all tests of a file. */
function compiled(directory: string): vm.Script {
  const filename = path.join(directory, file);
  let script = scripts.get(filename);
  if (!script) {
    script = new vm.Script(fs.readFileSync(filename, "utf8"), { filename });
    scripts.set(filename, script);
  }
  return script;
}

const installedLibrary = () =>
  path.resolve(process.cwd(), "node_modules/@microsoft/office-js/dist");
