import { Button } from "@fluentui/react-components";
import type { LoadOutcome } from "../workbook/load-dataset";
import { CopyFormula } from "./CopyFormula";
import { firstFormula } from "./example-formulas";
import type { Load } from "./load-state";
import { usePane } from "./pane-context";
import { ShowFailure } from "./ShowFailure";
import { type Message, MessageActs, ShowMessage } from "./ShowMessage";
import type { MainButton } from "./take-focus";
import type { Words } from "./words";

/** Says how a load ended and what to do next. */
export function LoadResult({ load, button }: { readonly load: Load; readonly button: MainButton }) {
  const { host, words } = usePane();
  const { state } = load;
  if (state.kind === "failed") return <ShowFailure act={load} failed={state} button={button} />;
  if (state.kind !== "ended") return null;
  const { outcome } = state;
  return (
    <ShowMessage message={messageOf(outcome, words)}>
      {outcome.kind === "loaded" && (
        <>
          <span>{words.nextType}</span>
          <CopyFormula formula={firstFormula(host.bundled(), host.language)} />
        </>
      )}
      {outcome.kind === "nameTaken" && (
        <MessageActs>
          <Button size="small" appearance="primary" onClick={button.first(() => load.load(true))}>
            {words.writeBeside(outcome.sheets)}
          </Button>
          <Button size="small" onClick={button.first(load.dismiss)}>
            {words.doNothing}
          </Button>
        </MessageActs>
      )}
    </ShowMessage>
  );
}

function messageOf(outcome: LoadOutcome, words: Words): Message {
  switch (outcome.kind) {
    case "loaded":
      return {
        intent: "success",
        title: words.loadedTitle,
        texts: [words.loaded(outcome.rows, outcome.sheets)],
      };
    case "unchanged":
      return {
        intent: "info",
        title: words.unchangedTitle,
        texts: [words.unchanged(outcome.rows)],
      };
    case "nameTaken":
      return {
        intent: "warning",
        title: words.nameTakenTitle(outcome.sheets),
        texts: [words.nameTaken(outcome.sheets)],
      };
    case "cancelled":
      return { intent: "info", title: words.cancelledTitle, texts: [words.cancelled] };
  }
}
