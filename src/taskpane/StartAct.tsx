import { Button, type ButtonProps, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Act } from "./act-state";
import { useEscape } from "./on-escape";
import { usePane } from "./pane-context";
import { ShowProgress } from "./ShowProgress";
import type { MainButton } from "./take-focus";

const useStyles = makeStyles({
  acts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXXS,
  },
  act: { flexGrow: 1 },
});

/** The main button of a part of the pane; while its act is on the way also Cancel, which Escape presses, and a bar. */
export function StartAct({
  act,
  button: { hold, first },
  label,
  labelRunning,
  icon,
  appearance,
  onStart,
  children,
}: {
  readonly act: Pick<Act<unknown>, "state" | "cancel">;
  readonly button: MainButton;
  readonly label: string;
  readonly labelRunning: string;
  readonly icon: ButtonProps["icon"];
  readonly appearance?: ButtonProps["appearance"];
  readonly onStart: () => void;
  /** Further buttons beside it, while the act is not on its way. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { words, turn } = usePane();
  const { state } = act;
  const running = state.kind === "running" ? state : undefined;
  useEscape(running?.canStop ?? false, act.cancel);
  return (
    <>
      <div className={styles.acts}>
        <Button
          ref={hold}
          className={styles.act}
          appearance={appearance}
          icon={icon}
          disabledFocusable={turn.taken}
          onClick={onStart}
        >
          {running ? labelRunning : label}
        </Button>
        {running?.canStop && (
          <Button disabledFocusable={running.cancelling} onClick={first(act.cancel)}>
            {running.cancelling ? words.cancelling : words.cancel}
          </Button>
        )}
        {!running && children}
      </div>
      {running && <ShowProgress {...running} />}
    </>
  );
}
