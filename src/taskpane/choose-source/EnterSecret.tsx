import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane-context";
import { hostOf } from "./draft-host";
import type { SourceForm } from "./source-form";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", alignItems: "start" },
  input: {
    boxSizing: "border-box",
    width: "100%",
    height: "32px",
    padding: `0 ${tokens.spacingHorizontalMNudge}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
    },
    "&[aria-invalid=true]": {
      border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteRedBorder2}`,
    },
  },
  field: { width: "100%", marginBottom: tokens.spacingVerticalXXS },
});

/**
 * A key or password. What is typed stands in the field alone until it is used, and is then kept by its host until Excel is
 * closed; the field is empty again.
 */
export function EnterSecret({
  form: { draft, refused, holdSecret },
  label,
  hint,
}: {
  readonly form: SourceForm;
  readonly label: string;
  readonly hint: string;
}) {
  const styles = useStyles();
  const { host, words, announce } = usePane();
  const { secrets } = host.refresh;
  const [, setForgotten] = useState(0);
  const server = hostOf(draft);
  const isKept = server !== undefined && Boolean(secrets.of(server));
  const forget = () => {
    if (server === undefined) return;
    secrets.keep(server, "");
    setForgotten((times) => times + 1);
    announce(words.forgotten);
  };
  return (
    <div className={styles.place}>
      <Field
        className={styles.field}
        label={label}
        hint={isKept ? words.secretKept(server) : hint}
        validationMessage={refused.secret}
      >
        {/* The browser's own field: Fluent's keeps what is typed in a state and in the page. */}
        {(props) => (
          <input
            {...props}
            ref={holdSecret}
            className={styles.input}
            type="password"
            autoComplete="off"
            spellCheck={false}
          />
        )}
      </Field>
      {isKept && (
        <Button size="small" onClick={forget}>
          {words.forgetSecret}
        </Button>
      )}
    </div>
  );
}
