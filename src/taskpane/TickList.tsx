import {
  Caption1,
  Checkbox,
  Label,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  // The boxes stand under the label, not beside it.
  boxes: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  oneColumn: { display: "flex", flexDirection: "column", maxHeight: "240px", overflowY: "auto" },
  columns: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(110px, 1fr))" },
  hint: { display: "block", color: tokens.colorNeutralForeground3 },
  refusal: { display: "block", color: tokens.colorPaletteRedForeground1 },
});

/** Something that can be ticked. */
export interface Tickable {
  readonly id: string;
  readonly label: string;
}

/** Boxes to tick under one label. (Fluent's Field is for a single control: in it every box would bear the label of all.) */
export function TickList({
  label,
  of,
  ticked,
  onTick,
  inColumns = false,
  hint,
  refusal,
}: {
  readonly label: string;
  readonly of: readonly Tickable[];
  readonly ticked: readonly string[];
  /** Told what is ticked then, in the order of the list. */
  readonly onTick: (ticked: readonly string[]) => void;
  /** Whether short labels may stand beside one another. */
  readonly inColumns?: boolean;
  readonly hint?: string;
  /** Why what is ticked cannot be. */
  readonly refusal?: string;
}) {
  const styles = useStyles();
  const id = useId();
  const tick = (changed: string, isTicked: boolean) =>
    onTick(
      of.map((one) => one.id).filter((one) => (one === changed ? isTicked : ticked.includes(one)))
    );
  return (
    <div role="group" aria-labelledby={`${id}label`} aria-describedby={`${id}about`}>
      <Label id={`${id}label`}>{label}</Label>
      <div className={mergeClasses(styles.boxes, inColumns ? styles.columns : styles.oneColumn)}>
        {of.map((one) => (
          <Checkbox
            key={one.id}
            label={one.label}
            checked={ticked.includes(one.id)}
            onChange={(_, { checked }) => tick(one.id, checked === true)}
          />
        ))}
      </div>
      <div id={`${id}about`}>
        {refusal && (
          <Caption1 role="alert" className={styles.refusal}>
            {refusal}
          </Caption1>
        )}
        {hint && <Caption1 className={styles.hint}>{hint}</Caption1>}
      </div>
    </div>
  );
}
