/**
 * What a spreadsheet takes for a formula, ＝ in full width too; behind apostrophes it has to be guarded again, so that
 * those of the text can be told from ours.
 */
const FORMULA = /^'*[=+\-@＝＋－＠]/;
/** Where semicolons separate cells, a formula may begin after one. */
const FORMULA_WITHIN = /[;|]["'\s]*[=+\-@＝＋－＠]/;
/** Line breaks, tabs, marks that nobody sees, halves of characters. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;

/**
 * A text as it stands in a cell: as it is, behind an apostrophe where it begins like a formula, and as a JSON string
 * where it would not come back as it is. Never begins with `=`, `+`, `-`, `@`, a tab or a line break.
 */
export function writeText(text: string): string {
  if (text === "" || text !== text.trim() || text.startsWith('"')) return quoted(text);
  if (UNSEEN.test(text) || FORMULA_WITHIN.test(text)) return quoted(text);
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What `writeText` wrote, and any other text without blanks at its ends. */
export function readText(cell: string): string {
  const text = cell.trim();
  if (text.length > 1 && text.startsWith('"') && text.endsWith('"')) {
    const plain = parsed(text);
    if (typeof plain === "string") return plain;
  }
  return FORMULA.test(text) && text.startsWith("'") ? text.slice(1) : text;
}

/** Ids in one cell, with semicolons between them, or as a JSON array where that would not do. */
export function writeList(ids: readonly string[]): string {
  const plain = ids.every((id) => id !== "" && id === id.trim() && !/[;\p{C}]/u.test(id));
  const isList = ids.length > 0 && plain && !ids[0]!.startsWith("[");
  return writeText(isList ? ids.join("; ") : JSON.stringify(ids));
}

/**
 * Ids out of what `writeList` wrote; undefined for an empty cell.
 * @param isRaw Whether the cell is as it is, as in JSON.
 */
export function readList(cell: string, isRaw = false): string[] | undefined {
  const text = isRaw ? cell.trim() : readText(cell);
  if (text === "") return undefined;
  if (text.startsWith("[")) {
    const list = parsed(text);
    if (Array.isArray(list)) return list.map(String);
  }
  return text
    .split(";")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(/[=+\-@＝＋－＠\p{C}\p{Zl}\p{Zp}]/gu, escaped);
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`)
    .join("");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
