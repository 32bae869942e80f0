import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ChangeGroup } from "../../dataset/comparison";
import type { Preview } from "../../refresh/refresher";
import { Unseen } from "../Announce";
import { usePane } from "../pane-context";
import { ChangeRow } from "./ChangeRow";
import { usePreviewNames } from "./preview-names";

/** So many rows are drawn at a time: a browser draws thousands slowly, and nobody reads them. */
const AT_A_TIME = 100;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  caption: {
    textAlign: "start",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingBottom: tokens.spacingVerticalXS,
  },
  head: {
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  box: { width: "32px" },
  amount: { textAlign: "end" },
});

/** Changes by product and month, a hundred at a time, with a box each where they can be ticked. */
export function ChangesTable({
  preview,
  groups,
  ticked,
  onTick,
}: {
  readonly preview: Preview;
  readonly groups: readonly ChangeGroup[];
  readonly ticked?: ReadonlySet<string>;
  readonly onTick?: (keys: readonly string[], isTicked: boolean) => void;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const names = usePreviewNames(preview);
  const [most, setMost] = useState(AT_A_TIME);
  const left = groups.length - most;
  if (groups.length === 0) return <Caption1>{words.noChangeMatches}</Caption1>;
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.changesCaption}</caption>
        <thead>
          <tr>
            {onTick && (
              <th scope="col" className={mergeClasses(styles.head, styles.box)}>
                <Unseen>{words.columnApply}</Unseen>
              </th>
            )}
            <th scope="col" className={styles.head}>
              {words.columnChange}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.amount)}>
              {words.columnWorld}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.slice(0, most).map((group) => (
            <ChangeRow
              key={group.key}
              group={group}
              names={names}
              isTicked={ticked?.has(group.key)}
              onTick={onTick}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button size="small" onClick={() => setMost(most + AT_A_TIME)}>
          {words.showMore(Math.min(AT_A_TIME, left), left)}
        </Button>
      )}
    </>
  );
}
