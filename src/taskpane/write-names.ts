import type { Language } from "../dataset/catalogue";
import { writeCount } from "./write-figures";

/** A count with its noun: `1 row`, `393 rows`. */
export function count(n: number, one: string, many: string): string {
  return `${writeCount(n, "en")} ${n === 1 ? one : many}`;
}

/** Names in quotes: `“MG Data” and “MG Sources”`, `“MG Data”和“MG Sources”`. */
export function list(names: readonly string[], language: Language): string {
  const locale = language === "zh" ? "zh-CN" : "en-US";
  return new Intl.ListFormat(locale).format(names.map((name) => `“${name}”`));
}

/** Sheets by name: `the sheet “MG Data”`, `the sheets “MG Data” and “MG Sources”`. */
export function theSheets(names: readonly string[]): string {
  return `the ${names.length === 1 ? "sheet" : "sheets"} ${list(names, "en")}`;
}
