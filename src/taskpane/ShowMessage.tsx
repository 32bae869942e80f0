import {
  createFocusOutlineStyle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  type MessageBarIntent,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { usePane } from "./pane-context";
import { takeFocus } from "./take-focus";

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

/** How an act ended, in words: the tone, a title, and what it means for the sheets. */
export interface Message {
  readonly intent: MessageBarIntent;
  readonly title: string;
  /** A sentence or several, each in a line of its own. */
  readonly texts: readonly string[];
}

/** Says how an act ended; takes the focus if it was with the act. */
export function ShowMessage({
  message,
  children,
}: {
  readonly message: Message;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { announce } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  const { intent, title, texts } = message;
  const sentence = `${title}. ${texts.join(" ")}`;
  useEffect(() => {
    announce(sentence);
    takeFocus(bar.current);
  }, [sentence, announce]);
  return (
    <MessageBar
      ref={bar}
      className={styles.bar}
      intent={intent}
      layout="multiline"
      bottomReflowSpacer={null}
      tabIndex={-1}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {texts.map((text) => (
          <span key={text}>{text}</span>
        ))}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}

/** The buttons of a message, in a row. */
export function MessageActs({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().acts}>{children}</div>;
}
