import { type Language, WORLD } from "../dataset/catalogue";
import { formatMonth, type Month } from "../dataset/month";
import { spanOf } from "../dataset/span";
import { change, formulas, standing } from "../measures";
import { type FlowWords, flowWords } from "../review/flow-words";
import { analysisSentences } from "./analysis-sentences";
import { type Outcome, Shown } from "./answer";
import { whyFewDestinations } from "./few-destinations";
import { whyNot } from "./why-not";
import { inUnit, needsOf } from "./over-series";
import type { Question } from "./question";
import { noFigure, Refusal } from "./refusal";

/** What the row below the destinations is called: whether all are published, or some are not. */
const REST: Record<Language, (flow: FlowWords, isComplete: boolean) => string> = {
  en: ({ places }, isComplete) => (isComplete ? `Other ${places}` : "Other and not published"),
  zh: ({ place }, isComplete) => (isComplete ? `其他${place}` : "其他及未公布"),
};

/**
 * The n largest destinations of a product in a month (name, tonnes, share, rank, change in tonnes), those that are left,
 * and World, so that the columns add up. Where all destinations are shown, the row of those that are left holds what
 * rounding leaves. What nobody can know is a refusal in its cell: ranks where not all destinations are published, a
 * change where the month before is not.
 */
export function topRows(
  question: Question,
  product: string,
  n: number,
  month: Month
): readonly (readonly Outcome[])[] | Refusal {
  const { dataset, language } = question;
  const { catalogue } = dataset;
  const flow = flowWords(language, dataset.trade.flow);
  const { places, world, isComplete } = standing(dataset, product, month);
  if (places.length === 0) return whyFewDestinations(question, product, month, "rank");
  const name = (partner: string) => catalogue.partnerName(partner, language);
  const row = (label: string, kg: number | Refusal, rank: Outcome, moved: number | Refusal) => [
    label,
    tonnes(kg),
    kg instanceof Refusal || !world?.amount
      ? unknownOf(question, product, WORLD, month, "share")
      : new Shown(kg / world.amount, "0.0%"),
    rank,
    tonnes(moved),
  ];
  const shown = places.slice(0, n);
  const moves = shown.map(({ partner }) => changeOf(question, product, partner, month));
  const all = world?.amount ?? unknownOf(question, product, WORLD, month, "value");
  const allMoved = changeOf(question, product, WORLD, month);
  const left = less(
    all,
    shown.map(({ total }) => total.amount)
  );
  const overWorld = analysisSentences[language].overWorld(
    catalogue.productName(product, language),
    formatMonth(month),
    flow
  );
  const isOver = typeof left === "number" && left < 0 && !isComplete;
  return [
    ...shown.map(({ partner, total, rank }, i) =>
      row(
        name(partner),
        total.amount,
        rank ?? whyFewDestinations(question, product, month, "rank"),
        moves[i]!
      )
    ),
    row(
      REST[language](flow, isComplete),
      isOver ? noFigure(overWorld) : left,
      "",
      less(allMoved, moves)
    ),
    row(name(WORLD), all, "", allMoved),
  ];
}

/** What is left of a whole without its parts; the first refusal where one of them is not known. */
function less(whole: number | Refusal, parts: readonly (number | Refusal)[]): number | Refusal {
  return parts.reduce(
    (left, part) => (left instanceof Refusal ? left : part instanceof Refusal ? part : left - part),
    whole
  );
}

function tonnes(kg: number | Refusal): Outcome {
  return kg instanceof Refusal ? kg : inUnit(kg, "quantity");
}

function changeOf(
  question: Question,
  product: string,
  partner: string,
  month: Month
): number | Refusal {
  const series = question.dataset.series(product, partner, "quantity");
  const moved = series && change(series, month, "mom");
  return moved?.value ?? unknownOf(question, product, partner, month, "change");
}

function unknownOf(
  question: Question,
  product: string,
  partner: string,
  month: Month,
  what: "value" | "share" | "change"
): Refusal {
  const period = spanOf(month);
  const needs = what === "change" ? needsOf(formulas.mom(month, 1)) : [period];
  const asked = { product, partner, measure: "quantity", what, period, needs } as const;
  return whyNot(question, question.dataset.series(product, partner, "quantity"), asked);
}
