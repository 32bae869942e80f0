const DELIMITERS = [",", "\t", ";"];

/** What separates cells: the candidate most frequent outside quotes in the first 20 lines; a comma if there is none. */
export function delimiterOf(text: string): string {
  const lines = text.slice(0, 65_536).split("\n", 20).join("\n");
  const bare = lines.replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}
