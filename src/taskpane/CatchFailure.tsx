import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Words } from "./words";

interface Props {
  readonly words: Words;
  readonly children: ReactNode;
}

/** Shows a sentence where a part of the pane fails, in place of an empty pane. */
export class CatchFailure extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { words, children } = this.props;
    if (!this.state.failed) return children;
    return <Failure words={words} onShowAgain={() => this.setState({ failed: false })} />;
  }
}

const useStyles = makeStyles({
  failure: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

function Failure({
  words,
  onShowAgain,
}: {
  readonly words: Words;
  readonly onShowAgain: () => void;
}) {
  return (
    <div role="alert" className={useStyles().failure}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{words.broken}</MessageBarBody>
      </MessageBar>
      <Button onClick={onShowAgain}>{words.showAgain}</Button>
    </div>
  );
}
