/** The grid engine without a screen, the host of Office.js, and the page's server. */
export { declaredSets } from "../../workbench/declared-sets.ts";
export { createHeadlessUniver } from "../../workbench/model/headless-engine.ts";
export { Workbook } from "../../workbench/model/workbook.ts";
export { bridgeTo } from "../../workbench/protocol/bridge-transport.ts";
export { ExcelHost } from "../../workbench/protocol/excel-host.ts";
export { loadLibrary } from "../../workbench/protocol/load-library.ts";
export { installedLibrary } from "../../workbench/server/office-library.ts";
export { serve } from "../../workbench/server/serve.ts";
export { WorkbenchSite } from "../../workbench/server/workbench-site.ts";
export { launchBrowser } from "../../test/e2e/find-browser.ts";
