import type { RefreshManner, RefreshProgress } from "../refresh/refresher";
import type { ActProgress } from "./act-state";
import type { ActManner } from "./pane-host";

/** A source may tell of its progress thousands of times; the pane is drawn anew for each step and whole percent. */
export function coarsely({ signal, onProgress }: ActManner<ActProgress>): RefreshManner {
  let shown = "";
  return {
    signal,
    onProgress: (progress: RefreshProgress) => {
      const { done, total, step } = progress;
      const percent = total > 0 ? Math.floor((done / total) * 100) : 0;
      const now = `${step} ${percent} ${total > 0}`;
      if (now === shown && done < total) return;
      shown = now;
      onProgress(progress);
    },
  };
}
