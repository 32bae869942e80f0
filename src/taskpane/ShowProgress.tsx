import { Field, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect } from "react";
import type { LoadProgress } from "../workbook/load-dataset";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  bar: {
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0.01ms" },
  },
});

/** How far a load is: its step in words, a bar, and the count under it. Each step and each half of it is announced. */
export function ShowProgress({
  progress,
  cancelling = false,
}: {
  readonly progress?: LoadProgress;
  readonly cancelling?: boolean;
}) {
  const styles = useStyles();
  const { words, announce } = usePane();
  const step = cancelling ? words.cancelling : progress ? words[progress.step] : words.starting;
  const counted = progress && progress.total > 0 ? progress : undefined;
  const half = counted && counted.done * 2 >= counted.total;
  const percent = half && counted.done < counted.total ? " 50%" : "";
  useEffect(() => announce(step + percent), [announce, step, percent]);
  return (
    <Field label={step} hint={counted && words.progress(counted.done, counted.total)}>
      <ProgressBar
        thickness="large"
        value={counted?.done}
        max={counted?.total}
        bar={{ className: styles.bar }}
      />
    </Field>
  );
}
