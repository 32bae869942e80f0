import { underTest } from "../project.mjs";
import { assertEqual, makeQuestions, trueAnswers } from "../questions.mjs";
import { contentsOf, makeRows } from "../rows.mjs";
import { sweep, timed, warmRate } from "../stopwatch.mjs";

const { Dataset, mom, rolling, ytd } = underTest("add-in");

/** Our index and measures by themselves: the dataset built from observations, then a thousand cells. */
export async function trial() {
  const rows = makeRows();
  const questions = makeQuestions(1000);
  const contents = contentsOf(rows);
  const answers = new Float64Array(questions.length);
  sweep();
  const build = timed(() => new Dataset(contents));
  const dataset = build.result;
  const cells = () => {
    for (let i = 0; i < questions.length; i++) {
      const { kind, product, partner, month } = questions[i];
      const series = dataset.series(product, partner, "quantity");
      const estimate =
        kind === "mom"
          ? mom(series, month)
          : kind === "ytd"
            ? ytd(series, month)
            : rolling(series, month, 3);
      answers[i] = estimate.value;
    }
  };
  const cold = timed(cells);
  const first = [...answers];
  const warm = warmRate(cells, questions.length);
  sweep();
  const again = timed(() => new Dataset(contents));
  const expected = trueAnswers(rows, questions);
  assertEqual("Our kernel, cold", first, expected);
  assertEqual("Our kernel, warm", [...answers], expected);
  return { build: build.ms, cells: cold.ms, warm, again: again.ms };
}
