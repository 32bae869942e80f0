import { assertEqual, makeQuestions, trueAnswers } from "../questions.mjs";
import { contentsOf, makeRows } from "../rows.mjs";
import { sweep, timed, warmRate } from "../stopwatch.mjs";

/** What one would write without thinking about it: a Map from product, partner and month to the observation. */
export async function trial() {
  const rows = makeRows();
  const questions = makeQuestions(1000);
  const { observations } = contentsOf(rows);
  const answers = new Float64Array(questions.length);
  sweep();
  const build = timed(() => makeIndex(observations));
  const index = build.result;
  const sum = (product, partner, from, to) => {
    let total = 0;
    for (let month = from; month <= to; month++) {
      const found = index.get(`${product}|${partner}|${month}`);
      if (!found) return undefined;
      total += found.amount;
    }
    return total;
  };
  const cells = () => {
    questions.forEach(({ kind, product, partner, month }, i) => {
      if (kind === "mom")
        answers[i] =
          sum(product, partner, month, month) / sum(product, partner, month - 1, month - 1) - 1;
      else if (kind === "ytd") answers[i] = sum(product, partner, month - (month % 12), month);
      else answers[i] = sum(product, partner, month - 2, month) / 3;
    });
  };
  const cold = timed(cells);
  const expected = trueAnswers(rows, questions);
  assertEqual("Map", [...answers], expected);
  const warm = warmRate(cells, questions.length);
  sweep();
  const again = timed(() => makeIndex(observations));
  return { build: build.ms, cells: cold.ms, warm, again: again.ms };
}

function makeIndex(observations) {
  const index = new Map();
  for (const o of observations) index.set(`${o.product}|${o.partner}|${o.span.first}`, o);
  return index;
}
