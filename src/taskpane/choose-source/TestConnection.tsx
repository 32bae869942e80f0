import { PlugConnectedRegular } from "@fluentui/react-icons";
import type { ConnectionFound } from "../../sources/warehouse/test-connection";
import { useAct } from "../act-state";
import { usePane } from "../pane-context";
import { ShowFailure } from "../ShowFailure";
import { ShowMessage } from "../ShowMessage";
import { StartAct } from "../StartAct";
import { useMainButton } from "../take-focus";
import { type Cancelled, unlessStopped } from "../unless-stopped";
import type { SourceForm } from "./source-form";

/** How a test ended. */
type Tested = Cancelled | { readonly kind: "found"; readonly found: ConnectionFound };

/** Asks a warehouse what it has, reads no figures, and says what it found and what to be warned of. */
export function TestConnection({ form }: { readonly form: SourceForm }) {
  const { host, words } = usePane();
  const button = useMainButton();
  const act = useAct<Tested>();
  const { state } = act;
  const test = () => {
    const asked = form.request();
    if (asked?.kind !== "warehouse") return;
    act.start({
      doing: words.testingConnection,
      failure: words.connectionFailedTitle,
      canStop: true,
      run: ({ signal }) => {
        const testing = host.refresh.testConnection(asked.ask, signal);
        return unlessStopped(
          testing.then((found) => ({ kind: "found", found }) as const),
          signal
        );
      },
    });
  };
  return (
    <>
      <StartAct
        act={act}
        button={button}
        label={words.testConnection}
        labelRunning={words.testingConnection}
        icon={<PlugConnectedRegular />}
        onStart={test}
      />
      {state.kind === "failed" && (
        <ShowFailure act={act} failed={state} button={button} onTryAgain={test} />
      )}
      {state.kind === "ended" && <ShowTested tested={state.outcome} />}
    </>
  );
}

/** What was found, a sentence a line, warnings last as they come. */
function ShowTested({ tested }: { readonly tested: Tested }) {
  const { words } = usePane();
  if (tested.kind === "cancelled")
    return <ShowMessage message={{ intent: "info", title: words.cancelledTitle, texts: [] }} />;
  const { sentences } = tested.found;
  const isWarned = sentences.some(({ kind }) => kind === "warning");
  return (
    <ShowMessage
      message={{
        intent: isWarned ? "warning" : "success",
        title: words.connectionFound,
        texts: sentences.map(({ sentence }) => sentence),
      }}
    />
  );
}
