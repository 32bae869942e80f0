import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "./pane-context";
import { ShowFailure } from "./ShowFailure";
import { type Message, MessageActs, ShowMessage } from "./ShowMessage";
import type { MainButton } from "./take-focus";
import type { Undoable } from "./undoable-act";

/** Where such an act stands, once it has ended: the question, or a message with Undo where there is something to undo. */
export function UndoableResult<Found, Done, Undone>({
  steps,
  button,
  ask,
  nothing,
  done,
  undone,
}: {
  readonly steps: Undoable<Found, Done, Undone>;
  readonly button: MainButton;
  readonly ask: (found: Found) => ReactNode;
  readonly nothing: (found: Found) => Message;
  readonly done: (done: Done) => Message;
  readonly undone: (undone: Undone) => Message;
}) {
  const { words, turn } = usePane();
  const { act, undo } = steps;
  const { state } = act;
  const undoButton = undo && (
    <Button size="small" disabledFocusable={turn.taken} onClick={button.first(undo)}>
      {words.undo}
    </Button>
  );
  if (state.kind === "failed") {
    const undoFailed = state.task.failure === words.undoFailedTitle;
    return (
      <ShowFailure act={act} failed={state} button={button}>
        {!undoFailed && undoButton}
      </ShowFailure>
    );
  }
  if (state.kind !== "ended") return null;
  const { outcome } = state;
  if (outcome.kind === "asking") return ask(outcome.found);
  const message = () => {
    switch (outcome.kind) {
      case "cancelled":
        return { intent: "info", title: words.cancelledTitle, texts: [words.cancelled] } as const;
      case "nothing":
        return nothing(outcome.found);
      case "done":
        return done(outcome.done);
      case "undone":
        return undone(outcome.undone);
    }
  };
  return (
    <ShowMessage message={message()}>
      {undoButton && <MessageActs>{undoButton}</MessageActs>}
    </ShowMessage>
  );
}
