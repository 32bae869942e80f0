import { Button } from "@fluentui/react-components";
import { refreshSentences } from "../../refresh/refresh-sentences";
import { usePane } from "../pane-context";
import type { Refresh, Settled } from "../refresh-state";
import { ShowFailure } from "../ShowFailure";
import { MessageActs, ShowMessage } from "../ShowMessage";
import type { MainButton } from "../take-focus";
import { ListNotices } from "./ListNotices";
import { outcomeMessage } from "./outcome-message";
import { PreviewChanges } from "./PreviewChanges";

/** Where a refresh stands below the button that began it: what is to be decided, how it ended, or why it failed. */
export function RefreshSteps({
  refresh,
  button,
  onTryAgain,
}: {
  readonly refresh: Refresh;
  readonly button: MainButton;
  /** Reads what is chosen by then. */
  readonly onTryAgain?: () => void;
}) {
  const { preview } = refresh;
  return (
    <>
      {preview && <PreviewChanges refresh={refresh} preview={preview} button={button} />}
      <RefreshEnd refresh={refresh} button={button} onTryAgain={onTryAgain} />
    </>
  );
}

function RefreshEnd({
  refresh,
  button,
  onTryAgain,
}: {
  readonly refresh: Refresh;
  readonly button: MainButton;
  readonly onTryAgain?: () => void;
}) {
  const { host, words } = usePane();
  const { looking, applying, preview } = refresh;
  if (applying.state.kind === "failed") {
    const { sentence, task } = applying.state;
    const isOld = sentence === refreshSentences[host.language].changedMeanwhile();
    if (!isOld || !preview)
      return <ShowFailure act={applying} failed={applying.state} button={button} />;
    const compareAgain = () => refresh.again(preview, preview.comparison.isAlone);
    return (
      <ShowMessage message={{ intent: "warning", title: task.failure, texts: [sentence] }}>
        <MessageActs>
          <Button size="small" appearance="primary" onClick={button.first(compareAgain)}>
            {words.compareAgain}
          </Button>
        </MessageActs>
      </ShowMessage>
    );
  }
  if (applying.state.kind === "running" || looking.state.kind === "running") return null;
  if (applying.state.kind === "idle" && looking.state.kind === "failed")
    return (
      <ShowFailure
        act={looking}
        failed={looking.state}
        button={button}
        onTryAgain={preview ? undefined : onTryAgain}
      />
    );
  const ended = applying.state.kind === "ended" ? applying.state : looking.state;
  if (ended.kind !== "ended" || ended.outcome.kind === "toDecide") return null;
  const { outcome } = ended;
  if (outcome.kind === "cancelled")
    return <ShowMessage message={outcomeMessage(outcome, words, host.refresh.canUndo)} />;
  return <ShowSettled refresh={refresh} settled={outcome} button={button} />;
}

function ShowSettled({
  refresh,
  settled,
  button,
}: {
  readonly refresh: Refresh;
  readonly settled: Settled;
  readonly button: MainButton;
}) {
  const { host, words } = usePane();
  const { preview, accepted } = settled;
  const forget = () => {
    refresh.applying.dismiss();
    if (!refresh.preview) refresh.looking.dismiss();
  };
  return (
    <>
      <ShowMessage message={outcomeMessage(settled, words, host.refresh.canUndo)}>
        {settled.kind === "nameTaken" && (
          <MessageActs>
            <Button
              size="small"
              appearance="primary"
              onClick={button.first(() => refresh.apply(preview, accepted, true))}
            >
              {words.writeBeside(settled.sheets)}
            </Button>
            <Button size="small" onClick={button.first(forget)}>
              {words.doNothing}
            </Button>
          </MessageActs>
        )}
      </ShowMessage>
      {/* What was to be decided said so itself; where nothing was, it has not been said yet. */}
      {preview.comparison.groups.length === 0 && <ListNotices notices={preview.reading.notices} />}
    </>
  );
}
