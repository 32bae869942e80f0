import { januaryOf, type Month } from "../dataset/month";
import { type Span, spanOf } from "../dataset/span";
import { standing, streak, type Streak, type StreakRule } from "../measures";
import { flowWords } from "../review/flow-words";
import { analysisSentences } from "./analysis-sentences";
import { whyFewDestinations } from "./few-destinations";
import type { Asked } from "./asked";
import { whyNot } from "./why-not";
import type { Question } from "./question";
import { Refusal, unreadable } from "./refusal";

/** How long a rule has held up to a month, or why nobody can say of that month. */
export function streakOf(
  question: Question,
  product: string,
  partner: string,
  t: Month,
  rule: StreakRule
): Streak | Refusal {
  const { dataset, language } = question;
  if (rule.kind === "leader" && dataset.catalogue.isGroup(partner)) {
    const flow = flowWords(language, dataset.trade.flow);
    const name = dataset.catalogue.partnerName(partner, language);
    return unreadable(analysisSentences[language].oneDestination("MG.STREAK (leader)", name, flow));
  }
  const run = streak(dataset, product, partner, t, rule);
  if (run.months > 0 || !run.isOpen) return run;
  if (rule.kind === "leader" && standing(dataset, product, t).places.length > 0)
    return whyFewDestinations(question, product, t, "streak");
  const asked = askedOf(product, partner, t);
  const series = dataset.series(product, partner, "quantity");
  return whyNot(question, series, { ...asked, needs: needsOfRule(rule, t) });
}

/** What is asked of a streak, as far as a refusal or a title has to tell it. */
export function askedOf(product: string, partner: string, t: Month): Asked {
  return { product, partner, measure: "quantity", what: "streak", period: spanOf(t), needs: [] };
}

/** The spans of a partner's own figures by which a month is judged. */
export function needsOfRule({ kind }: StreakRule, t: Month): readonly Span[] {
  if (kind === "up" || kind === "down") return [spanOf(t), spanOf(t - 1)];
  return kind === "aboveAverage" ? [spanOf(t), spanOf(januaryOf(t), t)] : [spanOf(t)];
}
