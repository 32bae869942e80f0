import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { TagMultipleRegular } from "@fluentui/react-icons";
import { useAct } from "./act-state";
import { usePane } from "./pane-context";
import { Section } from "./Section";
import { ShowFailure } from "./ShowFailure";
import { ShowMessage } from "./ShowMessage";
import { StartAct } from "./StartAct";
import { useMainButton } from "./take-focus";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Opens the table of the analyst's own names, and adds it first where there is none. */
export function OwnNames() {
  const styles = useStyles();
  const { host, words } = usePane();
  const button = useMainButton();
  const act = useAct<"shown">();
  const show = () =>
    act.start({
      doing: words.openingOwnNames,
      failure: words.ownNamesFailedTitle,
      canStop: false,
      run: async () => {
        await host.refresh.showOwnNames();
        return "shown";
      },
    });
  return (
    <Section heading={words.ownNamesHeading}>
      <Body1 as="p" block className={styles.text}>
        {words.beforeOwnNames}
      </Body1>
      <StartAct
        act={act}
        button={button}
        label={words.showOwnNames}
        labelRunning={words.working}
        icon={<TagMultipleRegular />}
        onStart={show}
      />
      {act.state.kind === "failed" && <ShowFailure act={act} failed={act.state} button={button} />}
      {act.state.kind === "ended" && (
        <ShowMessage
          message={{
            intent: "success",
            title: words.ownNamesShownTitle,
            texts: [words.ownNamesShown],
          }}
        />
      )}
    </Section>
  );
}
