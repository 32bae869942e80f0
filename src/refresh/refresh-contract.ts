import type { Catalogue, Language, OwnName } from "../dataset/catalogue";
import type { Clash, Comparison } from "../dataset/comparison";
import type { Dataset } from "../dataset/dataset";
import type { LoggedRevision } from "../dataset/logged-revision";
import type { Reading } from "../sources/source";
import type { LoadOptions, LoadOutcome, LoadProgress } from "../workbook/load-dataset";
import type { RememberedSource } from "./remembered-source";
import type { SourceRequest } from "./source-request";

/** What a refresh needs from outside; addin.ts makes it of the session and the workbook. */
export interface RefreshHost {
  readonly language: Language;
  /** The most rows that MG_Data is given; `MOST_ROWS` where nothing is said. */
  readonly mostRows?: number;
  /** The add-in's own catalogue with the analyst's names, and these names apart. */
  catalogue(): Catalogue;
  ownNames(): readonly OwnName[];
  /** The open figures. */
  dataset(): Promise<Dataset>;
  /** Reads a source; loaded when first needed. */
  read(request: SourceRequest, how: ReadManner): Promise<Reading | "unchanged">;
  /** Writes a dataset into the sheets and answers from them. */
  load(dataset: Dataset, options: LoadOptions): Promise<LoadOutcome>;
  /** Answers from a dataset of which the sheets hold only a part, as long as they bear this stamp. */
  openWhole(dataset: Dataset, stamp: string | undefined): Promise<void>;
  setting(key: string): Promise<string | undefined>;
}

/** How a source is read. */
export interface ReadManner {
  readonly catalogue: Catalogue;
  readonly ownNames: readonly OwnName[];
  readonly language: Language;
  /** The state of the source that the open figures are of, so that it need not be sent again. */
  readonly version?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What the caller of an act gives along. */
export interface RefreshManner {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: RefreshProgress) => void;
}

/** How far a refresh is; `compare` has no count. */
export interface RefreshProgress {
  readonly done: number;
  readonly total: number;
  readonly step: "fetch" | "compare" | LoadProgress["step"];
}

/** A source that was read and compared, before anything is written. */
export interface Preview {
  /** Without key and password: they were for the asking alone. */
  readonly request: SourceRequest;
  readonly reading: Reading;
  readonly comparison: Comparison;
  /** Why it can only be loaded alone, and the sentence that says so; then the comparison is that of loading it alone. */
  readonly clash?: Clash & { readonly sentence: string };
}

/** How an act ended. */
export type RefreshOutcome =
  | {
      readonly kind: "applied";
      readonly revisions: readonly LoggedRevision[];
      /** Groups that were written, and those that were left as they were. */
      readonly written: number;
      readonly left: number;
      readonly loaded: LoadOutcome;
      /** Whether the sheets hold only the series that formulas use. */
      readonly isPart: boolean;
    }
  | { readonly kind: "upToDate"; readonly unchanged: number }
  | { readonly kind: "nameTaken"; readonly sheets: readonly string[] }
  | { readonly kind: "cancelled" };

/** What the ribbon's button did, for the pane to show when it is opened. */
export interface Repeated {
  readonly request: RememberedSource;
  readonly preview: Preview;
  readonly outcome: RefreshOutcome;
  /** Groups that look wrong and were not written without being asked. */
  readonly heldBack: number;
}
