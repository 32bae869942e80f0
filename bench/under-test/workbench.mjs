/** The grid engine without a screen, the host of Office.js, and the page's server. */
export { hostHeadless } from "../../workbench/commands/host-headless.ts";
export { declaredSets } from "../../workbench/declared-sets.ts";
export { createHeadlessUniver } from "../../workbench/model/headless-engine.ts";
export { Workbook } from "../../workbench/model/workbook.ts";
export { bridgeTo } from "../../workbench/protocol/bridge-transport.ts";
export { ExcelHost } from "../../workbench/protocol/excel-host.ts";
export { loadLibrary } from "../../workbench/protocol/load-library.ts";
export { AddinFolder } from "../../workbench/server/addin-folder.ts";
export { installedLibrary } from "../../workbench/server/office-library.ts";
export { readManifest } from "../../workbench/server/read-manifest.ts";
export { serve } from "../../workbench/server/serve.ts";
export { WorkbenchSite } from "../../workbench/server/workbench-site.ts";
export { launchBrowser } from "../../test/e2e/find-browser.ts";
export { openExcel } from "../../test/workbook/open-excel.ts";
