import { Button, Caption1 } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons";
import type { RefreshOutcome } from "../refresh/refresher";
import { useAct } from "./act-state";
import { coarsely } from "./coarsely";
import { usePane } from "./pane-context";
import { outcomeMessage } from "./preview-changes/outcome-message";
import { ShowFailure } from "./ShowFailure";
import { ShowMessage } from "./ShowMessage";
import { StartAct } from "./StartAct";
import { useMainButton } from "./take-focus";

/** Writes the order of sources, where it is another one, and says how that ended. */
export function KeepOrder({
  ids,
  isOther,
  onAsItWas,
}: {
  readonly ids: readonly string[];
  readonly isOther: boolean;
  readonly onAsItWas: () => void;
}) {
  const { host, words, turn } = usePane();
  const button = useMainButton();
  const act = useAct<RefreshOutcome>();
  const { state } = act;
  const keep = () =>
    act.start({
      doing: words.starting,
      failure: words.orderFailedTitle,
      canStop: true,
      run: (manner) => host.refresh.reorder(ids, coarsely(manner)),
    });
  return (
    <>
      {(isOther || state.kind === "running") && (
        <>
          <Caption1>{words.orderNotKept}</Caption1>
          <StartAct
            act={act}
            button={button}
            label={words.keepOrder}
            labelRunning={words.keepingOrder}
            icon={<SaveRegular />}
            appearance="primary"
            onStart={keep}
          >
            <Button disabledFocusable={turn.taken} onClick={onAsItWas}>
              {words.orderAsItWas}
            </Button>
          </StartAct>
        </>
      )}
      {state.kind === "failed" && (
        <ShowFailure act={act} failed={state} button={button} onTryAgain={keep} />
      )}
      {state.kind === "ended" && (
        <ShowMessage
          message={
            state.outcome.kind === "applied" || state.outcome.kind === "upToDate"
              ? { intent: "success", title: words.orderKeptTitle, texts: [words.orderKept] }
              : outcomeMessage(state.outcome, words, false)
          }
        />
      )}
    </>
  );
}
