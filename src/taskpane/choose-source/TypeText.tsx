import { Field, Input, type InputProps } from "@fluentui/react-components";
import type { DraftField } from "./check-draft";
import type { SourceForm } from "./source-form";

/** One line of text of a form, with what is wrong with it. */
export function TypeText({
  form,
  field,
  label,
  hint,
  value,
  type = "text",
  onType,
}: {
  readonly form: SourceForm;
  readonly field: DraftField;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly type?: InputProps["type"];
  readonly onType: (text: string) => void;
}) {
  return (
    <Field label={label} hint={hint} validationMessage={form.refused[field]}>
      <Input
        type={type}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, data) => onType(data.value)}
      />
    </Field>
  );
}
