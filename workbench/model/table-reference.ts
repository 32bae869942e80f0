/**
 * Structured references in the text of a formula: `Sales[Amount]`, `[@Amount]`, `Sales[[#All],[Amount]]`. Texts, quoted
 * sheets and cells are passed over.
 */
const part =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|([\p{L}_\\][\p{L}\d_.\\]*)?(\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])|[\p{L}_\\$][\p{L}\d_.\\$]*[(!]?/gu;

/** What takes the place of a reference; `table` is empty where none is written, `inner` null where nothing is behind it. */
type Change = (all: string, table: string, inner: string | null) => string;

/** The formula with each structured reference, and each word that may be the name of a table, changed. */
export function withTableReferences(formula: string, change: Change): string {
  if (!formula.startsWith("=")) return formula;
  return formula.replace(part, (all, table: string | undefined, brackets: string | undefined) => {
    if (brackets !== undefined) return change(all, table ?? "", brackets.slice(1, -1));
    return /^["'$]|[(!$]$/.test(all) ? all : change(all, all, null);
  });
}

/** A column's name with the characters that a reference escapes, and without. */
const escaped = (name: string) => name.replace(/['#@[\]]/g, "'$&");
const plain = (text: string) => text.replace(/'(.)/g, "$1").trim();

/** The inside of a reference with the names of its columns changed; what `rename` leaves alone stays as it is written. */
export function withColumns(inner: string, rename: (column: string) => string | null): string {
  const changed = (text: string) => {
    const name = rename(plain(text));
    return name === null ? null : name === lost ? lost : escaped(name);
  };
  if (inner.includes("[")) {
    return inner.replace(/\[((?:'.|[^[\]'])*)\]/g, (all, text: string) => {
      const name = text.startsWith("#") ? null : changed(text);
      return name === null ? all : `[${name}]`;
    });
  }
  const [, at, text] = /^(\s*@?)([^]*)$/.exec(inner) ?? ["", "", inner];
  const name = text === "" || text.startsWith("#") ? null : changed(text);
  if (name === null) return inner;
  if (name === lost) return at + lost;
  return /^[\p{L}\d_]+$/u.test(name) || (at === "" && /^[\p{L}\d_ .]+$/u.test(name))
    ? at + name
    : `${at}[${name}]`;
}

/** The names of the columns inside a reference. */
export function columnsIn(inner: string): string[] {
  const names: string[] = [];
  withColumns(inner, (column) => {
    names.push(column);
    return null;
  });
  return names;
}

/** What stands for a column that is no more. */
export const lost = "#REF!";

/**
 * The inside of a reference as files hold it: `@Amount` is `[#This Row],[Amount]`; null where a column is lost.
 */
export function writtenOut(inner: string): string | null {
  if (/(^|\[)\s*#REF!/i.test(inner)) return null;
  const short = /^\s*@\s*([^]*)$/.exec(inner)?.[1].trim();
  if (short === undefined) return inner;
  if (short === "") return "#This Row";
  return `[#This Row],${short.startsWith("[") ? short : `[${short}]`}`;
}
