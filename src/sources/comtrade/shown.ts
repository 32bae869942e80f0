/** What a server or file says, as it may stand in a sentence: one line, 40 characters where nothing else is said. */
export function shown(said: unknown, most = 40): string {
  const line = textOf(said)
    .slice(0, 1000)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

function textOf(said: unknown): string {
  if (typeof said === "string") return said;
  if (typeof said === "number" || typeof said === "boolean") return `${said}`;
  return said === null || said === undefined ? "" : "{…}";
}
