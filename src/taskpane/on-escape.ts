import { type RefObject, useEffect, useRef } from "react";

/**
 * Does something when Escape is pressed, wherever in the pane the focus is, or only while it is within an element; nothing
 * while not `active`.
 */
export function useEscape(
  active: boolean,
  does: () => void,
  within?: RefObject<HTMLElement | null>
): void {
  const latest = useRef(does);
  useEffect(() => {
    latest.current = does;
  });
  useEffect(() => {
    if (!active) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      const isWithin = event.target instanceof Node && within?.current?.contains(event.target);
      if (!within || isWithin) latest.current();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [active, within]);
}
