import { useEffect, useRef, useState } from "react";
import { stampNow } from "../dataset/month";
import type { LoadOutcome, LoadProgress } from "../workbook/load-dataset";
import type { PaneHost } from "./pane-host";

/** Where a load stands: not begun, on its way, or ended in one of the ways a load can end. */
export type LoadState =
  | { readonly kind: "idle" }
  | { readonly kind: "loading"; readonly progress?: LoadProgress; readonly cancelling?: boolean }
  | { readonly kind: "failed"; readonly sentence: string }
  | LoadOutcome;

/** A load into the sheets and what may be done with it. */
export interface Load {
  readonly state: LoadState;
  /** @param beside Whether to write under other names, where a sheet of the analyst's has ours. */
  readonly start: (beside?: boolean) => void;
  /** Asks the load to stop; it ends when the workbook says so. */
  readonly cancel: () => void;
  /** Forgets the outcome. */
  readonly dismiss: () => void;
}

/** The one load of the pane, of the bundled figures. A second start while one is on its way does nothing. */
export function useLoad(host: PaneHost): Load {
  const [state, setState] = useState<LoadState>({ kind: "idle" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (beside: boolean) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: "loading" });
    const ended = await host
      .load(host.bundled(), {
        language: host.language,
        stamp: stampNow(),
        signal: controller.signal,
        beside,
        onProgress: (progress) =>
          setState((now) => (now.kind === "loading" ? { ...now, progress } : now)),
      })
      .catch((reason: unknown): LoadState => ({ kind: "failed", sentence: sentenceOf(reason) }));
    running.current = undefined;
    setState(ended);
  };

  return {
    state,
    start: (beside = false) => void start(beside),
    cancel: () => {
      running.current?.abort();
      setState((now) => (now.kind === "loading" ? { ...now, cancelling: true } : now));
    },
    dismiss: () => setState({ kind: "idle" }),
  };
}

function sentenceOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
