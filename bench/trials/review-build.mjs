import { datasets } from "../datasets.mjs";
import { openAddIn } from "../open-add-in.mjs";
import { underTest } from "../project.mjs";
import { assertEqual } from "../questions.mjs";
import { timedAsync } from "../stopwatch.mjs";

const { serialOf, WORLD } = underTest("monthly-review");

/**
 * The ribbon's "Build review" of the add-in as it is built: once, once more over what it has built, then the month cell
 * changed and changed back. The figures are in the workbook; in a "new" one the command loads the shipped ones itself.
 */
export async function trial(name, isNew) {
  const dataset = datasets[name]();
  const { commands, workbook, traffic } = await openAddIn(isNew ? null : dataset);
  const { latest } = dataset;
  const measured = {};
  const measure = async (step, month, work) => {
    const answered = await timedAsync(async () => {
      measured[`${step} ended`] = (await timedAsync(work)).ms;
      await workbook.idle();
    });
    measured[`${step} answered`] = answered.ms;
    for (const [what, count] of Object.entries(traffic.take())) measured[`${step} ${what}`] = count;
    checkLevels(workbook, dataset, month);
  };
  const change = (month) => {
    workbook.names.getItem("MG_ReviewMonth").getRange().values = [[serialOf(month)]];
  };
  await measure("first", latest, () => commands.run("buildReview"));
  if (isNew) return measured;
  await measure("again", latest, () => commands.run("buildReview"));
  await measure("changed", latest - 1, () => change(latest - 1));
  await measure("back", latest, () => change(latest));
  return measured;
}

/** The first column of the table of products must say what the dataset does. */
function checkLevels(workbook, dataset, month) {
  const cells = workbook.worksheets.getItem("MG Review").getRange("B10:C14").values;
  const known = cells.flatMap(([product, level]) => {
    const series = dataset.series(dataset.catalogue.productNamed(product), WORLD, "quantity");
    const total = series?.total(month, month);
    return total ? [{ level, expected: total.amount / 1000 }] : [];
  });
  if (known.length === 0) throw new Error("The review has no figures.");
  assertEqual(
    "The review",
    known.map(({ level }) => level),
    known.map(({ expected }) => expected)
  );
}
