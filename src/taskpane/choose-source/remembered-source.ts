import { useEffect, useState } from "react";
import type { Dataset } from "../../dataset/dataset";
import type { RememberedSource } from "../../refresh/remembered-source";
import type { PaneHost } from "../pane-host";

/**
 * From where the workbook says its figures were loaded last; undefined where it says nothing, and as long as it has not
 * answered. It is asked again whenever other figures are opened.
 */
export function useRememberedSource(
  { refresh }: PaneHost,
  dataset: Dataset
): RememberedSource | undefined {
  const [remembered, setRemembered] = useState<RememberedSource>();
  useEffect(() => {
    let isWanted = true;
    refresh.remembered().then(
      (source) => {
        if (source && isWanted) setRemembered(source);
      },
      () => {
        // A workbook that cannot be asked just now says nothing; the form can be filled in without it.
      }
    );
    return () => {
      isWanted = false;
    };
  }, [refresh, dataset]);
  return remembered;
}
