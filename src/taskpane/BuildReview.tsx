import { Body1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Dataset } from "../dataset/dataset";
import { BuildResult } from "./BuildResult";
import { useBuild } from "./build-state";
import { ChooseOptions } from "./ChooseOptions";
import { usePane } from "./pane-context";
import type { AnswersFrom } from "./pane-host";
import { useReviewForm } from "./review-form";
import { Section } from "./Section";
import { StartAct } from "./StartAct";
import { useMainButton } from "./take-focus";
import { writeMonth } from "./write-figures";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  month: { gridTemplateColumns: "minmax(33%, max-content) 1fr" },
});

/** Builds the monthly review into the workbook, or brings the one that is there up to what is chosen. */
export function BuildReview({
  dataset,
  from,
}: {
  readonly dataset: Dataset;
  readonly from: AnswersFrom;
}) {
  const styles = useStyles();
  const { host, words, announce } = usePane();
  const { language } = host;
  const form = useReviewForm(host, dataset);
  const build = useBuild(form, from);
  const button = useMainButton();
  const [isOpen, setOpen] = useState(false);
  const { months, options, isUpdate } = form;
  const [latest] = months;
  if (latest === undefined) return null;

  const start = () => {
    if (options.products.length > 0) return build.build();
    setOpen(true);
    announce(words.chooseProduct);
  };
  return (
    <Section heading={words.reviewHeading}>
      <Body1 as="p" block className={styles.text}>
        {from === "bundled" ? words.beforeFirstReview : words.beforeReview}
      </Body1>
      <Field
        className={styles.month}
        label={words.reviewMonth}
        orientation="horizontal"
        hint={
          options.month < latest ? words.reviewMayBeNewer(writeMonth(latest, language)) : undefined
        }
      >
        <Select
          value={options.month}
          onChange={(_, { value }) => form.change({ month: Number(value) })}
        >
          {months.map((month) => (
            <option key={month} value={month}>
              {writeMonth(month, language)}
            </option>
          ))}
        </Select>
      </Field>
      <ChooseOptions
        catalogue={dataset.catalogue}
        options={options}
        onChange={form.change}
        isOpen={isOpen}
        onOpen={setOpen}
      />
      <StartAct
        act={build}
        button={button}
        label={isUpdate ? words.updateReview : words.buildReview}
        labelRunning={isUpdate ? words.updating : words.building}
        icon={<DocumentTableRegular />}
        appearance={from === "workbook" ? "primary" : undefined}
        onStart={start}
      />
      <BuildResult
        build={build}
        button={button}
        isUpdate={isUpdate}
        figuresLoaded={build.startedFrom === "bundled" && from === "workbook"}
        onTryAgain={start}
      />
    </Section>
  );
}
