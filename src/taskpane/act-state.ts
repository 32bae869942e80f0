import { useEffect, useRef, useState } from "react";
import { usePane } from "./pane-context";
import type { ActManner } from "./pane-host";

/** How far an act is; with a step, where it has several. A total of 0 is one that nobody knows. */
export interface ActProgress {
  readonly done: number;
  readonly total: number;
  readonly step?: "fetch" | "compare" | "read" | "write" | "names" | "recalculate" | "calculate";
}

/** Something to do to the workbook. */
export interface Task<Outcome> {
  /** What is done, in words, until the first progress comes. */
  readonly doing: string;
  /** The title of the message, should it fail. */
  readonly failure: string;
  /** Whether it heeds the signal: only then is Cancel offered. */
  readonly canStop: boolean;
  run(manner: ActManner<ActProgress>): Promise<Outcome>;
}

/** Where an act of the pane stands: not begun, on its way, failed, or ended in one of its own ways. */
export type ActState<Outcome> =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly doing: string;
      readonly canStop: boolean;
      readonly progress?: ActProgress;
      readonly cancelling: boolean;
    }
  | { readonly kind: "failed"; readonly sentence: string; readonly task: Task<Outcome> }
  | { readonly kind: "ended"; readonly outcome: Outcome };

/** An act on the workbook and what may be done with it. */
export interface Act<Outcome> {
  readonly state: ActState<Outcome>;
  /** Does nothing while another act has the turn. */
  readonly start: (task: Task<Outcome>) => void;
  /** Asks the act to stop; it ends when the workbook says so. */
  readonly cancel: () => void;
  /** Forgets how it ended, or says that it ended so after all. */
  readonly dismiss: (outcome?: Outcome) => void;
}

/** An act of the pane; one at a time, and asked to stop when its part of the pane is taken away. */
export function useAct<Outcome>(): Act<Outcome> {
  const { turn } = usePane();
  const [state, setState] = useState<ActState<Outcome>>({ kind: "idle" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (task: Task<Outcome>) => {
    if (!turn.take()) return;
    const controller = new AbortController();
    running.current = controller;
    const { doing, canStop } = task;
    setState({ kind: "running", doing, canStop, cancelling: false });
    const ended = await settle(task, {
      signal: controller.signal,
      onProgress: (progress) =>
        setState((now) => (now.kind === "running" ? { ...now, progress } : now)),
    });
    running.current = undefined;
    turn.giveBack();
    setState(ended);
  };

  return {
    state,
    start: (task) => void start(task),
    cancel: () => {
      running.current?.abort();
      setState((now) => (now.kind === "running" ? { ...now, cancelling: true } : now));
    },
    dismiss: (outcome) => setState(outcome ? { kind: "ended", outcome } : { kind: "idle" }),
  };
}

async function settle<Outcome>(
  task: Task<Outcome>,
  manner: ActManner<ActProgress>
): Promise<ActState<Outcome>> {
  try {
    return { kind: "ended", outcome: await task.run(manner) };
  } catch (reason) {
    const sentence = reason instanceof Error ? reason.message : String(reason);
    return { kind: "failed", sentence, task };
  }
}
