import type { Language } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import type { RefreshActs } from "../refresh/refresh-acts";
import type { SessionListener } from "../session";
import type { LoadOptions, LoadOutcome } from "../workbook/load-dataset";
import type {
  CopyOutcome,
  PreparedCopy,
  SheetWithFormulas,
  UndoneCopy,
} from "../workbook/handing-on/prepare-copy";
import type { BrokenFormulas } from "../workbook/handing-on/repair-formulas";
import type { BuildOutcome, BuildProgress } from "../workbook/review/build-review";
import type { ReviewOptions } from "../workbook/review/review-options";

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
  /** The paper of the analyst's country; A4 where nothing is said. */
  readonly paper?: ReviewOptions["paper"];
  readonly session: OpenDataset;
  /** What stands between the arguments of a formula that is typed into this Excel. */
  listSeparator(): Promise<"," | ";">;
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
  /** What went wrong in the last command of the ribbon, a sentence; the pane is opened to say it. */
  trouble(): string | undefined;
  /** Tells of later ones, until the returned function is called. */
  onTrouble(listener: (sentence: string) => void): () => void;
  readonly review: ReviewActs;
  readonly copy: CopyActs;
  readonly repair: RepairActs;
  readonly refresh: RefreshActs;
}

/** What the pane can do about the monthly review. All reject with an Error whose message is a sentence for the analyst. */
export interface ReviewActs {
  /** How the workbook's review was built last; undefined where there is none. */
  remembered(): Promise<ReviewOptions | undefined>;
  /** Builds the review, or brings it up to date; loads the dataset into sheets first where the workbook has none. */
  build(options: ReviewOptions, manner: ActManner<BuildProgress>): Promise<BuildOutcome>;
}

/** What the pane can do to prepare a copy for a colleague without the add-in. */
export interface CopyActs {
  sheets(): Promise<readonly SheetWithFormulas[]>;
  prepare(
    sheets: readonly string[],
    manner: ActManner<{ readonly done: number; readonly total: number }>
  ): Promise<CopyOutcome>;
  undo(copy: PreparedCopy): Promise<UndoneCopy>;
}

/** What the pane can do about formulas that do not answer. */
export interface RepairActs {
  find(): Promise<BrokenFormulas>;
  repair(broken: BrokenFormulas): Promise<void>;
  undo(broken: BrokenFormulas): Promise<void>;
}

/** Cancel and progress of a long act. */
export interface ActManner<Progress> {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}
