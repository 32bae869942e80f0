import { useState } from "react";
import { type Act, type ActProgress, useAct } from "./act-state";
import { usePane } from "./pane-context";
import type { ActManner } from "./pane-host";
import { type Cancelled, unlessStopped } from "./unless-stopped";

/** How doing ended, after the question: done, stopped, or nothing of it was there any more. */
export type Performed<Found, Done> =
  | Cancelled
  | { readonly kind: "nothing"; readonly found: Found }
  | { readonly kind: "done"; readonly done: Done };

/** Where an act stands that looks first, asks, does, and can be undone. */
export type UndoableOutcome<Found, Done, Undone> =
  | Performed<Found, Done>
  | { readonly kind: "asking"; readonly found: Found }
  | { readonly kind: "undone"; readonly undone: Undone };

/** What such an act consists of. */
export interface UndoableSteps<Found, Done, Undone> {
  /** The title of a message that it failed. */
  readonly failure: string;
  /** Looks what there is to do and changes nothing. */
  readonly look: () => Promise<Found>;
  readonly isNothing: (found: Found) => boolean;
  /** What is being done, in words, and whether it can be stopped. */
  readonly doing: string;
  readonly canStop: boolean;
  readonly undo: (done: Done) => Promise<Undone>;
}

/** The way of an act from looking to undoing. */
export interface Undoable<Found, Done, Undone> {
  readonly act: Act<UndoableOutcome<Found, Done, Undone>>;
  readonly look: () => void;
  /** Does what the question was about. */
  readonly perform: (
    run: (manner: ActManner<ActProgress>) => Promise<Performed<Found, Done>>
  ) => void;
  /** Takes the question away; what was done before it and can be undone is shown again. */
  readonly leave: () => void;
  /** Undoes the last of what was done; undefined where there is nothing to undo. */
  readonly undo: (() => void) | undefined;
}

/** Looks, asks, does, and undoes, the latest first. What was done is kept as long as the pane is. */
export function useUndoable<Found, Done, Undone>(
  steps: UndoableSteps<Found, Done, Undone>
): Undoable<Found, Done, Undone> {
  const { words } = usePane();
  const act = useAct<UndoableOutcome<Found, Done, Undone>>();
  const [past, setPast] = useState<readonly Done[]>([]);
  const last = past.at(-1);
  const { failure, doing, canStop } = steps;

  const look = async (signal: AbortSignal): Promise<UndoableOutcome<Found, Done, Undone>> => {
    const looked = steps.look().then((found) => ({ kind: "asking", found }) as const);
    const ended = await unlessStopped(looked, signal);
    const isNothing = ended.kind === "asking" && steps.isNothing(ended.found);
    return isNothing ? { ...ended, kind: "nothing" } : ended;
  };
  const undo = async (done: Done) => {
    const undone = await steps.undo(done);
    setPast((before) => before.filter((one) => one !== done));
    return { kind: "undone", undone } as const;
  };
  return {
    act,
    look: () =>
      act.start({
        doing: words.lookingForFormulas,
        failure,
        canStop: true,
        run: ({ signal }) => look(signal),
      }),
    perform: (run) =>
      act.start({
        doing,
        failure,
        canStop,
        run: async (manner) => {
          const ended = await run(manner);
          if (ended.kind === "done") setPast((before) => [...before, ended.done]);
          return ended;
        },
      }),
    leave: () => act.dismiss(last && { kind: "done", done: last }),
    undo:
      last &&
      (() =>
        act.start({
          doing: words.undoing,
          failure: words.undoFailedTitle,
          canStop: false,
          run: () => undo(last),
        })),
  };
}
