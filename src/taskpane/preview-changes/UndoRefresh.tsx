import { ArrowUndoRegular } from "@fluentui/react-icons";
import type { RefreshOutcome } from "../../refresh/refresher";
import type { Act } from "../act-state";
import { coarsely } from "../coarsely";
import { usePane } from "../pane-context";
import { ShowFailure } from "../ShowFailure";
import { ShowMessage } from "../ShowMessage";
import { StartAct } from "../StartAct";
import { useMainButton } from "../take-focus";
import { loadRemarks, outcomeMessage } from "./outcome-message";

/** Takes the last refresh back, as long as there is one; says how that ended. */
export function UndoRefresh({
  act,
  onUndo,
}: {
  readonly act: Act<RefreshOutcome>;
  /** Before it is undone: what is said of the refresh holds no more. */
  readonly onUndo: () => void;
}) {
  const { host, words } = usePane();
  const button = useMainButton();
  const { refresh } = host;
  const { state } = act;
  const undo = () => {
    onUndo();
    act.start({
      doing: words.undoing,
      failure: words.undoFailedTitle,
      canStop: true,
      run: (manner) => refresh.undo(coarsely(manner)),
    });
  };
  return (
    <>
      {(refresh.canUndo || state.kind === "running") && (
        <StartAct
          act={act}
          button={button}
          label={words.undoRefresh}
          labelRunning={words.undoing}
          icon={<ArrowUndoRegular />}
          onStart={undo}
        />
      )}
      {state.kind === "failed" && <ShowFailure act={act} failed={state} button={button} />}
      {state.kind === "ended" && (
        <ShowMessage
          message={
            state.outcome.kind === "applied"
              ? {
                  intent: "success",
                  title: words.refreshUndoneTitle,
                  texts: [words.refreshUndone, ...loadRemarks(state.outcome.loaded, words)],
                }
              : outcomeMessage(state.outcome, words, false)
          }
        />
      )}
    </>
  );
}
