import { act } from "@testing-library/react";
import type { Dataset } from "../../src/dataset/dataset";
import type { AnswersFrom, PaneHost, PaneTheme } from "../../src/taskpane/pane-host";
import type { LoadOptions, LoadOutcome } from "../../src/workbook/load-dataset";
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

  constructor(wanted: Partial<Pick<FakeHost, "language" | "inExcel" | "theme">> = {}) {
    Object.assign(this, wanted);
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
    return this.themed.size + this.opened.size;
  }
}

/** Settles a load and lets the pane draw what follows. */
function settled(settle: () => void): Promise<void> {
  return act(async () => {
    settle();
    await Promise.resolve();
  });
}
