import {
  Body1,
  FluentProvider,
  makeStyles,
  Spinner,
  Subtitle1,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Dataset } from "../dataset/dataset";
import { AboutData } from "./AboutData";
import { Announce } from "./Announce";
import { BuildReview } from "./BuildReview";
import { CatchFailure } from "./CatchFailure";
import { ChooseSource } from "./choose-source/ChooseSource";
import { ExportDataset } from "./ExportDataset";
import { LoadData } from "./LoadData";
import { OwnNames } from "./OwnNames";
import { useOpenDataset } from "./open-dataset";
import { type InPane, InPaneProvider, usePane } from "./pane-context";
import type { AnswersFrom, PaneHost } from "./pane-host";
import { PrepareCopy } from "./PrepareCopy";
import { RefreshedByRibbon } from "./preview-changes/RefreshedByRibbon";
import { PreviewMonth } from "./PreviewMonth";
import { RepairFormulas } from "./RepairFormulas";
import { ShowTrouble } from "./ShowTrouble";
import { SourcesInOrder } from "./SourcesInOrder";
import { StaleData } from "./StaleData";
import { fluentTheme } from "./theme";
import { TryFormula } from "./TryFormula";
import { useTurn } from "./turn";
import { UnreadRows } from "./UnreadRows";
import { wordsIn } from "./words";

const useStyles = makeStyles({
  provider: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
  pane: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    maxWidth: "640px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalM,
    // Fluent's fields want 250 px each; a pane of 320 px has less.
    "& .fui-Select, & .fui-Input": { minWidth: 0 },
  },
  head: { padding: `0 ${tokens.spacingHorizontalXS}` },
  heading: { margin: 0 },
  tagline: { color: tokens.colorNeutralForeground2 },
  main: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** The whole pane, in the theme of Office. */
export function Pane({ host }: { readonly host: PaneHost }) {
  const styles = useStyles();
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onThemeChanged(setTheme), [host]);
  const fluent = useMemo(() => fluentTheme(theme), [theme]);
  const words = wordsIn(host.language);
  return (
    <FluentProvider
      theme={fluent}
      className={styles.provider}
      lang={host.language === "zh" ? "zh-CN" : "en"}
      data-theme={theme.kind}
    >
      <CatchFailure words={words}>
        <PaneContent host={host} />
      </CatchFailure>
    </FluentProvider>
  );
}

function PaneContent({ host }: { readonly host: PaneHost }) {
  const styles = useStyles();
  const words = wordsIn(host.language);
  const { dataset, from, refusals } = useOpenDataset(host);
  const turn = useTurn();
  const [said, setSaid] = useState("");
  // The same sentence twice in a row is read twice only if something changes: a space that is not shown.
  const announce = useCallback(
    (sentence: string) =>
      setSaid((before) => (before === sentence ? `${sentence}\u00a0` : sentence)),
    []
  );
  const pane = useMemo<InPane>(
    () => ({ host, words, announce, turn }),
    [host, words, announce, turn]
  );
  return (
    <InPaneProvider value={pane}>
      <div className={styles.pane}>
        <header className={styles.head}>
          <Subtitle1 as="h1" block className={styles.heading}>
            {words.name}
          </Subtitle1>
          <Body1 className={styles.tagline}>{words.tagline}</Body1>
        </header>
        <main className={styles.main}>
          {dataset ? (
            <>
              <ShowTrouble />
              {host.inExcel && <RefreshedByRibbon />}
              <UnreadRows refusals={refusals} />
              <StaleData dataset={dataset} />
              <AboutData dataset={dataset} from={from} />
              <LoadFigures dataset={dataset} from={from} />
              {host.inExcel && <BuildReview dataset={dataset} from={from} />}
              <PreviewMonth dataset={dataset} />
              <TryFormula dataset={dataset} />
              {host.inExcel && <PrepareCopy />}
              {host.inExcel && <RepairFormulas />}
              {host.inExcel && <OwnNames />}
              <ExportDataset />
              <SourcesInOrder dataset={dataset} from={from} />
            </>
          ) : (
            <Spinner label={words.opening} />
          )}
        </main>
        <Announce sentence={said} />
      </div>
    </InPaneProvider>
  );
}

/**
 * Loading the bundled figures comes first where the workbook has none, a source of hers where it has. Which of them it is
 * stays as it was when they were first shown: what has the focus would lose it by moving.
 */
function LoadFigures({ dataset, from }: { readonly dataset: Dataset; readonly from: AnswersFrom }) {
  const { host } = usePane();
  const [isNew] = useState(from === "bundled");
  const load = <LoadData dataset={dataset} from={from} />;
  const choose = host.inExcel && <ChooseSource dataset={dataset} from={from} />;
  return isNew ? (
    <>
      {load}
      {choose}
    </>
  ) : (
    <>
      {choose}
      {load}
    </>
  );
}
