import fs from "node:fs";
import path from "node:path";
import { asText, functionsByKind, inTonnes, openSession } from "../open-session.mjs";
import { project, underTest } from "../project.mjs";
import { assertEqual, kinds, makeQuestions, trueAnswers } from "../questions.mjs";
import { makeRows } from "../rows.mjs";
import { timedAsync } from "../stopwatch.mjs";

const { serialOf } = underTest("add-in");
const few = 12;

/**
 * Formulas in cells of the same engine, over the same 50,000 rows: ours through Microsoft's library and our host, and
 * SUMIFS over a sheet. A thousand cells of ours, but only a dozen SUMIFS: they take a tenth of a second each.
 */
export async function trial() {
  const rows = makeRows();
  const questions = makeQuestions(1000);
  const expected = inTonnes(questions, trueAnswers(rows, questions));
  const { workbook, library } = openWorkbook();
  openSession(rows, library);
  for (const [kind, work] of Object.entries(functionsByKind()))
    library.CustomFunctions.associate(kind.toUpperCase(), work);
  const data = workbook.worksheets.add("Data");
  data.getRange(`A1:D${rows.length}`).values = rows.map(({ product, partner, month, kg }) => [
    product,
    partner,
    serialOf(month),
    kg,
  ]);
  const texts = asText(questions);
  fill(workbook.worksheets.add("Arguments"), texts);
  await workbook.idle();
  const calculate = async (name, formulas) => {
    const range = workbook.worksheets.add(name).getRange(`A1:A${formulas.length}`);
    const { ms } = await timedAsync(async () => {
      range.formulas = formulas.map((formula) => [formula]);
      await workbook.idle();
    });
    return { ms, answers: range.values.flat() };
  };
  const single = await calculate("Ours", texts.map(ourFormula));
  assertEqual("Our cells in the grid", single.answers, expected);
  const spilled = await spill(workbook, texts, expected);
  const sumifs = await calculate(
    "SUMIFS",
    questions.slice(0, few).map((question) => sumifsFormula(question, rows.length))
  );
  assertEqual("SUMIFS in the grid", sumifs.answers, expected.slice(0, few));
  return { single: 1e6 / single.ms, spill: 1e6 / spilled, sumifs: (few * 1000) / sumifs.ms };
}

function openWorkbook() {
  const {
    bridgeTo,
    createHeadlessUniver,
    declaredSets,
    ExcelHost,
    installedLibrary,
    loadLibrary,
    Workbook,
  } = underTest("workbench");
  const office = installedLibrary(project);
  const workbook = new Workbook(createHeadlessUniver());
  const host = new ExcelHost({
    workbook,
    schema: JSON.parse(office.schema),
    functions: JSON.parse(fs.readFileSync(path.join(project, "dist", "functions.json"), "utf8")),
    namespace: "MG",
    requirements: declaredSets,
  });
  const { requirements } = host;
  const library = loadLibrary({
    bridge: bridgeTo(host),
    requirements,
    directory: office.directory,
  });
  return { workbook, library };
}

/** A column each of products, months and partners for the three measures one after another. */
function fill(sheet, texts) {
  const ordered = kinds.flatMap((kind) => texts.filter((text) => text.kind === kind));
  sheet.getRange(`A1:C${ordered.length}`).values = ordered.map(({ product, month, partner }) => [
    product,
    `'${month}`,
    partner,
  ]);
}

/** Milliseconds for three formulas that spill the thousand answers. */
async function spill(workbook, texts, expected) {
  const sheet = workbook.worksheets.add("Spill");
  let start = 1;
  const blocks = kinds.map((kind, column) => {
    const places = texts.flatMap((text, i) => (text.kind === kind ? [i] : []));
    const end = start + places.length - 1;
    const [product, month, partner] = ["A", "B", "C"].map(
      (c) => `Arguments!${c}${start}:${c}${end}`
    );
    start = end + 1;
    return { column, places, formula: `=MG.${kind.toUpperCase()}(${product},${month},${partner})` };
  });
  const { ms } = await timedAsync(async () => {
    sheet.getRange("A1:C1").formulas = [blocks.map(({ formula }) => formula)];
    await workbook.idle();
  });
  for (const { column, places } of blocks) {
    const letter = "ABC"[column];
    const answers = sheet.getRange(`${letter}1:${letter}${places.length}`).values.flat();
    assertEqual(
      "Our spills in the grid",
      answers,
      places.map((i) => expected[i])
    );
  }
  return ms;
}

const ourFormula = ({ kind, product, month, partner }) =>
  `=MG.${kind.toUpperCase()}("${product}","${month}","${partner}")`;

function sumifsFormula({ kind, product, partner, month }, count) {
  const column = (letter) => `Data!$${letter}$1:$${letter}$${count}`;
  const sum = (...criteria) =>
    `SUMIFS(${column("D")},${column("A")},"${product}",${column("B")},"${partner}"` +
    criteria.map((criterion) => `,${column("C")},${criterion}`).join("") +
    ")";
  if (kind === "mom") return `=${sum(serialOf(month))}/${sum(serialOf(month - 1))}-1`;
  const from = serialOf(kind === "ytd" ? month - (month % 12) : month - 2);
  const total = sum(`">=${from}"`, `"<=${serialOf(month)}"`);
  return kind === "ytd" ? `=${total}/1000` : `=${total}/3000`;
}
