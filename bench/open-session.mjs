import { underTest } from "./project.mjs";
import { contentsOf } from "./rows.mjs";

/** Opens the rows as the dataset that the custom functions answer from, with Microsoft's library as their globals. */
export function openSession(rows, library = underTest("workbench").loadLibrary()) {
  const { Dataset, session } = underTest("add-in");
  globalThis.CustomFunctions = library.CustomFunctions;
  const dataset = new Dataset(contentsOf(rows));
  session.open(dataset, "bundled");
  return dataset;
}

/** The custom functions of the three measures. */
export function functionsByKind() {
  const { monthOnMonth, ytdAmount, rolling3 } = underTest("add-in");
  return { mom: monthOnMonth, ytd: ytdAmount, rolling3 };
}

/** An answer as the functions give it: sums and means in tonnes. */
export const inTonnes = (questions, answers) =>
  answers.map((answer, i) => (questions[i].kind === "mom" ? answer : answer / 1000));

/** Questions as an analyst writes them: names in English, the month as text. */
export function asText(questions) {
  const { catalogue, formatMonth } = underTest("add-in");
  return questions.map(({ kind, product, partner, month }) => ({
    kind,
    product: catalogue.productName(product),
    partner: catalogue.partnerName(partner),
    month: formatMonth(month),
  }));
}
