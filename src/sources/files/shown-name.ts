/** A file's name as it may stand in a sentence: one line, 80 characters at most. */
export function shownName(name: string): string {
  const line = name.replace(/[\p{C}\s]+/gu, " ").trim() || "?";
  return line.length > 80 ? `${line.slice(0, 60)}…${line.slice(-19)}` : line;
}
