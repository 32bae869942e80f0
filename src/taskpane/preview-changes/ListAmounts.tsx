import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AmountChange } from "../../dataset/comparison";
import { Unseen } from "../Announce";
import { usePane } from "../pane-context";
import type { PreviewNames } from "./preview-names";
import { amountCells } from "./write-change";

/** So many amounts are drawn at a time. */
const AT_A_TIME = 60;

const useStyles = makeStyles({
  place: { paddingBottom: tokens.spacingVerticalS },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "top",
  },
  head: { color: tokens.colorNeutralForeground3 },
  name: { textAlign: "start", overflowWrap: "anywhere" },
  amount: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  unit: { color: tokens.colorNeutralForeground3 },
});

/** The amounts of one change: partner and measure, before and after. */
export function ListAmounts({
  changes,
  names,
  label,
}: {
  readonly changes: readonly AmountChange[];
  readonly names: PreviewNames;
  readonly label: string;
}) {
  const styles = useStyles();
  const { host, words } = usePane();
  const [most, setMost] = useState(AT_A_TIME);
  const left = changes.length - most;
  const end = mergeClasses(styles.cell, styles.amount);
  const head = mergeClasses(end, styles.head);
  return (
    <div className={styles.place}>
      <table className={styles.table}>
        <caption>
          <Unseen>{label}</Unseen>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.name)}>
              {words.columnPartner}
            </th>
            <th scope="col" className={head}>
              {words.columnBefore}
            </th>
            <th scope="col" className={head}>
              {words.columnAfter}
            </th>
            <th scope="col" className={head}>
              {words.columnDifference}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, most).map((change, place) => (
            <tr key={place}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {names.partner(change.partner)}{" "}
                <span className={styles.unit}>
                  {words.measureUnit(change.measure, names.currency)}
                </span>
              </th>
              {amountCells(change, words, host.language).map((written, cell) => (
                <td key={cell} className={end}>
                  {written}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button size="small" onClick={() => setMost(most + AT_A_TIME)}>
          {words.showMore(Math.min(AT_A_TIME, left), left)}
        </Button>
      )}
    </div>
  );
}
