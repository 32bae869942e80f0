import type { Language } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import type { SessionListener } from "../session";
import type { LoadOptions, LoadOutcome } from "../workbook/load-dataset";

/** The colours of Office's own theme, as Office gives them: `#rrggbb`. */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** How the pane is to look; `contrast` is one of the high-contrast themes of the system, in the colours given. */
export interface PaneTheme {
  readonly kind: "light" | "dark" | "contrast";
  readonly colours?: OfficeColours;
}

/** Whose figures answer the formulas: those shipped with the add-in, or the MG tables of the open workbook. */
export type AnswersFrom = "bundled" | "workbook";

/** What the pane reads of the session; `session` itself satisfies it. */
export interface OpenDataset {
  readonly openDataset: Dataset | undefined;
  subscribe(listener: SessionListener): () => void;
}

/** All that the pane needs from outside; addin.ts makes it of Office, the session and the workbook. */
export interface PaneHost {
  readonly language: Language;
  /** False in an ordinary browser page, where there are no sheets to load into. */
  readonly inExcel: boolean;
  readonly session: OpenDataset;
  /** The theme when the pane is mounted; later ones are told to the listener, until the returned function is called. */
  readonly theme: PaneTheme;
  onThemeChanged(listener: (theme: PaneTheme) => void): () => void;
  /** The figures shipped with the add-in: the same object at every call. */
  bundled(): Dataset;
  /** Asked again whenever the session opens a dataset and whenever a load ends. */
  answersFrom(): AnswersFrom;
  /** Why rows of the workbook's tables cannot be read, a sentence each; asked when `answersFrom` is. */
  refusals(): readonly string[];
  /** Writes a dataset into the sheets; rejects with an Error whose message is a sentence for the analyst. */
  load(dataset: Dataset, options: LoadOptions): Promise<LoadOutcome>;
}
