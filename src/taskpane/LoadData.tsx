import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { TableArrowUpRegular } from "@fluentui/react-icons";
import type { Dataset } from "../dataset/dataset";
import { LoadResult } from "./LoadResult";
import { beforeLoading } from "./load-messages";
import { useLoad } from "./load-state";
import { usePane } from "./pane-context";
import type { AnswersFrom } from "./pane-host";
import { RefreshSteps } from "./preview-changes/RefreshSteps";
import { useRefresh } from "./refresh-state";
import { Section } from "./Section";
import { StartAct } from "./StartAct";
import { useMainButton } from "./take-focus";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/**
 * Writes the bundled figures into sheets, shows how far it is, and says how it ended: the main act until it is done. Where
 * the workbook has figures already it shows first what would change.
 */
export function LoadData({
  dataset,
  from,
}: {
  readonly dataset: Dataset;
  readonly from: AnswersFrom;
}) {
  const styles = useStyles();
  const { host, words } = usePane();
  const load = useLoad();
  const refresh = useRefresh();
  const button = useMainButton();
  // A first load has not ended yet when the session opens what it has written.
  const isFirst = from === "bundled" || load.state.kind === "running";
  const start = () => {
    if (isFirst) return load.load();
    load.dismiss();
    refresh.look({ kind: "published" });
  };
  return (
    <Section heading={words.loadHeading}>
      <Body1 as="p" block className={styles.text}>
        {host.inExcel
          ? beforeLoading(from, dataset.latest, host.bundled().latest, words, host.language)
          : words.notInExcel}
      </Body1>
      {host.inExcel && (
        <StartAct
          act={isFirst ? load : refresh.looking}
          button={button}
          label={words.loadIntoSheets}
          labelRunning={words.loading}
          icon={<TableArrowUpRegular />}
          appearance={from === "bundled" ? "primary" : undefined}
          onStart={start}
        />
      )}
      <LoadResult load={load} button={button} />
      <RefreshSteps refresh={refresh} button={button} />
    </Section>
  );
}
