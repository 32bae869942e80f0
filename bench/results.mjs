/** The table as Markdown, under a heading that says when and where it was measured. */
export function asMarkdown(lines, { date, machine, node, rounds }) {
  const rows = lines.map(({ what, ours, rival, ratio, goal, met }) =>
    [what, ours, rival, ratio === null ? "" : `${written(ratio)} ×`, goal, verdict(met)].join(" | ")
  );
  const missed = lines.filter(({ met }) => met === false).length;
  return `# Speed, measured

${date} · ${machine} · Node ${node} · medians of ${rounds} interleaved round${rounds === 1 ? "" : "s"}, every trial in a fresh process.

50,000 rows (5 products × 125 partners × 80 months, made up, whole kg); cells ask growth on the month before, the sum from
January and the mean of three months in turn. Before anything is written here all answers have been compared with sums of the
rows themselves: they are equal. Ratios hold from machine to machine, absolute figures do not. \`npm run bench\` measures anew.

| what: compared with | ours | rival | ratio | goal | met |
| --- | ---: | ---: | ---: | ---: | --- |
${rows.map((row) => `| ${row} |`).join("\n")}

${missed === 0 ? "All goals are met." : `Goals missed: ${missed}.`} SUMIFS takes so long that only a few cells of it are calculated.
Excel itself could not be measured.
`;
}

const verdict = (met) => (met === null ? "" : met ? "yes" : "**no**");

const written = (ratio) =>
  ratio >= 100 ? Math.round(ratio).toLocaleString("en") : ratio.toPrecision(ratio < 1 ? 2 : 3);
