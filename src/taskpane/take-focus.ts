import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

/** Moves the focus to a message, unless she is elsewhere in the pane or in a cell of the sheet. */
export function takeFocus(message: HTMLElement | null): void {
  if (!message || !document.hasFocus()) return;
  const focused = document.activeElement;
  const withTheAct = message.closest("section")?.contains(focused);
  if (withTheAct || focused === document.body) message.focus();
}

/** The main button of a part of the pane, and a way to do things that leaves the focus on it. */
export interface MainButton {
  /** The `ref` of the button. */
  readonly hold: (button: HTMLButtonElement | null) => void;
  /** Does what another button asks and keeps the focus where it can be found, since that one may be gone afterwards. */
  readonly first: (does: () => void) => () => void;
}

/** The main button, to which the focus goes back. */
export function useMainButton(): MainButton {
  const [button, hold] = useState<HTMLButtonElement | null>(null);
  const first = (does: () => void) => () => {
    button?.focus();
    does();
  };
  return { hold, first };
}

/** Leaves the focus on the main button when an element is taken away that has it: else it would be nowhere. */
export function useFocusAfter(place: RefObject<HTMLElement | null>, { first }: MainButton): void {
  const latest = useRef(first);
  useEffect(() => {
    latest.current = first;
  });
  useLayoutEffect(() => {
    const { current } = place;
    return () => {
      if (current?.contains(document.activeElement)) latest.current(() => undefined)();
    };
  }, [place]);
}
