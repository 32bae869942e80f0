import {
  Badge,
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo, useState } from "react";
import type { ChangeGroup, ChangeKind } from "../../dataset/comparison";
import { usePane } from "../pane-context";
import { Becomes } from "./Becomes";
import { describeChange } from "./describe-change";
import { ListAmounts } from "./ListAmounts";
import type { PreviewNames } from "./preview-names";
import { suspicionSentence } from "./suspicion-sentence";
import { writeWeights } from "./write-change";

const useStyles = makeStyles({
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  cell: { padding: `${tokens.spacingVerticalXS} 0`, verticalAlign: "top" },
  // The box keeps its height of 32 px and stands on the line of the product.
  box: { width: "32px", "& .fui-Checkbox": { marginInlineStart: "-8px", marginTop: "-6px" } },
  what: {
    paddingInlineEnd: tokens.spacingHorizontalS,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  product: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: tokens.spacingHorizontalXS },
  months: { display: "block" },
  reason: { display: "block", color: tokens.colorPaletteDarkOrangeForeground1 },
  open: { paddingInlineStart: 0, minWidth: 0, justifyContent: "start" },
});

const COLOURS = {
  new: "brand",
  revised: "informative",
  withdrawn: "danger",
} as const satisfies Record<ChangeKind, string>;

/** What would change of one product and month; its amounts below it, when they are asked for. */
export const ChangeRow = memo(function ChangeRow({
  group,
  names,
  isTicked,
  onTick,
}: {
  readonly group: ChangeGroup;
  readonly names: PreviewNames;
  readonly isTicked?: boolean;
  readonly onTick?: (keys: readonly string[], isTicked: boolean) => void;
}) {
  const styles = useStyles();
  const { host, words } = usePane();
  const [isOpen, setOpen] = useState(false);
  const { key, kind, changes, suspicions } = group;
  const described = describeChange(group, names, words);
  return (
    <>
      <tr className={styles.row}>
        {onTick && (
          <td className={mergeClasses(styles.cell, styles.box)}>
            <Checkbox
              aria-label={described.label}
              checked={isTicked === true}
              onChange={(_, { checked }) => onTick([key], checked === true)}
            />
          </td>
        )}
        <th scope="row" className={mergeClasses(styles.cell, styles.what)}>
          <span className={styles.product}>{described.product}</span>
          <Badge appearance="tint" size="small" color={COLOURS[kind]}>
            {described.kind}
          </Badge>
          <span className={styles.months}>{described.months}</span>
          {suspicions.map((suspicion, place) => (
            <Caption1 key={place} className={styles.reason}>
              {suspicionSentence(suspicion, names, words, host.language)}
            </Caption1>
          ))}
          <Button
            size="small"
            appearance="transparent"
            className={styles.open}
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {described.amounts}
          </Button>
        </th>
        <td className={styles.cell}>
          <Becomes
            {...writeWeights(group.before, group.after, host.language)}
            before={group.before}
            after={group.after}
          />
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={onTick ? 3 : 2}>
            <ListAmounts changes={changes} names={names} label={described.amountsLabel} />
          </td>
        </tr>
      )}
    </>
  );
});
