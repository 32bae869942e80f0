import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Act, ActState } from "./act-state";
import { usePane } from "./pane-context";
import { MessageActs, ShowMessage } from "./ShowMessage";
import type { MainButton } from "./take-focus";

/** Says why an act failed, and offers to try it again. */
export function ShowFailure<Outcome>({
  act,
  failed: { sentence, task },
  button,
  also,
  onTryAgain = () => act.start(task),
  children,
}: {
  readonly act: Act<Outcome>;
  readonly failed: ActState<Outcome> & { readonly kind: "failed" };
  readonly button: MainButton;
  /** What else is to be said, after the sentence. */
  readonly also?: string;
  /** Where trying again is not the very same task. */
  readonly onTryAgain?: () => void;
  /** Further buttons. */
  readonly children?: ReactNode;
}) {
  const { words } = usePane();
  const texts = also ? [sentence, also] : [sentence];
  return (
    <ShowMessage message={{ intent: "error", title: task.failure, texts }}>
      <MessageActs>
        <Button size="small" onClick={button.first(onTryAgain)}>
          {words.tryAgain}
        </Button>
        {children}
      </MessageActs>
    </ShowMessage>
  );
}
