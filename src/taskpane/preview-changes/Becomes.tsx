import { makeStyles, tokens } from "@fluentui/react-components";
import { Unseen } from "../Announce";
import { usePane } from "../pane-context";
import { type WrittenChange, writeDifference } from "./write-change";

const useStyles = makeStyles({
  becomes: {
    display: "flex",
    flexDirection: "column",
    alignItems: "end",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  before: { color: tokens.colorNeutralForeground3 },
  difference: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A figure before and after, one below the other so that a narrow pane holds both, and the difference in per cent. */
export function Becomes({
  from,
  to,
  before,
  after,
}: WrittenChange & { readonly before: number | undefined; readonly after: number | undefined }) {
  const styles = useStyles();
  const { host, words } = usePane();
  const difference = writeDifference(before, after, host.language);
  return (
    <span className={styles.becomes}>
      <span className={styles.before}>{from ?? words.unknownFigure}</span>
      <span>
        <span aria-hidden="true">→ </span>
        <Unseen>{words.becomes} </Unseen>
        {to ?? words.unknownFigure}
      </span>
      {difference && <span className={styles.difference}>{difference}</span>}
    </span>
  );
}
