import {
  Button,
  createFocusOutlineStyle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  type MessageBarIntent,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { CopyFormula } from "./CopyFormula";
import { firstFormula } from "./example-formulas";
import type { LoadState } from "./load-state";
import { usePane } from "./pane-context";
import type { Words } from "./words";

const useStyles = makeStyles({
  bar: {
    position: "relative",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    ...createFocusOutlineStyle(),
  },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingRight: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** How a load ended, in words: the tone, a title, and what it means for the sheets. */
interface Message {
  readonly intent: MessageBarIntent;
  readonly title: string;
  readonly text: string;
}

/** Says how a load ended and what to do next; takes the focus if it was with the load. */
export function LoadResult({
  state,
  onTryAgain,
  onWriteBeside,
  onDoNothing,
}: {
  readonly state: LoadState;
  readonly onTryAgain: () => void;
  readonly onWriteBeside: () => void;
  readonly onDoNothing: () => void;
}) {
  const styles = useStyles();
  const { host, words, announce } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  const message = messageOf(state, words);
  const sentence = message && `${message.title}. ${message.text}`;
  useEffect(() => {
    if (!sentence) return;
    announce(sentence);
    takeFocus(bar.current);
  }, [sentence, announce]);

  if (!message) return null;
  return (
    <MessageBar
      ref={bar}
      className={styles.bar}
      intent={message.intent}
      layout="multiline"
      bottomReflowSpacer={null}
      tabIndex={-1}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{message.title}</MessageBarTitle>
        <span>{message.text}</span>
        {state.kind === "loaded" && (
          <>
            <span>{words.nextType}</span>
            <CopyFormula formula={firstFormula(host.bundled(), host.language)} />
          </>
        )}
        {state.kind === "nameTaken" && (
          <div className={styles.acts}>
            <Button size="small" appearance="primary" onClick={onWriteBeside}>
              {words.writeBeside(state.sheets)}
            </Button>
            <Button size="small" onClick={onDoNothing}>
              {words.doNothing}
            </Button>
          </div>
        )}
        {state.kind === "failed" && (
          <div className={styles.acts}>
            <Button size="small" onClick={onTryAgain}>
              {words.tryAgain}
            </Button>
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

function messageOf(state: LoadState, words: Words): Message | undefined {
  switch (state.kind) {
    case "idle":
    case "loading":
      return undefined;
    case "loaded":
      return {
        intent: "success",
        title: words.loadedTitle,
        text: words.loaded(state.rows, state.sheets),
      };
    case "unchanged":
      return { intent: "info", title: words.unchangedTitle, text: words.unchanged(state.rows) };
    case "nameTaken":
      return {
        intent: "warning",
        title: words.nameTakenTitle(state.sheets),
        text: words.nameTaken(state.sheets),
      };
    case "cancelled":
      return { intent: "info", title: words.cancelledTitle, text: words.cancelled };
    case "failed":
      return { intent: "error", title: words.failedTitle, text: state.sentence };
  }
}

/** Moves the focus to a message, unless she is elsewhere in the pane or in a cell of the sheet. */
function takeFocus(message: HTMLElement | null) {
  if (!message || !document.hasFocus()) return;
  const focused = document.activeElement;
  const withTheLoad = message.closest("section")?.contains(focused);
  if (withTheLoad || focused === document.body) message.focus();
}
