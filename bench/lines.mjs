import { atLeast, faster, line, milliseconds, rate, versus } from "./line.mjs";

/** The lines of the table from the medians of the trials, with the goals beside them. */
export const linesOf = (figures) => [
  ...kernelLines(figures),
  ...functionLines(figures),
  ...gridLines(figures),
  ...productTableLines(figures),
  ...sizeAndStartLines(figures),
];

function kernelLines({ kernel, "map-index": map, duckdb }) {
  const cold = 1e6 / kernel.cells;
  return [
    line("1,000 cells, kernel cold, index built before", rate(cold), "", atLeast(cold, 1e6, rate)),
    line("1,000 cells, kernel warm", rate(kernel.warm), "", atLeast(kernel.warm, 15e6, rate)),
    versus("index and 1,000 cells: a Map of objects", whole(kernel), whole(map), 2.5),
    versus("– its index alone", kernel.build, map.build),
    versus("– its index a second time, as after a refresh", kernel.again, map.again),
    versus("– its 1,000 cells alone", kernel.cells, map.cells),
    faster("– its cells warm", kernel.warm, map.warm),
    ...(duckdb
      ? [
          versus("table and 1,000 cells: one DuckDB query", whole(kernel), whole(duckdb), 1.1),
          versus("– its table alone", kernel.build, duckdb.build),
          versus("– its query alone", kernel.cells, duckdb.cells),
          faster("– its query warm", kernel.warm, duckdb.warm),
        ]
      : [line("one DuckDB query", "", "no DuckDB for this machine", {})]),
  ];
}

function functionLines({ functions, formulajs, lookups, broadcast }) {
  const beyond = broadcast.ours - broadcast.floor;
  const beyondCold = broadcast.cold - broadcast.floor;
  return [
    faster(
      "1,000 calls of MG functions, cold: SUMIFS of @formulajs",
      functions.cold,
      formulajs.rate
    ),
    faster("1,000 calls, warm: SUMIFS of @formulajs", functions.warm, formulajs.rate),
    faster(
      "1,000 cells in 3 broadcasts, warm: SUMIFS of @formulajs",
      functions.broadcast,
      formulajs.rate
    ),
    line(
      "1,000 refusals in one broadcast, each with its sentence",
      rate(functions.refusals),
      "",
      {}
    ),
    line(
      "look-ups with text arguments, core",
      rate(lookups.parts),
      "",
      atLeast(lookups.parts, 1e6, rate)
    ),
    line(
      "look-ups with all readers of MG.MOM",
      rate(lookups.readers),
      "",
      atLeast(lookups.readers, 1e6, rate)
    ),
    line("look-ups by MG.MOM, each awaited", rate(lookups.awaited), "", {}),
    line(
      "broadcast of 100,000 cells, warm: copying as many",
      milliseconds(broadcast.ours),
      milliseconds(broadcast.floor),
      {
        goal: "≤ 50 ms beyond",
        met: beyond <= 50,
      }
    ),
    line(
      "broadcast of 100,000 cells, first call: copying as many",
      milliseconds(broadcast.cold),
      milliseconds(broadcast.floor),
      {
        goal: "≤ 50 ms beyond",
        met: beyondCold <= 50,
      }
    ),
  ];
}

function gridLines({ grid }) {
  return [
    faster("1,000 cells in the grid engine: its SUMIFS (12 cells)", grid.single, grid.sumifs, 400),
    faster("1,000 cells in 3 spills there: its SUMIFS", grid.spill, grid.sumifs, 400),
  ];
}

function productTableLines({ "product-table": table }) {
  return [
    versus(
      "the review's table of products, 9 formulas, processor: a formula a cell (45)",
      table["blocks busy"],
      table["cells busy"]
    ),
    versus("– until answered", table["blocks ms"], table["cells ms"]),
    versus(
      "its list of 24 months, 6 formulas, processor: a formula a cell (720)",
      table["listBlocks busy"],
      table["listCells busy"]
    ),
    versus("– until answered", table["listBlocks ms"], table["listCells ms"]),
    versus(
      "the table's levels and sums, 2 formulas, processor: SUMIFS over MG Data (10 cells)",
      table["two busy"],
      table["sumifs busy"]
    ),
    versus("– until answered", table["two ms"], table["sumifs ms"]),
  ];
}

function sizeAndStartLines({ "bundle-size": size, "page-open": page, "formula-command": command }) {
  const kilobytes = (n) => `${n.toFixed(1)} KB`;
  return [
    line("addin.js, gzipped", kilobytes(size.eager), "", {
      goal: "≤ 60 KB",
      met: size.eager <= 60,
    }),
    line("all JavaScript of dist, gzipped", kilobytes(size.total), "", {}),
    line(
      "workbench page opened → first answer, first page of a browser",
      milliseconds(page.first),
      "",
      {}
    ),
    line("workbench page opened → first answer, a later page", milliseconds(page.ms), "", {}),
    line("npm run formula, one formula", milliseconds(command.ms), "", {}),
  ];
}

const whole = ({ build, cells }) => build + cells;
