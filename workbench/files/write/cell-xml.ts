import { cellName } from "../../model/address";
import { calculatesWithArrays } from "../formulas/array-formula";
import { storedFormula, type FormulaSetting } from "../formulas/stored-formula";
import { isError, type CellContent, type CellFile } from "../workbook-file";
import { cellTextXml, element, type Xml } from "../xml/xml-text";
import type { Interned } from "./interned";
import type { StyleSheet } from "./style-sheet";

/** What the cells of all sheets share. */
export interface CellSetting {
  styles: StyleSheet;
  strings: Interned<string>;
  formulas: FormulaSetting;
  /** Whether custom functions are written as the values that they had. */
  valuesOnly: boolean;
  /** Whether a cell has been written as a dynamic array. */
  dynamic: { used: boolean };
}

/** Errors that every Excel can read; what is not among them is not an answer yet. */
const lasting = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
/** Young errors, which Excel itself writes as this old one. */
const young: Readonly<Record<string, string>> = { "#SPILL!": "#VALUE!", "#CALC!": "#VALUE!" };

const storedError = (error: string) => (lasting.includes(error) ? error : (young[error] ?? "#N/A"));

/** A cell of a sheet. */
export function cellXml(file: CellFile, setting: CellSetting): Xml {
  const { content, look, row, column } = file;
  const r = cellName(row, column);
  const formula = file.formula && !isGivenUp(file.formula, setting) ? file.formula : null;
  const quoted = typeof content === "string" && formula === null && /^[=+\-@]/.test(content);
  const s = look || quoted ? setting.styles.cellFormat(look ?? plain, quoted) || null : null;
  if (formula === null) return contentXml({ r, s }, content, setting);
  const dynamic = isDynamic(file, formula, setting.formulas.namespace);
  setting.dynamic.used ||= dynamic;
  const { rows, columns } = file.spill ?? { rows: 1, columns: 1 };
  const last = cellName(row + rows - 1, column + columns - 1);
  const ref = rows * columns > 1 ? `${r}:${last}` : r;
  const text = cellTextXml(storedFormula(formula, setting.formulas));
  const f = element("f", dynamic ? { t: "array", ref } : {}, text);
  return resultXml({ r, s, cm: dynamic ? 1 : null }, f, content);
}

const plain = {};

interface CellAttributes {
  r: string;
  s: number | null;
  cm?: 1 | null;
}

function contentXml(attributes: CellAttributes, content: CellContent, { strings }: CellSetting) {
  if (typeof content !== "string") return resultXml(attributes, "", content);
  return cell(attributes, "s", `<v>${strings.index(content)}</v>`);
}

function resultXml(attributes: CellAttributes, f: Xml, content: CellContent): Xml {
  if (content === null) return cell(attributes, null, f);
  if (isError(content)) return cell(attributes, "e", `${f}<v>${storedError(content.error)}</v>`);
  if (typeof content === "number") return cell(attributes, null, `${f}<v>${content}</v>`);
  if (typeof content === "boolean") return cell(attributes, "b", `${f}<v>${Number(content)}</v>`);
  return cell(attributes, "str", `${f}<v>${cellTextXml(content)}</v>`);
}

/** Put together by hand: there are a hundred thousand of them, and nothing in their attributes needs escaping. */
function cell({ r, s, cm }: CellAttributes, t: string | null, inner: Xml): Xml {
  const start = `<c r="${r}"${s ? ` s="${s}"` : ""}${cm ? ` cm="${cm}"` : ""}${t ? ` t="${t}"` : ""}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</c>`;
}

/** A result with room of its own, or one that would take it, and what must not be read by the rules of old. */
function isDynamic({ spill, content }: CellFile, formula: string, namespace: string): boolean {
  if (spill || calculatesWithArrays(formula, namespace)) return true;
  return isError(content) && content.error === "#SPILL!";
}

function isGivenUp(formula: string, { valuesOnly, formulas }: CellSetting): boolean {
  return valuesOnly && storedFormula(formula, formulas).includes("_xldudf_");
}
