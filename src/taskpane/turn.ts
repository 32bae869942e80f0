import { useMemo, useRef, useState } from "react";

/** The turn to work on the workbook: of the pane's acts one has it at a time. */
export interface Turn {
  readonly taken: boolean;
  /** Takes the turn if it is free; whether it was. */
  take(): boolean;
  giveBack(): void;
}

/** The one turn of the pane. What is taken is known at once, not only when the pane is drawn again. */
export function useTurn(): Turn {
  const isTaken = useRef(false);
  const [taken, setTaken] = useState(false);
  return useMemo(() => {
    const set = (value: boolean) => {
      isTaken.current = value;
      setTaken(value);
    };
    return {
      taken,
      take: () => {
        if (isTaken.current) return false;
        set(true);
        return true;
      },
      giveBack: () => set(false),
    };
  }, [taken]);
}
