import type { Figure, Text } from "./words-figure";

/** What may stand in a sentence: words, a number, or a piece made of both. */
type Insert = string | Figure | Text;

/** Puts a sentence together: text\`Exports came to ${tonnes(level)}.\` keeps words and numbers apart. */
export function text(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Text {
  const pieces: (string | Figure)[] = [];
  strings.forEach((words, i) => {
    pieces.push(words, ...piecesOf(inserts[i] ?? ""));
  });
  return pieces.filter((piece) => piece !== "");
}

/** Pieces one after the other, with something between them, and something else before the last. */
export function joined(items: readonly Insert[], between: string, last = between): Text {
  return items.flatMap((item, i) => {
    const before = i === 0 ? "" : i === items.length - 1 ? last : between;
    return before ? [before, ...piecesOf(item)] : piecesOf(item);
  });
}

/** The sentence as it is read. */
export function readText(pieces: Text): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.shown)).join("");
}

/** The numbers of a sentence, in its order. */
export function figuresIn(pieces: Text): readonly Figure[] {
  return pieces.filter((piece) => typeof piece !== "string");
}

/** The same sentence with a capital at its start. */
export function capitalised([first, ...rest]: Text): Text {
  return typeof first === "string"
    ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest]
    : [...(first ? [first] : []), ...rest];
}

function piecesOf(insert: Insert): Text {
  return typeof insert === "string" || "shown" in insert ? [insert] : insert;
}
