import type { Build } from "./build-state";
import { builtMessage } from "./built-message";
import { usePane } from "./pane-context";
import { ShowFailure } from "./ShowFailure";
import { ShowMessage } from "./ShowMessage";
import type { MainButton } from "./take-focus";

/** Says how building the review ended and what to do next. */
export function BuildResult({
  build,
  button,
  isUpdate,
  figuresLoaded,
  onTryAgain,
}: {
  readonly build: Build;
  readonly button: MainButton;
  readonly isUpdate: boolean;
  /** Whether figures were loaded into sheets for it: they stay, even where no review came of it. */
  readonly figuresLoaded: boolean;
  /** Builds what is chosen by then. */
  readonly onTryAgain: () => void;
}) {
  const { host, words } = usePane();
  const { state } = build;
  const stay = figuresLoaded ? words.figuresStay : undefined;
  if (state.kind === "failed")
    return (
      <ShowFailure act={build} failed={state} button={button} also={stay} onTryAgain={onTryAgain} />
    );
  if (state.kind !== "ended") return null;
  const { outcome } = state;
  if (outcome.kind === "built")
    return <ShowMessage message={builtMessage(outcome, words, host.language)} />;
  const asItWas = isUpdate ? words.notUpdated : words.notBuilt;
  const texts = stay ? [asItWas, stay] : [asItWas];
  return <ShowMessage message={{ intent: "info", title: words.cancelledTitle, texts }} />;
}
