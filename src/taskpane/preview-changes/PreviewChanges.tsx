import {
  Body1Strong,
  Caption1,
  createFocusOutlineStyle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { Preview } from "../../refresh/refresher";
import { usePane } from "../pane-context";
import type { Refresh } from "../refresh-state";
import { type MainButton, takeFocus, useFocusAfter } from "../take-focus";
import { DecideChanges } from "./DecideChanges";
import { DecideClash } from "./DecideClash";
import { KeepOthers } from "./KeepOthers";
import { ListNotices } from "./ListNotices";
import { SummariseChanges } from "./SummariseChanges";
import { summariseChanges } from "./summarise-changes";

const useStyles = makeStyles({
  preview: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    ...createFocusOutlineStyle(),
  },
  title: { margin: 0 },
  notYet: { color: tokens.colorNeutralForeground2 },
});

/** What was read, beside the figures that are open: what would change, and the choice of what is to be written. */
export function PreviewChanges({
  refresh,
  preview,
  button,
}: {
  readonly refresh: Refresh;
  readonly preview: Preview;
  readonly button: MainButton;
}) {
  const styles = useStyles();
  const { words, announce } = usePane();
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const { comparison, reading, clash } = preview;
  useEffect(() => {
    announce(`${words.changesSummary(summariseChanges(comparison))} ${words.nothingWrittenYet}`);
  }, [announce, comparison, words]);
  // Only what comes first takes the focus: she may be choosing between two ways to compare.
  useEffect(() => takeFocus(place.current), []);
  useFocusAfter(place, button);
  return (
    <div ref={place} role="group" aria-labelledby={id} tabIndex={-1} className={styles.preview}>
      <Body1Strong as="h3" block id={id} className={styles.title}>
        {words.changesHeading(reading.title)}
      </Body1Strong>
      <SummariseChanges preview={preview} />
      <Caption1 className={styles.notYet}>{words.nothingWrittenYet}</Caption1>
      <ListNotices notices={reading.notices} />
      {clash ? (
        <DecideClash refresh={refresh} preview={preview} button={button} />
      ) : (
        <>
          <KeepOthers refresh={refresh} preview={preview} />
          {/* What was ticked belongs to one comparison: after another one everything is ticked anew. */}
          <DecideChanges key={refresh.round} refresh={refresh} preview={preview} button={button} />
        </>
      )}
    </div>
  );
}
