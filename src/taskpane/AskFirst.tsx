import {
  Body1Strong,
  Button,
  createFocusOutlineStyle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useEscape } from "./on-escape";
import { usePane } from "./pane-context";
import { takeFocus } from "./take-focus";

const useStyles = makeStyles({
  question: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    ...createFocusOutlineStyle(),
  },
  title: { margin: 0 },
  text: { margin: 0 },
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What is asked before cells are changed: what would be done, and two buttons. Escape within it is the second. */
export function AskFirst({
  title,
  texts,
  children,
  yes,
  mayDo = true,
  onYes,
  onNo,
}: {
  readonly title: string;
  readonly texts: readonly string[];
  /** What there is to choose. */
  readonly children?: ReactNode;
  readonly yes: string;
  /** Whether what is chosen can be done. */
  readonly mayDo?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const styles = useStyles();
  const { words, announce, turn } = usePane();
  const question = useRef<HTMLDivElement>(null);
  const id = useId();
  const sentence = [title, ...texts].join(" ");
  useEffect(() => {
    announce(sentence);
    takeFocus(question.current);
  }, [sentence, announce]);
  useEscape(true, onNo, question);
  return (
    <div ref={question} role="group" aria-labelledby={id} tabIndex={-1} className={styles.question}>
      <Body1Strong as="h3" block id={id} className={styles.title}>
        {title}
      </Body1Strong>
      {texts.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      {children}
      <div className={styles.acts}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!mayDo || turn.taken}
          onClick={onYes}
        >
          {yes}
        </Button>
        <Button size="small" onClick={onNo}>
          {words.leaveAsIs}
        </Button>
      </div>
    </div>
  );
}
