import { formatMonth, type Month } from "../dataset/month";
import { formatSpan, lengthOf, spanOf } from "../dataset/span";
import { cagr, CAGR_MONTHS, type ChangeBasis, indexed } from "../measures";
import { analysisSentences } from "./analysis-sentences";
import { dateFrom } from "./date-cell";
import type { Argument, Grid } from "./grid";
import { type What, whatNamed } from "./asked";
import { refuse } from "./one-value";
import { contributionIn, shareIn } from "./part-of-whole";
import { readPeriod } from "./period";
import type { Question } from "./question";
import { noFigure } from "./refusal";
import { own, plainNamed, type Transform } from "./transform";
import { basisNamed, readWords } from "./what";

/** The transforms as they are offered. */
const KNOWN =
  "level mom yoy ytd ytdyoy ytdavg rolling-3 index index:2024-01 cagr:2020-01 share contribution contribution-yoy contribution-ytdyoy".split(
    " "
  );

/**
 * Reads a transform; omitted it is the level. "index" and "cagr" are against the first month that is spilled, or against
 * one that is named: "index:2024-01". Shares and contributions are of Total, or of World where a partner is given.
 * @throws CustomFunctions.Error where the month that is named cannot be read.
 */
export function readTransforms(question: Question, argument: Argument): Grid<Transform> {
  const level = plainNamed("level")!;
  return readWords(
    question,
    argument,
    level,
    (word) => named(question, String(dateFrom(question, word))),
    KNOWN
  );
}

function named(question: Question, word: string): Transform | undefined {
  const plain = plainNamed(word);
  if (plain) return plain;
  const [, head = "", basis, base] = /^([^:-]+)(?:-([^:]+))?(?::(.+))?$/.exec(word) ?? [];
  const what = whatNamed(head);
  if (basis === undefined && (what === "index" || what === "cagr"))
    return against(what, base === undefined ? undefined : monthIn(question, what, base));
  if (base !== undefined) return undefined;
  const on = basisNamed(basis ?? "mom");
  if (what === "contrib") return on && contributionOn(on);
  return what === "share" && basis === undefined ? SHARE : undefined;
}

/** A measure against a base month: the one that is named, or the first that is spilled. */
function against(what: "index" | "cagr", named: Month | undefined): Transform {
  return {
    shows: what === "cagr" ? "rate" : "number",
    at: (question, of, month, first) => {
      const base = named ?? first;
      if (what === "cagr" && month - base < CAGR_MONTHS)
        return noFigure(
          analysisSentences[question.language].tooNear(
            formatMonth(month),
            formatMonth(base),
            CAGR_MONTHS
          )
        );
      const measure = what === "cagr" ? cagr : indexed;
      const needs = [spanOf(month), spanOf(base)];
      return own(question, of, what, month, needs, (series) => measure(series, month, base));
    },
  };
}

const SHARE: Transform = {
  shows: "rate",
  at: (question, of, month) => shareIn(question, of, spanOf(month)),
};

function contributionOn(basis: ChangeBasis): Transform {
  return {
    shows: "number",
    at: (question, of, month) => contributionIn(question, of, month, basis),
  };
}

function monthIn(question: Question, what: What, text: string): Month {
  const { dataset, say } = question;
  const span = readPeriod(text, dataset.latest ?? 0);
  if (!span) return refuse(say.unreadablePeriod(text, undefined));
  if (span.first !== span.last) {
    const last = formatMonth(span.last);
    refuse(say.oneMonth(`MG.SERIES (${what})`, formatSpan(span), lengthOf(span), last));
  }
  return span.first;
}
