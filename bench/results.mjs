/** The tables as Markdown, under a heading that says when and where it was measured. */
export function asMarkdown(lines, sourceLines, reviewLines, { date, machine, node, rounds }) {
  const rowOf = ({ what, ours, rival, ratio, goal, met }) => [
    what,
    ours,
    rival,
    ratio === null ? "" : `${written(ratio)} ×`,
    goal,
    verdict(met),
  ];
  const ofReview = reviewLines.map(({ what, cells, goal, met }) => [
    what,
    ...cells,
    goal,
    verdict(met),
  ]);
  const missed = [...lines, ...sourceLines, ...reviewLines].filter(
    ({ met }) => met === false
  ).length;
  return `# Speed, measured

${date} · ${machine} · Node ${node} · medians of ${rounds} interleaved round${rounds === 1 ? "" : "s"}, every trial in a fresh process.

50,000 rows (5 products × 125 partners × 80 months, made up, whole kg); cells ask growth on the month before, the sum from
January and the mean of three months in turn. Before anything is written here all answers have been compared with sums of the
rows themselves: they are equal. Ratios hold from machine to machine, absolute figures do not. \`npm run bench\` measures anew.

${table(COMPARED, lines.map(rowOf))}

SUMIFS takes so long that only a few cells of it are calculated. The review's table and list are of the made-up figures below;
a processor's time leaves out the wait for the next beat, every 200 ms, at which Microsoft's library hands in answers.

## Files and a warehouse

A made-up file as customs writes it (GB18030, every field quoted, a million rows are about 150 MB), read and added up by month,
partner and product, the first time in a process, after all totals have been compared with those the file was made from.
Rivals that cannot read GB18030 get a copy in UTF-8. Ours is all that the worker does, up to what it hands to the pane. The
warehouse is the real engine: two servers on this machine, a Distributed table over both, filled in the engine; measured in the
first round only, three times within it.

${table(COMPARED, sourceLines.map(rowOf))}

## The monthly review

Built by the ribbon's command, of the figures shipped and of 24 months × 6 products × 40 partners made up, both in the
workbook's tables before; then built again over itself. Planning and the two functions: the first call of a process, which
for the functions also loads their code, and warm. Of the made-up figures nothing was printed: there MG.CHECKS is #N/A. The
review's levels have been compared with the dataset after every build and change, the products' table with the figures' sums.

${table(["what", "shipped: first", "again", "made up: first", "again", "goal", "met"], ofReview)}

${missed === 0 ? "All goals are met." : `Goals missed: ${missed}.`} Excel itself could not be measured.
`;
}

const COMPARED = ["what: compared with", "ours", "rival", "ratio", "goal", "met"];

/** The first column and the last are words, those between are figures. */
function table(header, rows) {
  const rule = header.map((_, i) => (i === 0 || i === header.length - 1 ? "---" : "---:"));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const verdict = (met) => (met === null ? "" : met ? "yes" : "**no**");

const written = (ratio) =>
  ratio >= 100 ? Math.round(ratio).toLocaleString("en") : ratio.toPrecision(ratio < 1 ? 2 : 3);
