import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, DocumentSearchRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { Dataset } from "../../dataset/dataset";
import type { RefreshOutcome } from "../../refresh/refresher";
import type { SourceRequest } from "../../refresh/source-request";
import { useAct } from "../act-state";
import { usePane } from "../pane-context";
import type { AnswersFrom } from "../pane-host";
import { RefreshSteps } from "../preview-changes/RefreshSteps";
import { UndoRefresh } from "../preview-changes/UndoRefresh";
import { useRefresh } from "../refresh-state";
import { Section } from "../Section";
import { StartAct } from "../StartAct";
import { useMainButton } from "../take-focus";
import { describeSource } from "./describe-source";
import { FoldAway } from "./FoldAway";
import { useRememberedSource } from "./remembered-source";
import { draftOf } from "./draft-of-remembered";
import { checkRepeat, repeatable } from "./repeat-source";
import { thisMonth } from "./source-draft";
import { useSourceForm } from "./source-form";
import { SourceFields } from "./SourceFields";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/**
 * Loads figures from a source, or refreshes those that are there: what was loaded last with one click, another source with
 * its settings. What would change is shown before anything is written.
 */
export function ChooseSource({
  dataset,
  from,
}: {
  readonly dataset: Dataset;
  readonly from: AnswersFrom;
}) {
  const styles = useStyles();
  const { host, words, announce } = usePane();
  const { language } = host;
  const remembered = useRememberedSource(host, dataset);
  const form = useSourceForm(remembered);
  const refresh = useRefresh();
  const undoing = useAct<RefreshOutcome>();
  const repeatButton = useMainButton();
  const formButton = useMainButton();
  const [isRepeat, setRepeat] = useState(false);

  const last = remembered && describeSource(remembered, dataset.catalogue, words, language);
  const next = remembered && repeatable(remembered, dataset, thisMonth(), words, language);

  const look = (request: SourceRequest, again: boolean) => {
    setRepeat(again);
    undoing.dismiss();
    refresh.look(request);
  };
  const preview = () => {
    const request = form.request();
    if (!request) return announce(words.notAsked);
    look(request, false);
  };
  const repeat = () => {
    if (!next) return;
    const { secrets } = host.refresh;
    const checked = checkRepeat(next.source, thisMonth(), (of) => secrets.of(of), words, language);
    if (checked.request) return look(checked.request, true);
    form.change(draftOf(next.source));
    form.refuse(checked.refused);
  };
  // Files that were written are not to be read again together with the next ones.
  const { state: written } = refresh.applying;
  const isWritten = written.kind === "ended" && written.outcome.kind === "applied";
  useEffect(() => {
    if (isWritten) form.change({ files: [] });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each writing; the form is another object at every turn
  }, [isWritten]);
  const idle = { ...refresh.looking, state: { kind: "idle" } as const };
  const fields = (
    <>
      <SourceFields form={form} dataset={dataset} />
      <StartAct
        act={isRepeat ? idle : refresh.looking}
        button={formButton}
        label={words.previewChanges}
        labelRunning={words.reading}
        icon={<DocumentSearchRegular />}
        appearance={from === "workbook" && !next ? "primary" : undefined}
        onStart={preview}
      />
    </>
  );
  return (
    <Section heading={words.refreshHeading}>
      <Body1 as="p" block className={styles.text}>
        {words.beforeRefresh}
      </Body1>
      {next ? (
        <>
          <Caption1 as="p" block className={styles.text}>
            {words.willAsk(next.asks)}
          </Caption1>
          <StartAct
            act={isRepeat ? refresh.looking : idle}
            button={repeatButton}
            label={words.refreshNow}
            labelRunning={words.reading}
            icon={<ArrowSyncRegular />}
            appearance="primary"
            onStart={repeat}
          />
          <FoldAway label={words.otherSource} isNeeded={Object.keys(form.refused).length > 0}>
            {fields}
          </FoldAway>
        </>
      ) : (
        <>
          {last !== undefined && (
            <Caption1 as="p" block className={styles.text}>
              {`${words.loadedLast(last)} ${words.filesAgain}`}
            </Caption1>
          )}
          {fields}
        </>
      )}
      <RefreshSteps
        refresh={refresh}
        button={isRepeat ? repeatButton : formButton}
        onTryAgain={isRepeat ? repeat : preview}
      />
      <UndoRefresh act={undoing} onUndo={refresh.leave} />
    </Section>
  );
}
