import { useState } from "react";
import type { Month } from "../dataset/month";
import type { BuildOutcome } from "../workbook/review/build-review";
import { type Act, useAct } from "./act-state";
import { usePane } from "./pane-context";
import type { AnswersFrom } from "./pane-host";
import type { ReviewForm } from "./review-form";
import { type Cancelled, unlessStopped } from "./unless-stopped";

/** How building a review ended, and of which month. */
export type Built = Cancelled | (BuildOutcome & { readonly kind: "built"; readonly month: Month });

/** The building of the review and what may be done with it. */
export interface Build extends Act<Built> {
  readonly build: () => void;
  /** Whose figures answered when it began: where the workbook had none, they are loaded before. */
  readonly startedFrom: AnswersFrom;
}

/** The building of the review, as the form says. */
export function useBuild(form: ReviewForm, from: AnswersFrom): Build {
  const { host, words } = usePane();
  const act = useAct<Built>();
  const [startedFrom, setStartedFrom] = useState(from);
  const build = () => {
    setStartedFrom(from);
    act.start({
      doing: words.starting,
      failure: form.isUpdate ? words.updateFailedTitle : words.buildFailedTitle,
      canStop: true,
      run: async (manner) => {
        const settled = await unlessStopped(form.settled(), manner.signal);
        if ("kind" in settled) return settled;
        const ended = await host.review.build(settled, manner);
        if (ended.kind === "cancelled") return ended;
        form.keep(settled);
        return { ...ended, month: settled.month };
      },
    });
  };
  return { ...act, build, startedFrom };
}
