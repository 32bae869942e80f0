import { milliseconds } from "./line.mjs";

/** @typedef {{ what: string, cells: string[], goal: string, met: boolean | null }} ReviewLine */

const mostCalls = 40;
const mostSyncs = 15;

/** The lines about the monthly review: of the shipped and of the made-up figures, the first time and again. */
export function reviewLinesOf(figures) {
  const of = (trial) => ["bundled", "synthetic"].map((name) => figures[`${trial} ${name}`]);
  const builds = of("review-build");
  const [plans, briefs, checks] = [
    "review-plan",
    "review-function brief",
    "review-function checks",
  ].map(of);
  const steps = (what, first, again) =>
    builds.flatMap((build) => [build[`${first} ${what}`], build[`${again} ${what}`]]);
  const built = (what) => steps(what, "first", "again");
  const warmed = (trials) => trials.flatMap(({ cold, warm }) => [cold, warm]);
  const formulas = plans.flatMap((plan) => [plan.formulas, plan.formulas]);
  return [
    line("formulas that call MG functions", formulas, count, mostCalls),
    line("– calls that the host makes", built("calls"), count, mostCalls),
    line("syncs", built("syncs"), count, mostSyncs),
    line("sent", built("sent"), kilobytes),
    line("– its largest request", built("largest"), kilobytes),
    line("received", built("received"), kilobytes),
    line("answers of the functions", built("answers"), kilobytes),
    line("planning alone", warmed(plans), milliseconds),
    line("command → its end", built("ended"), milliseconds),
    line("command → every formula answered", built("answered"), milliseconds),
    ...inNewWorkbook(figures["review-build bundled new"]),
    line("month cell changed: calls", steps("calls", "changed", "back"), count, mostCalls),
    line("– → every formula answered", steps("answered", "changed", "back"), milliseconds),
    line("MG.BRIEF of a month", warmed(briefs), milliseconds),
    line("MG.CHECKS of a month", warmed(checks), milliseconds),
  ];
}

/** One press of the button in a workbook without figures: it loads those shipped, with a sheet that greets. */
function inNewWorkbook(build) {
  const once = (what) => [build[`first ${what}`]];
  return [
    line("in a new workbook, figures loaded as well: syncs", once("syncs"), count, mostSyncs),
    line("– calls, with those of MG Start", once("calls"), count),
    line("– sent", once("sent"), kilobytes),
    line("– command → its end", once("ended"), milliseconds),
    line("– command → every formula answered", once("answered"), milliseconds),
  ];
}

/** @returns {ReviewLine} */
const line = (what, values, write, most) => ({
  what,
  cells: [0, 1, 2, 3].map((i) => (values[i] === undefined ? "" : write(values[i]))),
  goal: most === undefined ? "" : `≤ ${most}`,
  met: most === undefined ? null : values.every((value) => value <= most),
});

const count = (n) => n.toLocaleString("en");
const kilobytes = (n) => `${(n / 1024).toFixed(1)} KB`;
