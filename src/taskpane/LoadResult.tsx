import { Button } from "@fluentui/react-components";
import { CopyFormula } from "./CopyFormula";
import { firstFormula } from "./example-formulas";
import { loadMessage } from "./load-messages";
import type { Load } from "./load-state";
import { usePane } from "./pane-context";
import { ShowFailure } from "./ShowFailure";
import { MessageActs, ShowMessage } from "./ShowMessage";
import type { MainButton } from "./take-focus";

/** Says how a load ended and what to do next. */
export function LoadResult({ load, button }: { readonly load: Load; readonly button: MainButton }) {
  const { host, words } = usePane();
  const { state } = load;
  if (state.kind === "failed") return <ShowFailure act={load} failed={state} button={button} />;
  if (state.kind !== "ended") return null;
  const { outcome } = state;
  return (
    <ShowMessage message={loadMessage(outcome, words)}>
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
