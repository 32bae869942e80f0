import { datasets } from "../datasets.mjs";
import { openAddIn } from "../open-add-in.mjs";
import { underTest } from "../project.mjs";
import { assertEqual } from "../questions.mjs";
import { median, processorTime, sweep } from "../stopwatch.mjs";

const { serialOf, WORLD } = underTest("monthly-review");
const products = ["Total", "Ingot", "Powder", "Alloy", "Other products"];
const ofTable = ["VALUE", "YTD", "MOM", "YOY", "YTDYOY", "ROLLING3", "YTDAVG", "SHARE", "CONTRIB"];
const ofList = ["VALUE", "MOM", "YOY", "YTD", "YTDYOY", "ROLLING3"];
const rounds = 3;

/**
 * The review's table of products in the grid engine, a formula a column as the review has it: the same functions a
 * formula a cell, and its first two columns as SUMIFS over the sheet of figures. The list of 24 months likewise. In turn,
 * each round of another month.
 */
export async function trial() {
  const dataset = datasets.synthetic();
  const { workbook } = await openAddIn(dataset);
  const end = workbook.tables.getItem("MG_Data").getDataBodyRange().rowCount + 1;
  const times = {};
  const calculate = async (name, rows, formulas) => {
    const { answers, ...spent } = await inNewSheet(workbook, rows, formulas);
    for (const [clock, ms] of Object.entries(spent)) (times[`${name} ${clock}`] ??= []).push(ms);
    return answers;
  };
  for (let round = 0; round < rounds; round++) {
    const month = dataset.latest - round;
    const table = products.map((product) => ({ product, month }));
    const list = Array.from({ length: 24 }, (_, i) =>
      products.map((product) => ({ product, month: month - i }))
    ).flat();
    const blocks = await calculate("blocks", table, blockFormulas(ofTable, table));
    const cells = await calculate("cells", table, cellFormulas(ofTable, table));
    const two = await calculate("two", table, blockFormulas(ofTable.slice(0, 2), table));
    const sumifs = await calculate("sumifs", table, sumifsFormulas(end));
    const listBlocks = await calculate("listBlocks", list, blockFormulas(ofList, list));
    const listCells = await calculate("listCells", list, cellFormulas(ofList, list));
    assertSame("A formula a cell, the table", cells, blocks);
    assertSame("A formula a cell, the list", listCells, listBlocks);
    const expected = trueLevels(dataset, month);
    assertEqual("Two columns of ours", two.flat(), expected);
    assertEqual("SUMIFS over MG Data", sumifs.flat(), expected);
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/** Products in column A and months in B, there before the clocks start; then the formulas, from C on. */
async function inNewSheet(workbook, rows, formulas) {
  const sheet = workbook.worksheets.add();
  const width = formulas[0].length;
  const area = (height) => sheet.getRange("C1").getResizedRange(height - 1, width - 1);
  sheet.getRange(`A1:B${rows.length}`).values = rows.map(({ product, month }) => [
    product,
    serialOf(month),
  ]);
  await workbook.idle();
  sweep();
  const spent = await processorTime(async () => {
    area(formulas.length).formulas = formulas;
    await workbook.idle();
  });
  const answers = area(rows.length).values;
  sheet.delete();
  await workbook.idle();
  return { ...spent, answers };
}

const blockFormulas = (names, { length }) => [
  names.map((name) => `=MG.${name}($A$1:$A$${length},$B$1:$B$${length})`),
];

const cellFormulas = (names, rows) =>
  rows.map((_, i) => names.map((name) => `=MG.${name}($A${i + 1},$B${i + 1})`));

/** Level and sum from January in tonnes, as one writes them over the columns of MG Data; the others by subtraction. */
function sumifsFormulas(end) {
  const column = (letter) => `'MG Data'!$${letter}$2:$${letter}$${end}`;
  const sum = (...criteria) =>
    `=SUMIFS(${column("E")},${column("D")},"World",${column("A")},${criteria.join(",")})`;
  return products.map((name, i) => {
    const month = `$B${i + 1}`;
    const toDate = [`">="&DATE(YEAR(${month}),1,1)`, column("A"), `"<="&${month}`];
    const product = name === "Total" ? [] : [column("C"), `$A${i + 1}`];
    if (name === "Other products") return ["=C1-SUM(C2:C4)", "=D1-SUM(D2:D4)"];
    return [sum(month, ...product), sum(...toDate, ...product)];
  });
}

/** Levels and sums from January in tonnes, product after product, from the observations. */
function trueLevels({ observations }, month) {
  const levels = observations.filter((o) => o.measure === "quantity" && o.partner === WORLD);
  const named = products.slice(1, -1);
  const belongs = (id, name) =>
    name === "Total" || (name === "Other products" ? !named.includes(id) : id === name);
  return products.flatMap((name) =>
    [month, month - (month % 12)].map(
      (from) =>
        levels
          .filter(({ span, product }) => belongs(product, name) && span.first >= from)
          .filter(({ span }) => span.last <= month)
          .reduce((sum, { amount }) => sum + amount, 0) / 1000
    )
  );
}

/** Ends the bench if two grids differ; where there is no figure both must say so. */
function assertSame(who, answers, expected) {
  if (JSON.stringify(answers) !== JSON.stringify(expected))
    throw new Error(`${who}: ${JSON.stringify(answers)}, not ${JSON.stringify(expected)}.`);
}
