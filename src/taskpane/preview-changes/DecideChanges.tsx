import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import type { Preview } from "../../refresh/refresher";
import { usePane } from "../pane-context";
import type { Refresh } from "../refresh-state";
import { MessageActs } from "../ShowMessage";
import { StartAct } from "../StartAct";
import { type MainButton, useMainButton } from "../take-focus";
import { ShowChanges } from "./ShowChanges";
import { tickedAtFirst, withTicks } from "./ticks";

const useStyles = makeStyles({
  // What is to be done stays in sight below a long table.
  acts: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0 },
});

/** The changes with a box each, ticked but where something looks wrong; writes those that are ticked. */
export function DecideChanges({
  refresh,
  preview,
  button,
}: {
  readonly refresh: Refresh;
  readonly preview: Preview;
  readonly button: MainButton;
}) {
  const styles = useStyles();
  const { words, turn, announce } = usePane();
  const apply = useMainButton();
  const { groups } = preview.comparison;
  const [ticked, setTicked] = useState(() => tickedAtFirst(groups));
  const tick = useCallback((keys: readonly string[], isTicked: boolean) => {
    setTicked((before) => withTicks(before, keys, isTicked));
  }, []);
  if (groups.length === 0)
    return (
      <>
        <Caption1 as="p" block className={styles.text}>
          {words.nothingChanges}
        </Caption1>
        <MessageActs>
          <Button size="small" onClick={button.first(refresh.leave)}>
            {words.understood}
          </Button>
        </MessageActs>
      </>
    );
  const start = () => {
    if (ticked.size > 0) return refresh.apply(preview, ticked);
    announce(words.tickOne);
  };
  return (
    <>
      <ShowChanges preview={preview} ticked={ticked} onTick={tick} />
      <div className={styles.acts}>
        {ticked.size === 0 && <Caption1>{words.tickOne}</Caption1>}
        <StartAct
          act={refresh.applying}
          button={apply}
          label={words.applyChanges(ticked.size, groups.length)}
          labelRunning={words.applying}
          icon={<SaveRegular />}
          appearance="primary"
          onStart={start}
        >
          <Button disabledFocusable={turn.taken} onClick={button.first(refresh.leave)}>
            {words.leaveAsIs}
          </Button>
        </StartAct>
      </div>
    </>
  );
}
