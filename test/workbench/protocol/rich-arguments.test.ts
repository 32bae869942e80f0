import { conditionsNamed } from "../../../workbench/conditions";
import type { FunctionDescription } from "../../../workbench/protocol/custom-function";
import { tinyExcel } from "./tiny-excel";

/** What the real library hands to a function, for cells of one argument, under conditions and with flags of functions.json. */
async function received(
  cells: unknown[][],
  { host = "", allows = true, type = "any", errors = true } = {}
): Promise<unknown[][]> {
  const fn: FunctionDescription = {
    id: "F",
    name: "F",
    parameters: [{ name: "m", dimensionality: "matrix", type }],
    result: {},
  };
  const excel = tinyExcel({
    functions: {
      functions: [fn],
      allowCustomDataForDataTypeAny: allows,
      allowErrorForDataTypeAny: errors,
    },
    conditions: conditionsNamed(host),
  });
  return new Promise((resolve) => {
    excel.CustomFunctions.associate("F", (given: unknown[][]) => {
      resolve(given);
      return 1;
    });
    const invocation = { fn, args: [cells], address: "Data!B5", parameterAddresses: [null] };
    excel.host.calls.invoke(invocation, () => undefined);
  });
}

describe("arguments where functions.json allows custom data", () => {
  test("a number, a text, true or false and a blank cell arrive as objects around them", async () => {
    expect(await received([[45962, "Ingot", true, null]])).toEqual([
      [
        {
          type: "FormattedNumber",
          basicType: "Double",
          basicValue: 45962,
          numberFormat: "General",
        },
        { type: "String", basicType: "String", basicValue: "Ingot" },
        { type: "Boolean", basicType: "Boolean", basicValue: true },
        { type: "Empty", basicType: "Empty", basicValue: "" },
      ],
    ]);
  });

  test("an error arrives with its name and its kind", async () => {
    expect(await received([[{ error: "#DIV/0!" }]])).toEqual([
      [{ type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" }],
    ]);
  });

  test.each([
    ["where functions.json does not allow it", { allows: false }],
    ["on a host that knows no data types (?host=plain)", { host: "plain" }],
    ["for a parameter of a type", { type: "number" }],
  ])("they arrive plain %s", async (_, how) => {
    expect(await received([[45962, 7]], how)).toEqual([[45962, 7]]);
  });

  test("they arrive rich in the strict host", async () => {
    expect(await received([[1]], { host: "strict" })).toEqual([
      [expect.objectContaining({ basicValue: 1 })],
    ]);
  });
});
