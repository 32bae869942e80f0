import { Field, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect } from "react";
import type { ActProgress } from "./act-state";
import { usePane } from "./pane-context";
import type { Words } from "./words";

const useStyles = makeStyles({
  bar: {
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0.01ms" },
  },
});

/** How far an act is: its step in words, a bar, and the count under it. Each step and each half of it is announced. */
export function ShowProgress({
  doing,
  progress,
  cancelling,
}: {
  /** What is done, in words, as long as no step is known. */
  readonly doing: string;
  readonly progress?: ActProgress;
  readonly cancelling: boolean;
}) {
  const styles = useStyles();
  const { words, announce } = usePane();
  const step = cancelling ? words.cancelling : progress?.step ? words[progress.step] : doing;
  const counted = progress && progress.total > 0 ? progress : undefined;
  const half = counted && counted.done * 2 >= counted.total;
  const percent = half && counted.done < counted.total ? " 50%" : "";
  useEffect(() => announce(step + percent), [announce, step, percent]);
  return (
    <Field label={step} hint={counted && written(counted, words)}>
      <ProgressBar
        thickness="large"
        value={counted?.done}
        max={counted?.total}
        bar={{ className: styles.bar }}
      />
    </Field>
  );
}

/** A source counts bytes, rows or questions, whichever it has: per cent tell more of them than their number. */
function written({ step, done, total }: ActProgress, words: Words): string {
  return step === "fetch"
    ? words.percent(Math.min(100, Math.floor((done / total) * 100)))
    : words.progress(done, total);
}
