import { invalidArgument, itemAlreadyExists } from "../protocol/host-object";
import { parseAddress } from "./address";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

/** Excel's rules for the name of a table, which shares its words with the names of the workbook. */
export function checkedTableName(book: Workbook, name: unknown, own?: Table): string {
  const wellFormed = typeof name === "string" && /^[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u.test(name);
  if (!wellFormed || parseAddress(name)) throw invalidArgument("Table.name");
  const other = book.tables.find(name);
  if ((other && other !== own) || book.names.find(name)) throw itemAlreadyExists("Table.name");
  return name;
}
