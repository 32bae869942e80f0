/** Whether the pane is shown; an add-in in a shared runtime lives on in the background. */
export type Visibility = "Visible" | "Background" | "Inactive";

/** What the host knows of the running add-in, besides the workbook. */
export class RuntimeState {
  /** The pane, as `Office.addin.showAsTaskpane()` and `hide()` set it. */
  visibility: Visibility = "Visible";
  /** "Background" when the add-in wants to be loaded with the document, else "Inactive". */
  startup: Visibility = "Inactive";
  /** Whether ribbon buttons are enabled, by id, as far as the add-in has said. */
  readonly enabledButtons: Record<string, boolean> = {};
  /** Whether ribbon tabs are visible, by id, as far as the add-in has said. */
  readonly visibleTabs: Record<string, boolean> = {};
  /** What `Office.ribbon.requestCreateControls` was called with, oldest first. */
  readonly createdControls: unknown[] = [];
  /** The library has said that commands may be called. */
  commandsReady = false;

  private readonly listeners = new Set<() => void>();

  /** Hears of every change; returns how to stop. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Makes a change and tells of it. */
  change(work: (state: this) => void): void {
    work(this);
    for (const listener of this.listeners) listener();
  }
}
