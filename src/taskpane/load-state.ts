import { stampNow } from "../dataset/month";
import type { LoadOutcome } from "../workbook/load-dataset";
import { type Act, useAct } from "./act-state";
import { usePane } from "./pane-context";

/** A load into the sheets and what may be done with it. */
export interface Load extends Act<LoadOutcome> {
  /** @param beside Whether to write under other names, where a sheet of the analyst's has ours. */
  readonly load: (beside?: boolean) => void;
}

/** The one load of the pane, of the bundled figures. */
export function useLoad(): Load {
  const { host, words } = usePane();
  const act = useAct<LoadOutcome>();
  const load = (beside = false) =>
    act.start({
      doing: words.starting,
      failure: words.failedTitle,
      canStop: true,
      run: ({ signal, onProgress }) =>
        host.load(host.bundled(), {
          language: host.language,
          stamp: stampNow(),
          signal,
          beside,
          onProgress,
        }),
    });
  return { ...act, load };
}
