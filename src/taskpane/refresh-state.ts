import { useState } from "react";
import type { Preview, RefreshManner, RefreshOutcome } from "../refresh/refresher";
import type { SourceRequest } from "../refresh/source-request";
import { type Act, type ActProgress, useAct } from "./act-state";
import { coarsely } from "./coarsely";
import { usePane } from "./pane-context";
import type { ActManner } from "./pane-host";
import { type Cancelled, unlessStopped } from "./unless-stopped";

/** How reading and comparing ended: there is something to decide, or it was all there already and is done. */
export type Looked = Cancelled | { readonly kind: "toDecide" } | Settled;

/** How writing ended, and what had been accepted. */
export type Settled = Exclude<RefreshOutcome, { kind: "cancelled" }> & {
  readonly preview: Preview;
  readonly accepted: ReadonlySet<string>;
};

/** A refresh from reading the source to writing what was accepted of it. */
export interface Refresh {
  /** What is to be decided; undefined before a source was read and after it was written. */
  readonly preview: Preview | undefined;
  /** Counts the comparisons that were made. */
  readonly round: number;
  readonly looking: Act<Looked>;
  readonly applying: Act<Cancelled | Settled>;
  /** Reads a source and compares it; writes nothing but what is known of the source, and that only where no figure changes. */
  readonly look: (request: SourceRequest) => void;
  /** Compares what was read with the figures as they are now; as standing alone or beside the others. */
  readonly again: (preview: Preview, isAlone: boolean) => void;
  readonly apply: (preview: Preview, accepted: ReadonlySet<string>, beside?: boolean) => void;
  /** Forgets what was read, and how it ended. */
  readonly leave: () => void;
}

/** One refresh at a time, of one part of the pane. */
export function useRefresh(): Refresh {
  const { host, words } = usePane();
  const { refresh } = host;
  const [{ preview, round }, setShown] = useState<{ preview?: Preview; round: number }>({
    round: 0,
  });
  const setPreview = (shown: Preview | undefined) =>
    setShown((before) => ({ preview: shown, round: before.round + 1 }));
  const looking = useAct<Looked>();
  const applying = useAct<Cancelled | Settled>();

  const write = async (
    decided: Preview,
    accepted: ReadonlySet<string>,
    manner: ActManner<ActProgress>,
    beside = false
  ): Promise<Cancelled | Settled> => {
    const ended = await refresh.apply(decided, accepted, { ...coarsely(manner), beside });
    if (ended.kind === "cancelled") return ended;
    if (ended.kind !== "nameTaken") setPreview(undefined);
    return { ...ended, preview: decided, accepted };
  };
  const read = (run: (manner: RefreshManner) => Promise<Preview>, isNew: boolean) => {
    applying.dismiss();
    looking.start({
      doing: words.starting,
      failure: words.previewFailedTitle,
      canStop: true,
      run: async (manner) => {
        if (isNew) setPreview(undefined);
        const found = await unlessStopped(run(coarsely(manner)), manner.signal);
        if ("kind" in found) return found;
        const { comparison, clash } = found;
        if (isNew && comparison.groups.length === 0 && !clash)
          return write(found, new Set(), manner);
        setPreview(found);
        return { kind: "toDecide" };
      },
    });
  };
  const apply: Refresh["apply"] = (decided, accepted, beside) =>
    applying.start({
      doing: words.starting,
      failure: words.applyFailedTitle,
      canStop: true,
      run: (manner) => write(decided, accepted, manner, beside),
    });
  return {
    preview,
    round,
    looking,
    applying,
    look: (request) => read((manner) => refresh.preview(request, manner), true),
    again: (known, isAlone) => read((manner) => refresh.again(known, isAlone, manner), false),
    apply,
    leave: () => {
      setPreview(undefined);
      looking.dismiss();
      applying.dismiss();
    },
  };
}
