import { Dataset } from "../../src/dataset/dataset";
import { type ReadManner, type RefreshHost, Refresher } from "../../src/refresh/refresher";
import { catalogue } from "../../src/sources/catalogue";
import type { Reading } from "../../src/sources/source";
import { loadDataset } from "../../src/workbook/load-dataset";
import { readSetting } from "../../src/workbook/read-setting";
import { readWorkbook } from "../../src/workbook/read-workbook";

/** A refresher over the open Excel, as addin.ts makes it, whose sources say what the test lets them say. */
export interface OpenRefresher {
  readonly refresher: Refresher;
  /** What the next reading gives. */
  says(reading: Reading | "unchanged"): void;
  /** How the last reading was asked for. */
  asked(): ReadManner | undefined;
  /** The figures that answer formulas now. */
  dataset(): Dataset;
  /** Opens what the tables say now, as a watcher does after an edit. */
  reopen(): Promise<void>;
}

export function openRefresher(first: Dataset, mostRows?: number): OpenRefresher {
  let current = first;
  let whole: { dataset: Dataset; stamp: string | undefined } | undefined;
  let reading: Reading | "unchanged" | undefined;
  let manner: ReadManner | undefined;
  const reopen = async () => {
    const own = await readWorkbook(catalogue);
    if (whole?.stamp !== own?.stamp) whole = undefined;
    current = whole?.dataset ?? own?.dataset ?? first;
  };
  const host: RefreshHost = {
    language: "en",
    mostRows,
    catalogue: () => catalogue,
    ownNames: () => [],
    dataset: () => Promise.resolve(current),
    read: (_, how) => {
      manner = how;
      return reading ? Promise.resolve(reading) : Promise.reject(new Error("Nothing to read."));
    },
    load: async (dataset, options) => {
      const outcome = await loadDataset(dataset, options);
      if (outcome.kind === "loaded") await reopen();
      return outcome;
    },
    openWhole: (dataset, stamp) => {
      whole = { dataset, stamp };
      current = dataset;
      return Promise.resolve();
    },
    setting: (key) => readSetting(key, "en"),
  };
  return {
    refresher: new Refresher(host),
    says: (next) => (reading = next),
    asked: () => manner,
    dataset: () => current,
    reopen,
  };
}
