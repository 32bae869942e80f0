import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useAct } from "./act-state";
import { type MadeFile, makeFile, OfferFile } from "./OfferFile";
import { usePane } from "./pane-context";
import { Section } from "./Section";
import { ShowFailure } from "./ShowFailure";
import { StartAct } from "./StartAct";
import { useMainButton } from "./take-focus";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A format in which figures can be passed on. */
type Format = "csv" | "json";

/** The open figures as one file of our own format, to be saved and put where others can load it. */
export function ExportDataset() {
  const styles = useStyles();
  const { host, words, turn } = usePane();
  const button = useMainButton();
  const act = useAct<MadeFile>();
  const { state } = act;
  const save = (format: Format) =>
    act.start({
      doing: words.makingFile,
      failure: words.exportFailedTitle,
      canStop: false,
      run: async () => {
        const { name, text } = await host.refresh.exportDataset(format);
        return makeFile(name, text);
      },
    });
  return (
    <Section heading={words.exportHeading}>
      <Body1 as="p" block className={styles.text}>
        {words.beforeExport}
      </Body1>
      <StartAct
        act={act}
        button={button}
        label={words.saveAs("CSV")}
        labelRunning={words.working}
        icon={<ArrowDownloadRegular />}
        onStart={() => save("csv")}
      >
        <Button disabledFocusable={turn.taken} onClick={button.first(() => save("json"))}>
          {words.saveAs("JSON")}
        </Button>
      </StartAct>
      {state.kind === "failed" && <ShowFailure act={act} failed={state} button={button} />}
      {state.kind === "ended" && <OfferFile key={state.outcome.address} file={state.outcome} />}
    </Section>
  );
}
