import { asText, functionsByKind, inTonnes, openSession } from "../open-session.mjs";
import { underTest } from "../project.mjs";
import { assertEqual, kinds, makeQuestions, trueAnswers } from "../questions.mjs";
import { makeRows, partners } from "../rows.mjs";
import { sweep, timedAsync, warmRateAsync } from "../stopwatch.mjs";

/** A thousand cells through the custom functions themselves: a call for each cell, and a broadcast for each measure. */
export async function trial() {
  const rows = makeRows();
  const questions = makeQuestions(1000);
  const expected = inTonnes(questions, trueAnswers(rows, questions));
  openSession(rows);
  const functions = functionsByKind();
  const texts = asText(questions);
  const calls = () =>
    Promise.all(
      texts.map(({ kind, product, partner, month }) =>
        functions[kind]([[product]], [[month]], [[partner]])
      )
    );
  sweep();
  const cold = await timedAsync(calls);
  assertEqual(
    "Our functions, a call a cell",
    cold.result.map((grid) => grid[0][0]),
    expected
  );
  const columns = kinds.map((kind) => {
    const asked = texts.filter((text) => text.kind === kind);
    const column = (name) => asked.map((text) => [text[name]]);
    return () => functions[kind](column("product"), column("month"), column("partner"));
  });
  const broadcasts = () => Promise.all(columns.map((ask) => ask()));
  const grids = await broadcasts();
  kinds.forEach((kind, k) =>
    assertEqual(
      `Our functions, broadcast ${kind}`,
      grids[k].flat(),
      expected.filter((_, i) => questions[i].kind === kind)
    )
  );
  const refusals = await timedAsync(() => functions.mom([["Ingot"]], ...unknownPlaces()));
  if (!refusals.result.flat().every((cell) => cell instanceof globalThis.CustomFunctions.Error))
    throw new Error("Our functions answer where there are no figures.");
  return {
    refusals: 1e6 / refusals.ms,
    cold: (questions.length * 1000) / cold.ms,
    warm: await warmRateAsync(calls, questions.length),
    broadcast: await warmRateAsync(broadcasts, questions.length),
  };
}

/** A row of ten months by a column of a hundred destinations of which the rows say nothing. */
function unknownPlaces() {
  const { catalogue } = underTest("add-in");
  const months = Array.from({ length: 10 }, (_, i) => `2025-${String(i + 1).padStart(2, "0")}`);
  const unknown = catalogue.partners.filter(({ id }) => !partners.includes(id)).slice(0, 100);
  return [[months], unknown.map(({ en }) => [en])];
}
