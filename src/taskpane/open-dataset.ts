import { useCallback, useSyncExternalStore } from "react";
import type { Dataset } from "../dataset/dataset";
import type { AnswersFrom, PaneHost } from "./pane-host";

/** The open dataset and whose figures it is, kept up with the session; undefined while the first one is being read. */
export function useOpenDataset(host: PaneHost): {
  readonly dataset: Dataset | undefined;
  readonly from: AnswersFrom;
  readonly refusals: readonly string[];
} {
  const subscribe = useCallback((changed: () => void) => host.session.subscribe(changed), [host]);
  return {
    dataset: useSyncExternalStore(subscribe, () => host.session.openDataset),
    from: useSyncExternalStore(subscribe, () => host.answersFrom()),
    refusals: useSyncExternalStore(subscribe, () => host.refusals()),
  };
}
