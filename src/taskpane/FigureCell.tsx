import { makeStyles, tokens } from "@fluentui/react-components";
import type { Estimate } from "../measures";
import { Unseen } from "./Announce";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  cell: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  derived: { fontStyle: "italic" },
  nothing: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "normal",
  },
});

/** A figure of a table: upright if a publisher printed it, in italics if it was derived, in words if there is none. */
export function FigureCell({
  estimate,
  write,
  otherwise,
}: {
  readonly estimate: Estimate | undefined;
  readonly write: (value: number) => string;
  readonly otherwise: string;
}) {
  const styles = useStyles();
  return (
    <td className={styles.cell}>
      {estimate ? (
        <Figure derived={estimate.basis === "derived"}>{write(estimate.value)}</Figure>
      ) : (
        <span className={styles.nothing}>{otherwise}</span>
      )}
    </td>
  );
}

/** A written figure, marked for eye and ear if it is derived. */
export function Figure({
  derived,
  children,
}: {
  readonly derived: boolean;
  readonly children: string;
}) {
  const styles = useStyles();
  const { words } = usePane();
  if (!derived) return children;
  return (
    <>
      <em className={styles.derived}>{children}</em>
      <Unseen> {words.derived}</Unseen>
    </>
  );
}
