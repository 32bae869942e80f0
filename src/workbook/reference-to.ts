import { addressOf } from "./plan";

/** Cells as a name refers to them: `='MG Review'!$C$3`, `='MG Review'!$C$3:$D$9`. Rows and columns count from 0. */
export function referenceTo(at: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows?: number | undefined;
  readonly columns?: number | undefined;
}): string {
  const { row, column, rows = 1, columns = 1 } = at;
  const first = absolute(addressOf(row, column));
  const last = absolute(addressOf(row + rows - 1, column + columns - 1));
  const cells = first === last ? first : `${first}:${last}`;
  return `='${at.sheet.replaceAll("'", "''")}'!${cells}`;
}

function absolute(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
