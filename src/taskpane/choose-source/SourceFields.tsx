import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Dataset } from "../../dataset/dataset";
import { SOURCE_KINDS } from "../../refresh/source-request";
import { usePane } from "../pane-context";
import { AskAddress } from "./AskAddress";
import { AskComtrade } from "./AskComtrade";
import { AskWarehouse } from "./AskWarehouse";
import { ChooseFiles } from "./ChooseFiles";
import { ChooseRange } from "./ChooseRange";
import { privacySentence } from "./privacy-sentence";
import type { SourceKind } from "./source-draft";
import type { SourceForm } from "./source-form";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The kind of source, what has to be known of it, and what is sent where when it is asked. */
export function SourceFields({
  form,
  dataset,
}: {
  readonly form: SourceForm;
  readonly dataset: Dataset;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const place = useRef<HTMLDivElement>(null);
  const { draft, change, timesRefused } = form;
  useEffect(() => {
    if (timesRefused > 0) place.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [timesRefused]);
  return (
    <div ref={place} className={styles.fields}>
      <Field label={words.sourceKind}>
        <Select
          value={draft.kind}
          onChange={(_, { value }) => change({ kind: value as SourceKind })}
        >
          {SOURCE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.sourceKinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <FieldsOfKind form={form} dataset={dataset} />
      <Caption1 as="p" block className={styles.note}>
        {`${privacySentence(draft, words)} ${words.rememberedFor}`}
      </Caption1>
    </div>
  );
}

function FieldsOfKind({ form, dataset }: { readonly form: SourceForm; readonly dataset: Dataset }) {
  const styles = useStyles();
  const { words } = usePane();
  switch (form.draft.kind) {
    case "files":
      return <ChooseFiles form={form} />;
    case "range":
      return <ChooseRange form={form} catalogue={dataset.catalogue} />;
    case "comtrade":
      return <AskComtrade form={form} catalogue={dataset.catalogue} />;
    case "warehouse":
      return <AskWarehouse form={form} />;
    case "address":
      return <AskAddress form={form} />;
    case "published":
      return (
        <Caption1 as="p" block className={styles.note}>
          {words.publishedHint}
        </Caption1>
      );
  }
}
