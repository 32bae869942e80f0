import { firstMonth, generator, lastMonth, partners, products } from "./rows.mjs";

/** Growth on the month before, the sum from January, the mean of three months; amounts in kg. */
export const kinds = ["mom", "ytd", "rolling3"];

/** Cells that ask the three measures in turn of random products, partners and months, the first January known. */
export function makeQuestions(count) {
  const random = generator(1115);
  const any = (list) => list[Math.floor(random() * list.length)];
  const start = firstMonth + ((12 - (firstMonth % 12)) % 12);
  return Array.from({ length: count }, (_, i) => ({
    kind: kinds[i % kinds.length],
    product: any(products),
    partner: any(partners),
    month: start + Math.floor(random() * (lastMonth - start + 1)),
  }));
}

/** The answers, by adding up the rows themselves: what every way of answering must come to. */
export function trueAnswers(rows, questions) {
  const series = new Map();
  for (const { product, partner, month, kg } of rows) {
    const key = `${product} ${partner}`;
    if (!series.has(key)) series.set(key, []);
    series.get(key)[month - firstMonth] = kg;
  }
  return questions.map(({ kind, product, partner, month }) => {
    const months = series.get(`${product} ${partner}`);
    const t = month - firstMonth;
    const sum = (from) => months.slice(from, t + 1).reduce((a, b) => a + b, 0);
    if (kind === "mom") return months[t] / months[t - 1] - 1;
    return kind === "ytd" ? sum(t - (month % 12)) : sum(t - 2) / 3;
  });
}

/**
 * Ends the bench if answers are not the true ones. Sums of whole kg are exact; a division may be rounded differently in
 * the last digits, and the grid engine keeps 15 of them.
 */
export function assertEqual(who, answers, expected) {
  if (answers.length !== expected.length)
    throw new Error(`${who}: ${answers.length} answers to ${expected.length} questions.`);
  answers.forEach((answer, i) => {
    const allowed = 1e-12 * Math.max(1, Math.abs(expected[i]));
    if (typeof answer !== "number" || !(Math.abs(answer - expected[i]) <= allowed))
      throw new Error(`${who}: answer ${i} is ${String(answer)}, it should be ${expected[i]}.`);
  });
}
