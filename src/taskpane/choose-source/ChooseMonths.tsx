import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import type { SourceForm } from "./source-form";

const useStyles = makeStyles({
  months: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(110px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  narrow: { minWidth: 0, "& input": { minWidth: 0 } },
});

/** The first and the last month to ask for, in any form in which a month can be written. */
export function ChooseMonths({ form }: { readonly form: SourceForm }) {
  const styles = useStyles();
  const { words } = usePane();
  const { draft, refused, change } = form;
  return (
    <div className={styles.months}>
      <Field label={words.firstMonth} validationMessage={refused.first} className={styles.narrow}>
        <Input value={draft.first} onChange={(_, { value }) => change({ first: value })} />
      </Field>
      <Field label={words.lastMonth} validationMessage={refused.last} className={styles.narrow}>
        <Input value={draft.last} onChange={(_, { value }) => change({ last: value })} />
      </Field>
    </div>
  );
}
