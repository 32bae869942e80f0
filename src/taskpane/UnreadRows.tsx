import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { usePane } from "./pane-context";

/** More rows than these are counted, not listed. */
const LISTED = 5;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "20px", overflowWrap: "anywhere" },
});

/** Says which rows of the workbook's tables could not be read and why; nothing where all could. */
export function UnreadRows({ refusals }: { readonly refusals: readonly string[] }) {
  const styles = useStyles();
  const { words } = usePane();
  if (refusals.length === 0) return null;
  const listed = refusals.slice(0, LISTED);
  return (
    <MessageBar intent="warning" layout="multiline" bottomReflowSpacer={null}>
      <MessageBarBody>
        <MessageBarTitle>{words.unreadTitle(refusals.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {listed.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {refusals.length > LISTED && <li>{words.andMore(refusals.length - LISTED)}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
