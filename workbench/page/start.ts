import { Workbook } from "../model/workbook";
import type { FunctionsFile } from "../protocol/excel-host";
import { officeThemes } from "../protocol/office-theme";
import type { Schema } from "../protocol/schema";
import type { AddinDescription, RibbonControl } from "../server/addin-description";
import { keepInAddress, readAddressQuery } from "./address-query";
import { download, readBookFile, reopenWith } from "./book-file";
import { checkedSnapshot, takeSnapshot } from "./book-snapshot";
import { connectFrame } from "./connect-frame";
import { CountedHost } from "./counted-host";
import { createGrid } from "./create-grid";
import { place } from "./element";
import { showErrorSentences } from "./error-tip";
import { fetchJson, ownPath } from "./fetch-json";
import { fillHeader } from "./header";
import { keptBook } from "./kept-books";
import { showNotice } from "./notice";
import "./page.css";
import { PaneFrame } from "./pane-frame";
import { Ribbon } from "./ribbon";
import { dressPage, type ThemeName } from "./theme";
import { cellsApi, type WorkbenchApi } from "./workbench-api";

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}

/** Puts the page together: workbook, host, ribbon, pane. */
async function start(): Promise<void> {
  const query = readAddressQuery(location.search);
  dressPage(query.theme);
  const addin = await fetchJson<AddinDescription>(
    `${ownPath}addin.json?locale=${encodeURIComponent(query.locale)}`
  );
  document.title = `${addin.name} · Workbench`;
  const [schema, functions, kept, grid] = await Promise.all([
    fetchJson<Schema>(`${ownPath}schema.json`),
    addin.functions ? fetchJson<FunctionsFile>(addin.functions.metadata.path ?? "") : { functions: [] },
    query.book === null ? null : keptBook(query.book),
    createGrid(place("grid"), query.locale),
  ]);
  const snapshot = query.book === null ? null : checkedSnapshot(kept, query.book);
  const workbook = new Workbook(grid, snapshot?.workbook);
  const host = new CountedHost({
    workbook,
    schema,
    functions,
    namespace: addin.functions?.namespace ?? "",
    requirements: query.requirements,
    settings: snapshot?.documentSettings,
    locale: query.locale,
    conditions: query.conditions,
    emptyCell: query.transport === "web" ? null : 0,
  });
  const bookName = query.book ?? workbook.name;

  const pane = new PaneFrame(document.querySelector(".desk")!, addin.name, () =>
    host.showPane("Background")
  );
  // Loaded without being shown; whoever wants it shown says so to the host, and the pane follows.
  host.state.visibility = query.paneOpen ? "Visible" : "Background";
  pane.shown = query.paneOpen;

  const press = async (control: RibbonControl): Promise<boolean> => {
    const { action } = control;
    if (action.kind === "function") return host.runCommand(action.name, control.id);
    if (action.page.path !== addin.page.path) {
      showNotice(`${control.label} opens ${action.page.address}, a second page; the workbench shows one.`);
      return false;
    }
    if (action.title) pane.title = action.title;
    host.showPane("Visible");
    return true;
  };
  const iconAddress = query.transport === "web" ? "address" : "path";
  const ribbon = new Ribbon(
    place("ribbon"),
    addin.tabs,
    (file) => file[iconAddress] ?? file.address,
    (control) => void press(control)
  );
  host.state.onChange(() => {
    pane.shown = host.state.visibility === "Visible";
    ribbon.reflect(host.state);
  });

  const dress = (theme: ThemeName) => {
    dressPage(theme);
    host.theme = officeThemes[theme];
    grid.univerAPI.toggleDarkMode(theme !== "light");
  };
  dress(query.theme);
  const reported = (work: Promise<unknown>) =>
    void work.catch((error: Error) => showNotice(error.message));
  fillHeader(
    place("header"),
    { bookName, theme: query.theme, conditionName: query.conditionName },
    {
      save: () => download(bookName, takeSnapshot(workbook, host)),
      open: (file) =>
        reported(
          readBookFile(file).then(({ name, snapshot: read }) =>
            reopenWith(name, checkedSnapshot(read, file.name))
          )
        ),
      dress(theme) {
        dress(theme);
        keepInAddress("theme", theme);
      },
    }
  );
  showErrorSentences(grid, place("grid"), ({ sheetId, row, column }) => {
    const sheet = workbook.worksheets.find(sheetId);
    const message = sheet && workbook.errorMessageAt(sheet.name, row, column);
    return message ? { error: String(sheet.getCell(row, column).values[0][0]), message } : null;
  });

  const controls = addin.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls));
  const frame = connectFrame(pane.body, addin, host, query.transport);
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener("load", () => resolve(), { once: true });
  });
  const listening = new Promise<void>((resolve) => {
    if (host.state.commandsReady) resolve();
    host.state.onChange(() => host.state.commandsReady && resolve());
  });
  window.workbench = {
    ...cellsApi(workbook),
    ready: Promise.all([loaded, listening, workbook.settled()]).then(() => undefined),
    host: host.traffic,
    save: () => takeSnapshot(workbook, host),
    open: (opened, name = "Opened") => reopenWith(name, checkedSnapshot(opened, name)),
    async runCommand(id) {
      const control = controls.find((known) => known.id === id);
      if (!control) throw new Error(`The ribbon has no button "${id}".`);
      return press(control);
    },
  };
}

start().catch((error: Error) => {
  showNotice(error.message);
  throw error;
});
