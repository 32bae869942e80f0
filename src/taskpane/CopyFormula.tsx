import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import { Fragment, useEffect, useState } from "react";
import { copyText } from "./copy-text";
import { localFormula } from "./local-formula";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  formula: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  argument: { whiteSpace: "nowrap" },
  button: { flexShrink: 0 },
});

/** How long a button says that it copied, in milliseconds. */
const SAID_FOR = 2000;

/** A formula as she would type it, with a button that copies it. */
export function CopyFormula({ formula: written }: { readonly formula: string }) {
  const styles = useStyles();
  const { host, words, announce } = usePane();
  const [separator, setSeparator] = useState<"," | ";">(",");
  const formula = localFormula(written, separator);
  useEffect(() => {
    let isShown = true;
    void host.listSeparator().then((found) => isShown && setSeparator(found));
    return () => void (isShown = false);
  }, [host]);
  const [outcome, setOutcome] = useState<"copied" | "refused">();
  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome(undefined), SAID_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    const copied = await copyText(formula);
    setOutcome(copied ? "copied" : "refused");
    announce(copied ? words.copiedFormula(formula) : words.copyRefused);
  };
  const label = outcome === "copied" ? words.copied : words.copy;
  return (
    <>
      <div className={styles.row}>
        <code className={styles.formula}>
          {argumentsOf(formula).map((argument, place) => (
            <Fragment key={place}>
              <wbr />
              <span className={styles.argument}>{argument}</span>
            </Fragment>
          ))}
        </code>
        <Button
          className={styles.button}
          size="small"
          icon={outcome === "copied" ? <CheckmarkRegular /> : <CopyRegular />}
          aria-label={`${label} ${formula}`}
          onClick={() => void copy()}
        >
          {label}
        </Button>
      </div>
      {outcome === "refused" && <Caption1>{words.copyRefused}</Caption1>}
    </>
  );
}

/** A formula cut after its separators, so that a narrow pane breaks it there and never inside `2025-11`. */
function argumentsOf(formula: string): readonly string[] {
  return formula.match(/[^,;]+[,;]?/g) ?? [];
}
