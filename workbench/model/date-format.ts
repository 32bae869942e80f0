/** Whether a number format shows dates or times: its letters outside of quotes, brackets and escapes tell. */
export function looksLikeDates(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|_./gi, "");
  return /[ymdhs]/i.test(bare.replace(/general/gi, ""));
}
