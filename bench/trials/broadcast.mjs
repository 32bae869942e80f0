import { asText, functionsByKind, openSession } from "../open-session.mjs";
import { assertEqual, trueAnswers } from "../questions.mjs";
import { firstMonth, lastMonth, makeRows, partners } from "../rows.mjs";
import { median, sweep, timed, timedAsync } from "../stopwatch.mjs";

/**
 * One MG.MOM of 100,000 cells: a column of 100 partners by a row of 1,000 months. Its floor is what nobody can avoid:
 * building a result of that size from numbers that are there. Both cold (the first call) and as the median of ten.
 */
export async function trial() {
  const rows = makeRows();
  const questions = partners.slice(0, 100).flatMap((partner) =>
    Array.from({ length: 1000 }, (_, i) => {
      const month = firstMonth + 1 + (i % (lastMonth - firstMonth));
      return { kind: "mom", product: "Ingot", partner, month };
    })
  );
  const expected = trueAnswers(rows, questions);
  openSession(rows);
  const { mom: monthOnMonth } = functionsByKind();
  const texts = asText(questions);
  const months = [texts.slice(0, 1000).map(({ month }) => month)];
  const column = Array.from({ length: 100 }, (_, i) => [texts[i * 1000].partner]);
  const copy = () =>
    Array.from({ length: 100 }, (_, r) =>
      Array.from({ length: 1000 }, (__, c) => expected[r * 1000 + c])
    );
  sweep();
  const cold = await timedAsync(() => monthOnMonth([["Ingot"]], months, column));
  assertEqual("Broadcast of 100,000", cold.result.flat(), expected);
  const times = { floor: [], ours: [] };
  for (let i = 0; i < 10; i++) {
    times.floor.push(timed(copy).ms);
    times.ours.push((await timedAsync(() => monthOnMonth([["Ingot"]], months, column))).ms);
  }
  return { floor: median(times.floor), ours: median(times.ours), cold: cold.ms };
}
