import { FluentProvider } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useMemo, useState } from "react";
import { Announce } from "../../src/taskpane/Announce";
import { useOpenDataset } from "../../src/taskpane/open-dataset";
import { InPaneProvider } from "../../src/taskpane/pane-context";
import type { AnswersFrom } from "../../src/taskpane/pane-host";
import { fluentTheme } from "../../src/taskpane/theme";
import { useTurn } from "../../src/taskpane/turn";
import { wordsIn } from "../../src/taskpane/words";
import type { Dataset } from "../../src/dataset/dataset";
import { FakeHost } from "./fake-host";
import { settled } from "./settled";

/** A part of the pane, given the open dataset and whose it is. */
type Part = (dataset: Dataset, from: AnswersFrom) => ReactNode;

/** One part of the pane by itself, in what the pane gives to each: the whole pane takes longer to draw than most tests. */
export async function showPart(part: Part, host = new FakeHost()) {
  const user = userEvent.setup();
  const shown = render(<PaneOf part={part} host={host} />);
  // The workbook says at once what it remembers.
  await settled(() => undefined);
  return { host, user, refresh: host.refresh, ...shown };
}

function PaneOf({ part, host }: { readonly part: Part; readonly host: FakeHost }) {
  const { dataset, from } = useOpenDataset(host);
  const turn = useTurn();
  const [said, announce] = useState("");
  const words = wordsIn(host.language);
  const pane = useMemo(() => ({ host, words, announce, turn }), [host, words, turn]);
  return (
    <FluentProvider theme={fluentTheme(host.theme)}>
      <InPaneProvider value={pane}>
        <main>
          <h1>{words.name}</h1>
          {dataset && part(dataset, from)}
        </main>
        <Announce sentence={said} />
      </InPaneProvider>
    </FluentProvider>
  );
}
