import { Button } from "@fluentui/react-components";
import { EyeRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { Repeated } from "../../refresh/refresher";
import { usePane } from "../pane-context";
import { useRefresh } from "../refresh-state";
import { Section } from "../Section";
import { MessageActs, ShowMessage } from "../ShowMessage";
import { StartAct } from "../StartAct";
import { useMainButton } from "../take-focus";
import { repeatedMessage } from "./outcome-message";
import { RefreshSteps } from "./RefreshSteps";

/** What the button of the ribbon has refreshed, and what it held back because it looks wrong, until it has been read. */
export function RefreshedByRibbon() {
  const { host } = usePane();
  const { refresh } = host;
  const [{ repeated, times }, setShown] = useState(() => ({
    repeated: refresh.repeated(),
    times: 0,
  }));
  useEffect(
    () =>
      refresh.onRepeated(() =>
        setShown((before) => ({ repeated: refresh.repeated(), times: before.times + 1 }))
      ),
    [refresh]
  );
  if (!repeated) return null;
  const forget = () => {
    refresh.dismissRepeated();
    setShown({ repeated: undefined, times });
  };
  return <ShowRepeated key={times} repeated={repeated} onRead={forget} />;
}

function ShowRepeated({
  repeated,
  onRead,
}: {
  readonly repeated: Repeated;
  readonly onRead: () => void;
}) {
  const { host, words } = usePane();
  const button = useMainButton();
  const refresh = useRefresh();
  const { preview, heldBack } = repeated;
  return (
    <Section heading={words.repeatedTitle}>
      <ShowMessage message={repeatedMessage(repeated, words, host.refresh.canUndo)}>
        <MessageActs>
          <Button size="small" onClick={onRead}>
            {words.understood}
          </Button>
        </MessageActs>
      </ShowMessage>
      {heldBack > 0 && (
        <StartAct
          act={refresh.looking}
          button={button}
          label={words.lookAtThem}
          labelRunning={words.comparing}
          icon={<EyeRegular />}
          onStart={() => refresh.again(preview, preview.comparison.isAlone)}
        />
      )}
      <RefreshSteps refresh={refresh} button={button} />
    </Section>
  );
}
