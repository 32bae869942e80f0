import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Preview } from "../../refresh/refresher";
import { usePane } from "../pane-context";
import type { Refresh } from "../refresh-state";

/** Whether what was read is to stand beside the other open figures or in place of them; either is compared anew. */
export function KeepOthers({
  refresh,
  preview,
}: {
  readonly refresh: Refresh;
  readonly preview: Preview;
}) {
  const { words, turn } = usePane();
  const { isAlone, open } = preview.comparison;
  if (!open || open.observations.length === 0) return null;
  return (
    <Field label={words.otherFigures}>
      <RadioGroup
        value={isAlone ? "alone" : "beside"}
        disabled={turn.taken}
        onChange={(_, { value }) => refresh.again(preview, value === "alone")}
      >
        <Radio value="beside" label={words.keepBeside} />
        <Radio value="alone" label={words.replaceAll} />
      </RadioGroup>
    </Field>
  );
}
