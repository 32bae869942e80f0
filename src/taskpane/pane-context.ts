import { createContext, useContext } from "react";
import type { PaneHost } from "./pane-host";
import type { Turn } from "./turn";
import type { Words } from "./words";

/** What every part of the pane may ask for without being handed it. */
export interface InPane {
  readonly host: PaneHost;
  readonly words: Words;
  /** Says a sentence to those who listen to the pane instead of looking at it; politely, after what is being read. */
  readonly announce: (sentence: string) => void;
  /** Whether an act is working on the workbook; taken by the next. */
  readonly turn: Turn;
}

const PaneContext = createContext<InPane | undefined>(undefined);

export const InPaneProvider = PaneContext.Provider;

/** The host, the words in its language, and the voice of the pane. */
export function usePane(): InPane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane was called outside the pane.");
  return pane;
}
