import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Notice } from "../../sources/source";
import { usePane } from "../pane-context";

/** More notices than these are folded away. */
const SHOWN = 5;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "20px", overflowWrap: "anywhere" },
});

/** What the reader of a source noticed, a sentence each; nothing where it noticed nothing. */
export function ListNotices({ notices }: { readonly notices: readonly Notice[] }) {
  const styles = useStyles();
  const { words } = usePane();
  const [isOpen, setOpen] = useState(false);
  if (notices.length === 0) return null;
  const shown = isOpen ? notices : notices.slice(0, SHOWN);
  return (
    <MessageBar intent="warning" layout="multiline" bottomReflowSpacer={null}>
      <MessageBarBody>
        <MessageBarTitle>{words.noticesTitle(notices.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {shown.map(({ sentence }, place) => (
            <li key={place}>{sentence}</li>
          ))}
        </ul>
        {notices.length > SHOWN && (
          <Button
            size="small"
            appearance="transparent"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? words.showFewer : words.showAllNotices(notices.length)}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
