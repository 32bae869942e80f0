import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Dataset } from "../dataset/dataset";
import type { Month } from "../dataset/month";
import { describeDataset } from "./describe-dataset";
import { usePane } from "./pane-context";
import type { AnswersFrom } from "./pane-host";
import { Section } from "./Section";
import { writeCount, writeMonth } from "./write-figures";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** The open dataset: what it is called, what it holds, how far it reaches, and whose figures answer the formulas. */
export function AboutData({
  dataset,
  from,
}: {
  readonly dataset: Dataset;
  readonly from: AnswersFrom;
}) {
  const styles = useStyles();
  const { host, words } = usePane();
  const { language } = host;
  const held = describeDataset(dataset);
  const { span } = held;
  const month = (m: Month) => writeMonth(m, language);
  const number = (n: number) => writeCount(n, language);
  const facts = span && [
    [words.latestMonth, month(dataset.latest ?? span.last)],
    [words.months, words.span(month(span.first), month(span.last))],
    [words.figures, words.figuresHeld(held.reported, held.derived)],
    [words.products, number(held.products)],
    [words.destinations, number(held.destinations)],
    [words.sources, number(dataset.sources.length)],
  ];
  return (
    <Section heading={dataset.title}>
      <div>
        <Badge appearance="tint" color="brand">
          {from === "workbook" ? words.answersFromWorkbook : words.answersFromBundled}
        </Badge>
      </div>
      {facts ? (
        <dl className={styles.facts}>
          {facts.map(([term, fact]) => (
            <Fragment key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.fact}>{fact}</dd>
            </Fragment>
          ))}
        </dl>
      ) : (
        words.noFigures
      )}
    </Section>
  );
}
