import type { PlannedRule, PlannedSheet } from "../plan";
import { checksColumns } from "./checks-columns";
import type { ReviewInput } from "./review-plan-input";
import { areaAt, local, NAME_REVIEW_MONTH } from "./review-places";

/** Rows kept for the checks of a month; none has had a quarter of them. */
const ROWS = 200;

/** The sheet MG Checks: what publishers printed about the month beside what their own figures give. One formula. */
export function checksSheet({ places, words, options }: ReviewInput): PlannedSheet {
  const place = places.checks;
  const columns = checksColumns(options.language);
  const header = areaAt(place, 3, 1, 1, columns.length);
  const body = areaAt(place, 4, 1, ROWS, columns.length);
  const verdict = columns.findIndex((c) => c.isVerdict);
  const verdictCell = local({
    ...body,
    column: body.column + verdict,
    rows: 1,
    columns: 1,
  }).replace(/\$(\d+)$/, "$1");
  const first = local({ ...body, rows: 1, columns: 1 }).replace(/\$/g, "");
  const when = (verdictWord: string, paint: "warning" | "good"): PlannedRule => ({
    area: { ...body, column: body.column + verdict, columns: 1 },
    kind: "when",
    formula: `=IFERROR(LEFT(${verdictCell},${verdictWord.length})="${verdictWord}",FALSE)`,
    paint,
  });
  const [differs, agrees] = options.language === "zh" ? ["不符", "相符"] : ["differs", "agrees"];
  return {
    name: place.sheet,
    widths: [2, ...columns.map((c) => c.width)],
    frozenRows: place.row + 4,
    plain: true,
    blocks: [
      { ...at(areaAt(place, 0, 1)), cells: [[words.checks]], look: "title" },
      { ...at(areaAt(place, 1, 1)), cells: [[words.checksHint]], look: "label" },
      {
        ...at(header),
        cells: [columns.map((c) => c.header)],
        look: columns.map((c) => (c.isText ? "textHeader" : "header")),
        rowHeight: 30,
      },
      {
        ...at(body),
        cells: [[{ formula: `=MG.CHECKS(${NAME_REVIEW_MONTH})` }]],
        look: columns.map((c) => (c.isText ? undefined : "figures")),
        spills: columns.length,
        spillsDown: ROWS,
      },
    ],
    tables: [],
    rules: [
      { area: body, kind: "when", formula: `=ISERROR(${first})`, paint: "faint" },
      when(differs, "warning"),
      when(agrees, "good"),
    ],
    page: {
      orientation: "Landscape",
      paper: options.paper,
      titleRows: header.row + 1,
      long: true,
      header: words.page,
    },
  };
}

function at({ row, column }: { row: number; column: number }) {
  return { row, column };
}
