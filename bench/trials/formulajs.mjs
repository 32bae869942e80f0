import { SUMIFS } from "@formulajs/formulajs";
import { assertEqual, makeQuestions, trueAnswers } from "../questions.mjs";
import { makeRows } from "../rows.mjs";
import { timed } from "../stopwatch.mjs";

/** SUMIFS of @formulajs/formulajs over the same rows as four columns; a few cells, because it takes long. */
export async function trial() {
  const rows = makeRows();
  const questions = makeQuestions(15);
  const column = (name) => rows.map((row) => row[name]);
  const [kg, products, partners, months] = ["kg", "product", "partner", "month"].map(column);
  const sum = (product, partner, ...criteria) =>
    SUMIFS(kg, products, product, partners, partner, ...criteria.flatMap((c) => [months, c]));
  const cells = timed(() =>
    questions.map(({ kind, product, partner, month }) => {
      if (kind === "mom")
        return sum(product, partner, month) / sum(product, partner, month - 1) - 1;
      const from = kind === "ytd" ? month - (month % 12) : month - 2;
      const total = sum(product, partner, `>=${from}`, `<=${month}`);
      return kind === "ytd" ? total : total / 3;
    })
  );
  assertEqual("@formulajs SUMIFS", cells.result, trueAnswers(rows, questions));
  return { rate: (questions.length * 1000) / cells.ms };
}
