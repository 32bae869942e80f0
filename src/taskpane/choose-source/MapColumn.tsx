import { Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import {
  type GridRole,
  type GridShape,
  roleNames,
  rolesFor,
} from "../../sources/grid/grid-mapping";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  sample: { display: "block", color: tokens.colorNeutralForeground3 },
  role: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/** One column: what it is called, what stands in it, and what it is taken for. */
export function MapColumn({
  name,
  role,
  shape,
  sample = [],
  onRole,
}: {
  readonly name: string;
  readonly role: GridRole;
  readonly shape: GridShape;
  readonly sample?: readonly string[];
  readonly onRole: (role: GridRole) => void;
}) {
  const styles = useStyles();
  const { host, words } = usePane();
  const called = roleNames(host.language);
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.cell}>
        {name}
        {sample.length > 0 && (
          <Caption1 className={styles.sample}>{words.asIn(sample.join(", "))}</Caption1>
        )}
      </th>
      <td className={styles.cell}>
        <Select
          size="small"
          className={styles.role}
          aria-label={words.roleOf(name)}
          value={role}
          onChange={(_, { value }) => onRole(value as GridRole)}
        >
          {rolesFor(shape).map((one) => (
            <option key={one} value={one}>
              {called[one]}
            </option>
          ))}
        </Select>
      </td>
    </tr>
  );
}
