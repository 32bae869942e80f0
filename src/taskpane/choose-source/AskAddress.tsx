import { usePane } from "../pane-context";
import type { SourceForm } from "./source-form";
import { TypeText } from "./TypeText";

/** The address of a file that a team has published, and how one is published. */
export function AskAddress({ form }: { readonly form: SourceForm }) {
  const { words } = usePane();
  return (
    <TypeText
      form={form}
      field="url"
      type="url"
      label={words.address}
      hint={words.addressHint}
      value={form.draft.url}
      onType={(url) => form.change({ url })}
    />
  );
}
