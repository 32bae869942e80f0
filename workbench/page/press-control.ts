import type { ExcelHost } from "../protocol/excel-host";
import type { AddinDescription, RibbonControl } from "../server/addin-description";
import { showNotice } from "./notice";
import type { PaneFrame } from "./pane-frame";

/** What pressing a ribbon button does; resolves with false when it comes to nothing. */
export const pressWith =
  (host: ExcelHost, addin: AddinDescription, pane: PaneFrame) =>
  async ({ id, label, action }: RibbonControl): Promise<boolean> => {
    if (action.kind === "function") {
      const found = await host.runCommand(action.name, id);
      if (!found) showNotice(`${label}: the add-in has no function "${action.name}".`);
      return found;
    }
    if (action.page.address !== addin.page.address) {
      showNotice(`${label} opens a second page, ${action.page.address}; the workbench shows one.`);
      return false;
    }
    if (action.title) pane.title = action.title;
    host.showPane("Visible");
    return true;
  };
