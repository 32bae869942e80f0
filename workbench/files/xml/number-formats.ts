/** The formats that a file knows by their numbers. Those of dates depend on the reader's language; here it is English. */
const builtIn: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Formats that mean the same to every reader; only these are written by their numbers. */
const everywhere = [0, 1, 2, 3, 4, 9, 10, 11, 49];

/** The numbers below are the format's own. */
export const firstOwnFormat = 164;

export const builtInFormat = (id: number): string | undefined => builtIn[id];

export const builtInFormatId = (format: string): number | undefined =>
  everywhere.find((id) => builtIn[id] === format);
