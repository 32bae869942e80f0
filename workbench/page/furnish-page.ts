import { officeThemes } from "../protocol/office-theme";
import type { AddinDescription } from "../server/addin-description";
import { keepInAddress, type AddressQuery } from "./address-query";
import { readBookFile, reopenWith, saveBook } from "./book-file";
import { checkedSnapshot, takeSnapshot } from "./book-snapshot";
import { connectFrame } from "./connect-frame";
import { place } from "./element";
import { showErrorSentences } from "./error-tip";
import { fillHeader } from "./header";
import { showNotice } from "./notice";
import { cellTip } from "./notes/cell-tip";
import type { OpenBook } from "./open-book";
import { cycleRegions } from "./page-regions";
import { PaneFrame } from "./pane-frame";
import { pressWith } from "./press-control";
import { Ribbon } from "./ribbon";
import { dressPage, type ThemeName } from "./theme";
import { cellsApi, type WorkbenchApi } from "./workbench-api";

/** Puts header, ribbon and task pane around the grid, and loads the add-in. */
export function furnishPage(
  book: OpenBook,
  addin: AddinDescription,
  query: AddressQuery
): WorkbenchApi {
  const { workbook, host } = book;
  const snapshot = () => takeSnapshot(workbook, host);
  const namespace = addin.functions?.namespace ?? "";
  const sayWhy = (error: Error) => showNotice(error.message);
  const pane = new PaneFrame(place("desk"), addin.name, () => host.showPane("Background"));
  const press = pressWith(host, addin, pane);
  const ribbon = new Ribbon(
    place("ribbon"),
    addin.tabs,
    (file) => (query.transport === "web" ? file.address : (file.path ?? file.address)),
    (control) => void press(control)
  );
  // Loaded without being shown; whoever wants it shown says so to the host, and the page follows.
  host.state.visibility = query.paneOpen ? "Visible" : "Background";
  const follow = () => {
    pane.shown = host.state.visibility === "Visible";
    ribbon.reflect(host.state);
  };
  follow();
  host.state.onChange(follow);
  dressWorkbench(book, query.theme);
  fillHeader(
    place("header"),
    { bookName: book.name, theme: query.theme, conditionName: query.conditionName },
    {
      save: () => void saveBook({ ...book, namespace }).catch(sayWhy),
      open: (file) => void openFile(file, namespace).catch(sayWhy),
      dress(theme) {
        dressWorkbench(book, theme);
        keepInAddress("theme", theme);
      },
    }
  );
  tellErrors(book);
  const frame = connectFrame(pane.body, addin, host, query.transport);
  cycleRegions(frame, () => pane.shown);
  return {
    ...cellsApi(workbook),
    ready: addinReady(book, frame),
    host: host.traffic,
    save: snapshot,
    open: (opened, name = "Opened") => reopenWith(name, checkedSnapshot(opened, name)),
    async runCommand(id) {
      const groups = addin.tabs.flatMap((tab) => tab.groups);
      const control = groups.flatMap(({ controls }) => controls).find((known) => known.id === id);
      if (!control) throw new Error(`The ribbon has no button "${id}".`);
      return press(control);
    },
  };
}

/** Page, grid and add-in in the same colours. */
function dressWorkbench({ host, grid }: OpenBook, theme: ThemeName): void {
  dressPage(theme);
  host.theme = officeThemes[theme];
  grid.univerAPI.toggleDarkMode(theme !== "light");
}

async function openFile(file: File, namespace: string): Promise<void> {
  const { name, snapshot } = await readBookFile(file, namespace);
  await reopenWith(name, snapshot);
}

function tellErrors({ grid, workbook }: OpenBook): void {
  showErrorSentences(grid, place("grid"), (cell) => cellTip(workbook, cell));
}

async function addinReady({ host, workbook }: OpenBook, frame: HTMLIFrameElement): Promise<void> {
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  await new Promise<void>((resolve) => {
    if (host.state.commandsReady) resolve();
    host.state.onChange(() => host.state.commandsReady && resolve());
  });
  await workbook.settled();
}
