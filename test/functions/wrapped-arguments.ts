import type * as PlainCell from "../../src/functions/plain-cell";

/**
 * Set up for the tests of functions, which run a second time with every cell of every argument wrapped as Excel wraps it
 * where custom data are allowed: the same answers are expected. An argument left out stays left out.
 */
jest.mock("../../src/functions/plain-cell", () => {
  const actual = jest.requireActual<typeof PlainCell>("../../src/functions/plain-cell");
  return { ...actual, plainRows: (argument: unknown) => actual.plainRows(wrapped(argument)) };
});

function wrapped(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(wrapped);
  switch (typeof argument) {
    case "number":
      return { type: "FormattedNumber", basicType: "Double", basicValue: argument };
    case "string":
      return argument.trim() === ""
        ? { type: "Empty", basicType: "Empty", basicValue: "" }
        : { type: "String", basicType: "String", basicValue: argument };
    case "boolean":
      return { type: "Boolean", basicType: "Boolean", basicValue: argument };
    default:
      return argument instanceof CustomFunctions.Error && argument.message === ""
        ? { type: "Error", basicType: "Error", basicValue: argument.code }
        : argument;
  }
}
