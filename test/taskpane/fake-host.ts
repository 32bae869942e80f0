import { act } from "@testing-library/react";
import type { Dataset } from "../../src/dataset/dataset";
import type {
  AnswersFrom,
  CopyActs,
  PaneHost,
  PaneTheme,
  RepairActs,
  ReviewActs,
} from "../../src/taskpane/pane-host";
import type {
  CopyOutcome,
  PreparedCopy,
  SheetWithFormulas,
  UndoneCopy,
} from "../../src/workbook/handing-on/prepare-copy";
import type { BrokenFormulas } from "../../src/workbook/handing-on/repair-formulas";
import type { LoadOptions, LoadOutcome } from "../../src/workbook/load-dataset";
import type { BuildOutcome, BuildProgress } from "../../src/workbook/review/build-review";
import type { ReviewOptions } from "../../src/workbook/review/review-options";
import { Questions } from "./asked";
import { FakeRefresh } from "./fake-refresh";
import { settled } from "./settled";
import { small } from "./small-dataset";

/** A load that the pane asked for and the test ends. */
export interface AskedLoad {
  readonly dataset: Dataset;
  readonly options: LoadOptions;
  end(outcome: LoadOutcome): Promise<void>;
  fail(sentence: string): Promise<void>;
}

/** A host without Excel: what the pane asks of it is kept, what it is told is up to the test. */
export class FakeHost implements PaneHost {
  readonly loads: AskedLoad[] = [];
  language: "en" | "zh" = "en";
  inExcel = true;
  theme: PaneTheme = { kind: "light" };
  private readonly themed = new Set<(theme: PaneTheme) => void>();
  private readonly opened = new Set<(dataset: Dataset) => void>();
  private open: Dataset | undefined = small;
  private from: AnswersFrom = "bundled";
  /** Sentences about rows that could not be read. */
  refused: readonly string[] = [];

  paper: ReviewOptions["paper"] | undefined;
  /** What separates arguments in this Excel. */
  separator: "," | ";" = ",";
  listSeparator = () => Promise.resolve(this.separator);
  /** How the workbook's review was built; "later" where the test answers that itself. */
  remembers: ReviewOptions | "later" | undefined;
  readonly remembering = new Questions<undefined, ReviewOptions | undefined>();
  readonly builds = new Questions<ReviewOptions, BuildOutcome, BuildProgress>();
  readonly surveys = new Questions<undefined, readonly SheetWithFormulas[]>();
  readonly copies = new Questions<
    readonly string[],
    CopyOutcome,
    { done: number; total: number }
  >();
  readonly copyUndos = new Questions<PreparedCopy, UndoneCopy>();
  readonly searches = new Questions<undefined, BrokenFormulas>();
  readonly repairs = new Questions<BrokenFormulas, void>();
  readonly repairUndos = new Questions<BrokenFormulas, void>();

  constructor(
    wanted: Partial<Pick<FakeHost, "language" | "inExcel" | "theme" | "paper" | "remembers">> = {}
  ) {
    Object.assign(this, wanted);
    this.refresh.language = this.language;
  }

  readonly session = Object.defineProperty(
    {
      openDataset: undefined as Dataset | undefined,
      subscribe: (listener: (dataset: Dataset) => void) => {
        this.opened.add(listener);
        return () => this.opened.delete(listener);
      },
    },
    "openDataset",
    { get: () => this.open }
  );

  onThemeChanged(listener: (theme: PaneTheme) => void) {
    this.themed.add(listener);
    return () => this.themed.delete(listener);
  }

  bundled() {
    return small;
  }

  answersFrom() {
    return this.from;
  }

  refusals() {
    return this.refused;
  }

  readonly review: ReviewActs = {
    remembered: () =>
      this.remembers === "later"
        ? this.remembering.ask(undefined)
        : Promise.resolve(this.remembers),
    build: this.builds.ask,
  };

  readonly copy: CopyActs = {
    sheets: () => this.surveys.ask(undefined),
    prepare: this.copies.ask,
    undo: (copy) => this.copyUndos.ask(copy),
  };

  readonly repair: RepairActs = {
    find: () => this.searches.ask(undefined),
    repair: (broken) => this.repairs.ask(broken),
    undo: (broken) => this.repairUndos.ask(broken),
  };

  readonly refresh = new FakeRefresh();

  /** What went wrong in a command of the ribbon before the pane was shown. */
  troubled: string | undefined;
  private readonly troubleHeard = new Set<(sentence: string) => void>();

  trouble() {
    return this.troubled;
  }

  onTrouble(listener: (sentence: string) => void) {
    this.troubleHeard.add(listener);
    return () => this.troubleHeard.delete(listener);
  }

  /** As when a command of the ribbon fails while the pane is shown. */
  getsIntoTrouble(sentence: string) {
    act(() => this.troubleHeard.forEach((listener) => listener(sentence)));
  }

  load(dataset: Dataset, options: LoadOptions) {
    return new Promise<LoadOutcome>((resolve, reject) => {
      this.loads.push({
        dataset,
        options,
        end: (outcome) => settled(() => resolve(outcome)),
        fail: (sentence) => settled(() => reject(new Error(sentence))),
      });
    });
  }

  /** As when the workbook's tables were read, or the session is still waiting for its first dataset. */
  opens(dataset: Dataset | undefined, from: AnswersFrom = "bundled") {
    act(() => {
      this.open = dataset;
      this.from = from;
      if (dataset) for (const listener of this.opened) listener(dataset);
    });
  }

  /** As when the analyst chooses another theme for Office. */
  changesTheme(theme: PaneTheme) {
    act(() => this.themed.forEach((listener) => listener(theme)));
  }

  get listeners() {
    return this.themed.size + this.opened.size + this.troubleHeard.size + this.refresh.listeners;
  }
}
