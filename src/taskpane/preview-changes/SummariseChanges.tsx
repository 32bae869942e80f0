import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Preview } from "../../refresh/refresher";
import { usePane } from "../pane-context";
import { gapsSentence } from "./gaps-sentence";
import { usePreviewNames } from "./preview-names";
import { summariseChanges } from "./summarise-changes";

const useStyles = makeStyles({
  text: { margin: 0 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** What a preview comes to in one line; how many changes look wrong; of which months nobody has a figure. */
export function SummariseChanges({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const { words } = usePane();
  const names = usePreviewNames(preview);
  const { comparison, clash } = preview;
  const counts = useMemo(() => summariseChanges(comparison), [comparison]);
  const suspicious = comparison.groups.filter(({ suspicions }) => suspicions.length > 0).length;
  const gaps = gapsSentence(comparison.gaps, names, words);
  return (
    <>
      <Body1 as="p" block className={styles.text}>
        {words.changesSummary(counts)}
      </Body1>
      {suspicious > 0 && (
        <Body1 as="p" block className={styles.warning}>
          {clash ? words.suspiciousOfAlone(suspicious) : words.suspiciousCount(suspicious)}
        </Body1>
      )}
      {gaps !== undefined && (
        <Caption1 as="p" block className={styles.text}>
          {gaps}
        </Caption1>
      )}
    </>
  );
}
