import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableArrowUpRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Dataset } from "../dataset/dataset";
import { LoadResult } from "./LoadResult";
import type { Load } from "./load-state";
import { usePane } from "./pane-context";
import type { AnswersFrom } from "./pane-host";
import { Section } from "./Section";
import { ShowProgress } from "./ShowProgress";
import { writeMonth } from "./write-figures";

const useStyles = makeStyles({
  acts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXXS,
  },
  act: { flexGrow: 1 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The main act of the pane: writes the bundled figures into sheets, shows how far it is, and says how it ended. */
export function LoadData({
  dataset,
  from,
  load,
}: {
  readonly dataset: Dataset;
  readonly from: AnswersFrom;
  readonly load: Load;
}) {
  const styles = useStyles();
  const { host, words } = usePane();
  const { state } = load;
  const loading = state.kind === "loading";
  const button = useRef<HTMLButtonElement>(null);
  const advice = useAdvice(dataset, from);
  useCancelByEscape(loading, load);

  /** Does what a button asks and keeps the focus where it can be found, since the button may be gone afterwards. */
  const act = (does: () => void) => () => {
    button.current?.focus();
    does();
  };
  return (
    <Section heading={words.loadHeading}>
      <Body1 as="p" block className={styles.text}>
        {advice}
      </Body1>
      {host.inExcel && (
        <div className={styles.acts}>
          <Button
            ref={button}
            className={styles.act}
            appearance="primary"
            icon={<TableArrowUpRegular />}
            disabledFocusable={loading}
            onClick={() => load.start()}
          >
            {loading ? words.loading : words.loadIntoSheets}
          </Button>
          {loading && (
            <Button disabledFocusable={state.cancelling} onClick={act(load.cancel)}>
              {state.cancelling ? words.cancelling : words.cancel}
            </Button>
          )}
        </div>
      )}
      {loading && <ShowProgress progress={state.progress} cancelling={state.cancelling} />}
      <LoadResult
        state={state}
        onTryAgain={act(() => load.start())}
        onWriteBeside={act(() => load.start(true))}
        onDoNothing={act(load.dismiss)}
      />
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

/** While a load is on its way, Escape cancels it wherever in the pane the focus is. */
function useCancelByEscape(loading: boolean, load: Load) {
  const cancel = useRef(load.cancel);
  useEffect(() => {
    cancel.current = load.cancel;
  });
  useEffect(() => {
    if (!loading) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) cancel.current();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [loading]);
}
