import { boxAddress, columnName, maxRows, parseAddress, quotedSheet, type Box } from "./address";
import type { BoxShift } from "./box-shift";

/** A reference in a formula: perhaps a sheet, a cell, perhaps a second cell. Whole rows and columns are left alone. */
const reference =
  /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7})(:\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\d_(.!])/giu;

const sheetOf = (prefix: string) => prefix.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");

/**
 * A formula after cells of the sheet `shifted` have changed places; `home` is the sheet that its plain references mean.
 * What is gone becomes #REF!.
 */
export function shiftedFormula(
  formula: string,
  home: string,
  shifted: string,
  shift: BoxShift
): string {
  return withReferences(formula, (all, prefix, first, second) => {
    const sheet = prefix ? sheetOf(prefix) : home;
    const box = parseAddress(first + second);
    if (!box || sheet.toLowerCase() !== shifted.toLowerCase()) return all;
    const moved = shift(box);
    if (!moved) return `${prefix}#REF!`;
    return prefix + rewritten(moved, first, second);
  });
}

/**
 * A formula after its row has been sorted to another place: references to the rows of the formula's own sheet move along,
 * those with a dollar before the row stay, and so do, as in Excel, all that name a sheet.
 */
export function sortedFormula(formula: string, rows: number): string {
  if (rows === 0) return formula;
  return withReferences(formula, (all, prefix, first, second) => {
    if (prefix) return all;
    const corners = [first, second.slice(1)].filter((corner) => corner !== "");
    const moved = corners.map((corner) => movedCorner(corner, rows));
    return moved.includes(null) ? "#REF!" : moved.join(":");
  });
}

function movedCorner(corner: string, rows: number): string | null {
  const box = parseAddress(corner);
  if (!box || /.\$/.test(corner)) return corner;
  const row = box.row + rows;
  return row < 0 || row >= maxRows ? null : cornerAt(row, box.column, corner);
}

/** A formula after a sheet has got another name. */
export function renamedFormula(formula: string, before: string, after: string): string {
  return withReferences(formula, (all, prefix, first, second) =>
    prefix && sheetOf(prefix).toLowerCase() === before.toLowerCase()
      ? `${quotedSheet(after)}!${first}${second}`
      : all
  );
}

type Change = (all: string, prefix: string, first: string, second: string) => string;

function withReferences(formula: string, change: Change): string {
  if (!formula.startsWith("=")) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replace(
            reference,
            (
              all,
              prefix: string | undefined,
              first: string,
              second: string | undefined,
              at: number
            ) =>
              /[\p{L}\d_.$]/u.test(part[at - 1] ?? "")
                ? all
                : change(all, prefix ?? "", first, second ?? "")
          )
    )
    .join("");
}

/** The address of a box with the dollars of the reference that it stands for. */
function rewritten(box: Box, first: string, second: string): string {
  if (second === "") return cornerAt(box.row, box.column, first);
  const last = cornerAt(box.row + box.rows - 1, box.column + box.columns - 1, second.slice(1));
  return `${cornerAt(box.row, box.column, first)}:${last}`;
}

function cornerAt(row: number, column: number, like: string): string {
  const $column = like.startsWith("$") ? "$" : "";
  const $row = /.\$/.test(like) ? "$" : "";
  return `${$column}${columnName(column)}${$row}${row + 1}`;
}

/** The absolute address of a range, with its sheet, as a formula. */
export const absoluteReference = (sheet: string, box: Box) =>
  `=${quotedSheet(sheet)}!${boxAddress(box, true)}`;
