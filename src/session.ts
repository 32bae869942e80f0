import type { Language } from "./dataset/catalogue";
import type { Dataset } from "./dataset/dataset";

/** Whose figures answer: those shipped with the add-in, or the MG tables of the open workbook. */
export type Origin = "bundled" | "workbook";

/** What the session tells its listeners: a dataset was opened in place of the one before. */
export type SessionListener = (dataset: Dataset) => void;

/**
 * What functions, pane and commands share, because they share one runtime: which dataset is open, and in which language
 * and manner the host wants its answers.
 */
class Session {
  /** The language of sentences; set once from Office's display language. */
  language: Language = "en";
  /** Whether cells may be answered with numbers that carry a format (CustomFunctionsRuntime 1.4). */
  formatsNumbers = false;
  /** Whether the open workbook counts days from 1904: a date in its cells is 1,462 days less than elsewhere. */
  countsFrom1904 = false;
  /** Why the open dataset holds no figures, where that is known: a sentence, such as that a column of MG_Data is gone. */
  whyEmpty: string | undefined;
  /** Whose figures the open dataset is. */
  origin: Origin = "bundled";
  private current: Dataset | undefined;
  private readonly listeners = new Set<SessionListener>();
  private settle!: (dataset: Dataset) => void;
  private readonly first = new Promise<Dataset>((resolve) => (this.settle = resolve));

  /** The open dataset; waits for the one load at the start, never for the network. */
  dataset(): Promise<Dataset> {
    return this.current ? Promise.resolve(this.current) : this.first;
  }

  /** The open dataset, or undefined while the first one is still being read. */
  get openDataset(): Dataset | undefined {
    return this.current;
  }

  /** Opens a dataset in place of the one before and tells the listeners. */
  open(dataset: Dataset, origin: Origin): void {
    this.current = dataset;
    this.origin = origin;
    this.settle(dataset);
    for (const listener of this.listeners) listener(dataset);
  }

  /** Calls the listener at every dataset opened from now on, until the returned function is called. */
  subscribe(listener: SessionListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** The session of this runtime. */
export const session = new Session();
