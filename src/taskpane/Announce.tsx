import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clip: "rect(0 0 0 0)",
    whiteSpace: "nowrap",
  },
});

/** Words for those who listen, not shown. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  return <span className={useStyles().unseen}>{children}</span>;
}

/** The voice of the pane: what stands in it is read out, after what is being read. */
export function Announce({ sentence }: { readonly sentence: string }) {
  return (
    <div role="status" aria-live="polite" className={useStyles().unseen}>
      {sentence}
    </div>
  );
}
