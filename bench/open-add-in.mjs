import path from "node:path";
import { countTraffic } from "./count-traffic.mjs";
import { project, underTest } from "./project.mjs";
import { sweep } from "./stopwatch.mjs";

const { AddinFolder, hostHeadless, openExcel, readManifest } = underTest("workbench");
const { loadDataset } = underTest("monthly-review");
/** How long nothing must pass between the add-in and its host until it counts as started, in milliseconds. */
const quiet = 300;

/**
 * The add-in as it is built, in Node beside Microsoft's library, in a new workbook or one that holds a dataset in its
 * tables; started, with nothing under way.
 */
export async function openAddIn(dataset) {
  const document = dataset ? await documentWith(dataset) : {};
  const folder = new AddinFolder(path.join(project, "dist"));
  const addin = readManifest(path.join(project, "manifest.xml"), folder);
  const { commands, host, workbook } = hostHeadless(addin, folder, project, document);
  const traffic = countTraffic(host);
  const isStarting = () =>
    traffic.take().sent > 0 ||
    traffic.underWay > 0 ||
    host.calls.pending > 0 ||
    !host.state.commandsReady;
  do await new Promise((resolve) => setTimeout(resolve, quiet));
  while (isStarting());
  await workbook.idle();
  sweep();
  return { commands, workbook, traffic };
}

/** A workbook into which the dataset was loaded before, as a colleague's file would hold it. */
async function documentWith(dataset) {
  const excel = openExcel();
  await loadDataset(dataset, { language: "en", stamp: "2026-01-01 00:00 UTC" });
  const document = {
    workbook: excel.workbook.save(),
    settings: Object.fromEntries(excel.host.settings.entries()),
  };
  await excel.close();
  return document;
}
