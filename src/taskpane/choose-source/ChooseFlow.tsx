import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import type { SourceForm } from "./source-form";

/** Exports or imports: figures of the one are never mixed with the other's. */
export function ChooseFlow({ form }: { readonly form: SourceForm }) {
  const { words } = usePane();
  const { draft, change } = form;
  return (
    <Field label={words.flow}>
      <RadioGroup
        layout="horizontal"
        value={draft.flow}
        onChange={(_, { value }) => change({ flow: value === "imports" ? "imports" : "exports" })}
      >
        <Radio value="exports" label={words.flowExports} />
        <Radio value="imports" label={words.flowImports} />
      </RadioGroup>
    </Field>
  );
}
