/** A text in which a key, in capitals or not, is replaced by "…": a server may say again what it was sent. */
export function withoutKey(text: string, key: string | undefined): string {
  if (key === undefined) return text;
  const pattern = key.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
  return text.replace(new RegExp(pattern, "gi"), "…");
}
