import { createRoot } from "react-dom/client";
import { Pane } from "./Pane";
import type { PaneHost } from "./pane-host";

export type { AnswersFrom, OfficeColours, OpenDataset, PaneHost, PaneTheme } from "./pane-host";

/** Shows the pane in an element of the page, until it is unmounted. Unmounting cancels a load that is on its way. */
export function mountPane(root: HTMLElement, host: PaneHost): { unmount(): void } {
  const shown = createRoot(root);
  shown.render(<Pane host={host} />);
  return { unmount: () => shown.unmount() };
}
