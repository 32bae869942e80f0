/** What a server, a workbook or a person says, as it may stand in a sentence: one line, 60 characters and "…" after. */
export function said(what: unknown, most = 60): string {
  const text =
    typeof what === "string" ? what : typeof what === "number" ? String(what) : what ? "{…}" : "";
  const line = text
    .slice(0, 2000)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
