/** A file of the add-in: its address in the manifest, and where it lies in the folder that is served. */
export interface AddinFile {
  /** "https://localhost:3000/taskpane.html" */
  address: string;
  /** "/taskpane.html"; null when the address leads elsewhere and no such file is in the folder. */
  path: string | null;
}

/** What a ribbon button does. */
export type RibbonAction =
  { kind: "pane"; page: AddinFile; title?: string } | { kind: "function"; name: string };

export interface RibbonControl {
  id: string;
  label: string;
  tip: { title: string; description: string };
  icons: { size: number; file: AddinFile }[];
  enabled: boolean;
  action: RibbonAction;
}

export interface RibbonGroup {
  id: string;
  label: string;
  controls: RibbonControl[];
}

export interface RibbonTab {
  id: string;
  label: string;
  groups: RibbonGroup[];
}

/** What Excel reads in the manifest of an add-in with custom functions and a task pane. */
export interface AddinDescription {
  id: string;
  name: string;
  description: string;
  version: string;
  /** The page of the task pane; of a shared runtime commands and custom functions run in it too. */
  page: AddinFile;
  /** The page of a runtime that the functions have for themselves; absent where they run in the pane's. */
  functionsPage?: AddinFile;
  /** Absent for an add-in without custom functions. */
  functions?: { namespace: string; metadata: AddinFile; script: AddinFile | null };
  tabs: RibbonTab[];
}
