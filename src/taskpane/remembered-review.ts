import { useEffect, useRef, useState } from "react";
import type { ReviewOptions } from "../workbook/review/review-options";
import type { PaneHost } from "./pane-host";

/** How the workbook's review was built last, as far as the pane knows. */
export interface RememberedReview {
  /** Undefined where there is no review, and as long as the workbook has not answered. */
  readonly options: ReviewOptions | undefined;
  /** Waits for the workbook's answer; asks it again if it did not answer. */
  readonly ask: () => Promise<ReviewOptions | undefined>;
  /** The review was built anew. */
  readonly keep: (options: ReviewOptions) => void;
}

/** Asks the workbook once, without waiting for it: what it remembers comes when it comes. */
export function useRememberedReview({ review }: PaneHost): RememberedReview {
  const [options, setOptions] = useState<ReviewOptions>();
  const asked = useRef<Promise<ReviewOptions | undefined>>(undefined);

  const ask = () => {
    asked.current ??= review.remembered();
    return asked.current;
  };
  useEffect(() => {
    let isShown = true;
    const first = review.remembered();
    asked.current = first;
    first.then(
      (remembered) => {
        if (remembered && isShown && asked.current === first) setOptions(remembered);
      },
      () => {
        // It is asked again before a build, whose failure then says why.
        if (asked.current === first) asked.current = undefined;
      }
    );
    return () => {
      isShown = false;
    };
  }, [review]);
  return {
    options,
    ask,
    keep: (built) => {
      asked.current = Promise.resolve(built);
      setOptions(built);
    },
  };
}
