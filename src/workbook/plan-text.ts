import { addressOf, type Plan, type PlanCell, type PlannedSheet, type PlannedTable } from "./plan";

/** A plan as text for reading: what stands where, cell by cell. Texts are quoted, formulas are not. */
export function planText(plan: Plan): string {
  const names = plan.names.map((n) => {
    const place = `${n.sheet}!${addressOf(n.row, n.column)}`;
    const value = n.value === undefined ? "" : ` := ${cellText(n.value)}`;
    return `name ${n.name} -> ${place}${value}${formatText(n.format)}`;
  });
  const show = plan.show ? [`show ${plan.show}`] : [];
  return [...plan.sheets.flatMap(sheetLines), ...names, ...show].join("\n") + "\n";
}

function sheetLines(sheet: PlannedSheet): string[] {
  const blocks = sheet.blocks.flatMap((block) => {
    const spills = block.spills ? ` spills over ${block.spills} columns` : "";
    const look = block.look ? ` (${block.look})` : "";
    return block.cells.map(
      (row, r) =>
        `  ${addressOf(block.row + r, block.column)}${look}: ${rowText(row)}${spills}${formatText(block.format)}`
    );
  });
  return [
    `sheet ${sheet.name}: widths ${sheet.widths.join(" ")}; ${sheet.frozenRows} rows frozen`,
    ...blocks,
    ...sheet.tables.flatMap(tableLines),
    "",
  ];
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

function rowText(row: readonly PlanCell[]): string {
  return row.map(cellText).join(" | ");
}

function cellText(cell: PlanCell): string {
  if (typeof cell === "object") return cell.formula;
  if (cell === "") return "";
  return typeof cell === "string" ? JSON.stringify(cell) : String(cell);
}

function formatText(format: string | undefined): string {
  return format ? ` [${format}]` : "";
}
