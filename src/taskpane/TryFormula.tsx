import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Dataset } from "../dataset/dataset";
import { CopyFormula } from "./CopyFormula";
import { exampleFormulas } from "./example-formulas";
import { Figure } from "./FigureCell";
import { usePane } from "./pane-context";
import { Section } from "./Section";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  answered: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalM,
  },
  answer: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** A few formulas to copy, each with what it asks and what it answers from the open dataset. */
export function TryFormula({ dataset }: { readonly dataset: Dataset }) {
  const styles = useStyles();
  const { host, words } = usePane();
  const examples = useMemo(
    () => exampleFormulas(dataset, host.language, words),
    [dataset, host.language, words]
  );
  if (examples.length === 0) return null;
  return (
    <Section heading={words.formulaHeading}>
      <Body1 as="p" block className={styles.text}>
        {words.formulaHint}
      </Body1>
      <ul className={styles.list}>
        {examples.map(({ formula, asks, answer, derived }) => (
          <li key={formula}>
            <CopyFormula formula={formula} />
            <div className={styles.answered}>
              <Caption1 className={styles.text}>{asks}</Caption1>
              <span className={styles.answer}>
                <Figure derived={derived}>{answer}</Figure>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
