import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { TableArrowUpRegular } from "@fluentui/react-icons";
import type { Dataset } from "../dataset/dataset";
import { LoadResult } from "./LoadResult";
import { useLoad } from "./load-state";
import { usePane } from "./pane-context";
import type { AnswersFrom } from "./pane-host";
import { Section } from "./Section";
import { StartAct } from "./StartAct";
import { useMainButton } from "./take-focus";
import { writeMonth } from "./write-figures";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Writes the bundled figures into sheets, shows how far it is, and says how it ended: the main act until it is done. */
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
  const button = useMainButton();
  const advice = useAdvice(dataset, from);
  return (
    <Section heading={words.loadHeading}>
      <Body1 as="p" block className={styles.text}>
        {advice}
      </Body1>
      {host.inExcel && (
        <StartAct
          act={load}
          button={button}
          label={words.loadIntoSheets}
          labelRunning={words.loading}
          icon={<TableArrowUpRegular />}
          appearance={from === "bundled" ? "primary" : undefined}
          onStart={() => load.load()}
        />
      )}
      <LoadResult load={load} button={button} />
    </Section>
  );
}

/** The sentence above the button: what loading would do as things stand. */
function useAdvice(dataset: Dataset, from: AnswersFrom): string {
  const { host, words } = usePane();
  if (!host.inExcel) return words.notInExcel;
  if (from === "bundled") return words.beforeLoad;
  const bundled = host.bundled().latest;
  if (dataset.latest === undefined || bundled === undefined || dataset.latest <= bundled)
    return words.afterLoad;
  const write = (month: number) => writeMonth(month, host.language);
  return words.workbookReachesFurther(write(dataset.latest), write(bundled));
}
