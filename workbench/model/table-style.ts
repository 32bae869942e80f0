import { invalidArgument } from "../protocol/host-object";

/** The engine has six looks; Excel's sixty styles share them by their number. */
export function themeOf(style: string): string {
  const match = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/.exec(style);
  if (!match) throw invalidArgument("Table.style");
  return `table-default-${(Number(match[2]) + 4) % 6}`;
}
