/**
 * What the host's runtime gives to custom functions and nothing else: the error class and its codes. Office.js from npm
 * has them only inside a host, so unit tests bring them along; the end-to-end tests use the real ones.
 */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message);
  }
}

const ErrorCode = {
  notAvailable: "#N/A",
  invalidValue: "#VALUE!",
  divisionByZero: "#DIV/0!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode } });

/** An error as a cell of a range hands it over. */
export function excelError(code: string, message = ""): ExcelError {
  return new ExcelError(code, message);
}

/** What a formula answers in one cell, with errors as "#N/A sentence". */
export async function cell(answer: Promise<unknown[][]>): Promise<unknown> {
  const rows = await cells(answer);
  if (rows.length !== 1 || rows[0].length !== 1) throw new Error("more than one cell");
  return rows[0][0];
}

/** What a formula answers, with errors as "#N/A sentence". */
export async function cells(answer: Promise<unknown[][]>): Promise<unknown[][]> {
  try {
    return (await answer).map((row) => row.map(shown));
  } catch (error) {
    return [[shown(error)]];
  }
}

function shown(value: unknown): unknown {
  return value instanceof ExcelError ? `${value.code} ${value.message}` : value;
}
