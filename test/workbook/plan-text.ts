import {
  addressOf,
  type Plan,
  type PlanCell,
  type PlannedArea,
  type PlannedBlock,
  type PlannedChart,
  type PlannedPage,
  type PlannedReference,
  type PlannedRule,
  type PlannedSheet,
  type PlannedTable,
} from "../../src/workbook/plan";

/** A plan as text for reading: what stands where, cell by cell. Texts are quoted, formulas are not. */
export function planText(plan: Plan): string {
  const names = plan.names.map((n) => {
    const place = `${n.sheet}!${areaText({ rows: 1, columns: 1, ...n })}`;
    const value = n.value === undefined ? "" : ` := ${cellText(n.value)}`;
    return `name ${n.name} -> ${place}${value}${formatText(n.format)}`;
  });
  const show = plan.show ? [`show ${plan.show}`] : [];
  return [...plan.sheets.flatMap(sheetLines), ...names, ...show].join("\n") + "\n";
}

function sheetLines(sheet: PlannedSheet): string[] {
  const plain = sheet.plain ? "; no grid lines" : "";
  return [
    `sheet ${sheet.name}: widths ${sheet.widths.join(" ")}; ${sheet.frozenRows} rows frozen${plain}`,
    ...sheet.blocks.flatMap(blockLines),
    ...sheet.tables.flatMap(tableLines),
    ...(sheet.charts ?? []).flatMap(chartLines),
    ...(sheet.rules ?? []).map(ruleLine),
    ...(sheet.lists ?? []).map(
      (l) => `  list at ${addressOf(l.row, l.column)} from ${referenceText(l.items)}`
    ),
    ...(sheet.page ? [pageLine(sheet.page)] : []),
    "",
  ];
}

function blockLines(block: PlannedBlock): string[] {
  const across = block.spills ? ` spills over ${block.spills} columns` : "";
  const down = block.spillsDown ? `${across ? "," : " spills over"} ${block.spillsDown} rows` : "";
  const merged = block.merged ? " (merged)" : "";
  const look = block.look
    ? ` (${[block.look]
        .flat()
        .map((l) => l ?? "-")
        .join(" ")})`
    : "";
  return block.cells.map(
    (row, r) =>
      `  ${addressOf(block.row + r, block.column)}${look}: ${rowText(row)}${across}${down}${merged}${formatText(block.format)}`
  );
}

function tableLines(table: PlannedTable): string[] {
  const formats = table.columns.map((c) =>
    typeof c.format === "string" ? c.format : c.format ? c.format.join(", ") : "-"
  );
  return [
    `  table ${table.name} at ${addressOf(table.row, table.column)}, ${table.rows.length} rows, ${table.style}`,
    `    ${table.columns.map((c) => c.header).join(" | ")}`,
    `    ${formats.join(" | ")}`,
    ...table.rows.map((row) => `    ${rowText(row)}`),
  ];
}

function chartLines(chart: PlannedChart): string[] {
  return [
    `  chart ${JSON.stringify(chart.title)}: ${chart.type} over ${areaText(chart.at)}, ${chart.valueTitle} [${chart.valueFormat}]`,
    ...chart.series.map(
      (s) =>
        `    ${s.name}: ${referenceText(s.values)} by ${referenceText(s.categories)}, ${s.color}${s.as ? `, ${s.as}` : ""}`
    ),
  ];
}

function ruleLine(rule: PlannedRule): string {
  const what = rule.kind === "heat" ? "heat" : `${rule.paint} where ${rule.formula}`;
  return `  rule over ${areaText(rule.area)}: ${what}`;
}

function pageLine(page: PlannedPage): string {
  const area = page.area ? ` ${areaText(page.area)}` : "";
  const titles = page.titleRows ? `, ${page.titleRows} rows repeated` : "";
  const pages = page.long ? "one page wide" : "one page";
  return `  print${area} on ${page.paper} ${page.orientation}, ${pages}${titles}, head ${JSON.stringify(page.header)}`;
}

function referenceText(reference: PlannedReference): string {
  return `${reference.sheet}!${areaText(reference)}`;
}

function areaText({ row, column, rows, columns }: PlannedArea): string {
  const first = addressOf(row, column);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

function rowText(row: readonly PlanCell[]): string {
  return row.map(cellText).join(" | ");
}

function cellText(cell: PlanCell): string {
  if (typeof cell === "object") return cell.formula;
  if (cell === "") return "";
  return typeof cell === "string" ? JSON.stringify(cell) : String(cell);
}

function formatText(format: string | readonly string[] | undefined): string {
  if (!format) return "";
  return ` [${typeof format === "string" ? format : format.join(" | ")}]`;
}
