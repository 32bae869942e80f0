import { functionsByKind, asText, inTonnes, openSession } from "../open-session.mjs";
import { underTest } from "../project.mjs";
import { assertEqual, makeQuestions, trueAnswers } from "../questions.mjs";
import { makeRows } from "../rows.mjs";
import { warmRate, warmRateAsync } from "../stopwatch.mjs";

const { answer, ask, mom, readMeasures, readMonths, readPartners, readPeriod, readProducts } =
  underTest("add-in");

/**
 * Scalar look-ups of growth with text arguments ("Ingot", "2025-11", "Netherlands"), by three ways: the parts of the
 * core one after another, the core with all its readers as MG.MOM calls them, and MG.MOM itself, waited for each time.
 */
export async function trial() {
  const rows = makeRows();
  const questions = makeQuestions(3000).filter(({ kind }) => kind === "mom");
  const expected = inTonnes(questions, trueAnswers(rows, questions));
  const dataset = openSession(rows);
  const { catalogue, latest } = dataset;
  const texts = asText(questions);
  const answers = new Array(texts.length);
  const parts = () => {
    for (let i = 0; i < texts.length; i++) {
      const { product, month, partner } = texts[i];
      const series = dataset.series(
        catalogue.productNamed(product),
        catalogue.partnerNamed(partner),
        "quantity"
      );
      answers[i] = mom(series, readPeriod(month, latest).first).value;
    }
  };
  const question = await ask();
  const readers = () => {
    for (let i = 0; i < texts.length; i++) {
      const { product, month, partner } = texts[i];
      const grids = [
        readProducts(question, [[product]]),
        readMonths(question, [[month]], "MG.MOM"),
        readPartners(question, [[partner]]),
        readMeasures(question, undefined),
      ];
      const compute = (p, t, to, m) => mom(question.dataset.series(p, to, m), t).value;
      answers[i] = answer(question, grids, compute, "0.0%")[0][0];
    }
  };
  const { mom: monthOnMonth } = functionsByKind();
  const awaited = async () => {
    for (let i = 0; i < texts.length; i++) {
      const { product, month, partner } = texts[i];
      answers[i] = (await monthOnMonth([[product]], [[month]], [[partner]]))[0][0];
    }
  };
  const rates = {};
  for (const [name, way] of Object.entries({ parts, readers, awaited })) {
    answers.fill(undefined);
    await way();
    assertEqual(`Look-ups by ${name}`, answers, expected);
    rates[name] =
      name === "awaited" ? await warmRateAsync(way, texts.length) : warmRate(way, texts.length);
  }
  return rates;
}
