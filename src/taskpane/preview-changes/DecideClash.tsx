import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { ArrowSwapRegular } from "@fluentui/react-icons";
import type { Preview } from "../../refresh/refresher";
import { usePane } from "../pane-context";
import type { Refresh } from "../refresh-state";
import { StartAct } from "../StartAct";
import { type MainButton, useMainButton } from "../take-focus";
import { ShowChanges } from "./ShowChanges";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** Says why what was read cannot stand beside the open figures, what loading it alone would do, and asks. All or nothing. */
export function DecideClash({
  refresh,
  preview,
  button,
}: {
  readonly refresh: Refresh;
  readonly preview: Preview;
  readonly button: MainButton;
}) {
  const styles = useStyles();
  const { words, turn } = usePane();
  const alone = useMainButton();
  const { comparison, clash } = preview;
  const all = new Set(comparison.groups.map(({ key }) => key));
  return (
    <>
      <MessageBar intent="warning" layout="multiline" bottomReflowSpacer={null}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{words.clashTitle}</MessageBarTitle>
          <span>{clash?.sentence}</span>
          <span>{words.clashWould(comparison.replaced.length, comparison.now.length)}</span>
        </MessageBarBody>
      </MessageBar>
      <ShowChanges preview={preview} />
      <StartAct
        act={refresh.applying}
        button={alone}
        label={words.loadAlone}
        labelRunning={words.applying}
        icon={<ArrowSwapRegular />}
        onStart={() => refresh.apply(preview, all)}
      >
        <Button disabledFocusable={turn.taken} onClick={button.first(refresh.leave)}>
          {words.leaveAsIs}
        </Button>
      </StartAct>
    </>
  );
}
