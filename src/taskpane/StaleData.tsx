import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Dataset } from "../dataset/dataset";
import { usePane } from "./pane-context";
import { writeDay, writeMonthName } from "./write-figures";

/** Says so when the publication calendar has a month that the open figures do not have. */
export function StaleData({ dataset }: { readonly dataset: Dataset }) {
  const { host, words } = usePane();
  const { language } = host;
  const overdue = host.refresh.overdue();
  if (!overdue || dataset.latest === undefined) return null;
  return (
    <MessageBar intent="warning" layout="multiline" bottomReflowSpacer={null}>
      <MessageBarBody>
        <MessageBarTitle>{words.staleTitle}</MessageBarTitle>{" "}
        {words.stale(
          writeMonthName(dataset.latest, language),
          writeMonthName(overdue.month, language),
          writeDay(overdue.since, language)
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
