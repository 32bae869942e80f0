import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane } from "./pane-context";
import { MessageActs, ShowMessage } from "./ShowMessage";

/** Says what went wrong in a command of the ribbon, which has nowhere to say it, until it has been read. */
export function ShowTrouble() {
  const { host, words } = usePane();
  const [told, setTold] = useState({ sentence: host.trouble(), times: 0 });
  useEffect(
    () => host.onTrouble((sentence) => setTold(({ times }) => ({ sentence, times: times + 1 }))),
    [host]
  );
  const { sentence, times } = told;
  if (sentence === undefined) return null;
  return (
    <ShowMessage
      key={times}
      message={{ intent: "error", title: words.troubleTitle, texts: [sentence] }}
    >
      <MessageActs>
        <Button size="small" onClick={() => setTold({ sentence: undefined, times })}>
          {words.understood}
        </Button>
      </MessageActs>
    </ShowMessage>
  );
}
