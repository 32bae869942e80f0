/** Texts that are remembered; a column of more different ones than this is not one of few words. */
const MOST = 10_000;

/**
 * The same function of a text, which works out each text once: in a million rows a column of months holds some dozen
 * different ones. Forgets all when there are more than 10,000.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= MOST) known.clear();
    const result = read(text);
    known.set(text, result);
    return result;
  };
}
