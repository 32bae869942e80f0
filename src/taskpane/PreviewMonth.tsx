import {
  Caption1,
  Field,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { TOTAL, WORLD } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import type { Month } from "../dataset/month";
import { level, mom } from "../measures";
import { monthsToChoose } from "../workbook/review/choice-of-months";
import { FigureCell } from "./FigureCell";
import { usePane } from "./pane-context";
import { Section } from "./Section";
import { writeGrowth, writeMonth, writeTonnes } from "./write-figures";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  caption: {
    textAlign: "start",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingBottom: tokens.spacingVerticalXS,
  },
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  whole: { fontWeight: tokens.fontWeightSemibold },
  head: {
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "end",
  },
  name: {
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: "start",
    fontWeight: "inherit",
  },
  note: { color: tokens.colorNeutralForeground3 },
});

/** One month at a glance: what left the country of each product, and how that compares with the month before. */
export function PreviewMonth({ dataset }: { readonly dataset: Dataset }) {
  const styles = useStyles();
  const { host, words } = usePane();
  const { language } = host;
  const months = useMemo(() => monthsToChoose(dataset), [dataset]);
  const [chosen, choose] = useState<Month>();
  const month = chosen !== undefined && months.includes(chosen) ? chosen : dataset.latest;
  if (month === undefined) return null;
  const rows = dataset.catalogue.products.map(({ id }) => {
    const series = dataset.series(id, WORLD, "quantity");
    return { id, amount: series && level(series, month), change: series && mom(series, month) };
  });
  const anyDerived = rows.some(
    (r) => r.amount?.basis === "derived" || r.change?.basis === "derived"
  );
  return (
    <Section heading={words.previewHeading}>
      <Field label={words.month} orientation="horizontal">
        <Select value={month} onChange={(_, { value }) => choose(Number(value))}>
          {months.map((m) => (
            <option key={m} value={m}>
              {writeMonth(m, language)}
            </option>
          ))}
        </Select>
      </Field>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {words.previewCaption(writeMonth(month, language))}
        </caption>
        <thead>
          <tr className={styles.row}>
            <th scope="col" className={mergeClasses(styles.head, styles.name)}>
              {words.product}
            </th>
            <th scope="col" className={styles.head}>
              {words.tonnes}
            </th>
            <th scope="col" className={styles.head}>
              {words.monthOnMonth}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, amount, change }) => (
            <tr key={id} className={mergeClasses(styles.row, id === TOTAL && styles.whole)}>
              <th scope="row" className={styles.name}>
                {dataset.catalogue.productName(id, language)}
              </th>
              <FigureCell
                estimate={amount}
                write={(kg) => writeTonnes(kg, language)}
                otherwise={words.notPublished}
              />
              <FigureCell
                estimate={change}
                write={(fraction) => writeGrowth(fraction, language)}
                otherwise={amount ? words.notKnown : ""}
              />
            </tr>
          ))}
        </tbody>
      </table>
      {anyDerived && <Caption1 className={styles.note}>{words.derivedFootnote}</Caption1>}
    </Section>
  );
}
