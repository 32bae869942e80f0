import type { Language } from "../dataset/catalogue";
import type { Build, Built } from "./build-state";
import { usePane } from "./pane-context";
import { ShowFailure } from "./ShowFailure";
import { type Message, ShowMessage } from "./ShowMessage";
import type { MainButton } from "./take-focus";
import type { Words } from "./words";
import { writeMonthName } from "./write-figures";

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

function builtMessage(
  { month, sheets, formulas, again }: Built & { readonly kind: "built" },
  words: Words,
  language: Language
): Message {
  const written = writeMonthName(month, language);
  const [first] = sheets;
  return {
    intent: "success",
    title: again ? words.updatedTitle(written) : words.builtTitle(written),
    texts: [
      words.built(sheets, formulas),
      ...(again ? [words.leftAlone] : []),
      ...(first === undefined ? [] : [words.nextMonth(first)]),
    ],
  };
}
