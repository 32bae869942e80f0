import type {
  FunctionDescription,
  FunctionResult,
} from "../../../workbench/protocol/custom-function";
import { failedResult } from "../../../workbench/protocol/function-results";
import { healthy } from "../../../workbench/conditions";
import { tinyExcel, until, type TinyExcel } from "./tiny-excel";

const optional = (name: string) => ({ name, optional: true });
const matrix = (name: string) => ({ name, dimensionality: "matrix" as const });
const describeFunction = (
  id: string,
  parameters: FunctionDescription["parameters"] = [],
  options: FunctionDescription["options"] = {}
): FunctionDescription => ({ id, name: id, parameters, result: {}, options });

/** Calls a function as a cell does. */
function call(
  excel: TinyExcel,
  fn: FunctionDescription,
  ...args: unknown[]
): Promise<FunctionResult> {
  return new Promise((resolve) => {
    const invocation = { fn, args, address: "Data!B5", parameterAddresses: args.map(() => null) };
    excel.host.calls.invoke(invocation, resolve);
  });
}

/** What a function that returns `value` (or throws) shows in its cell. */
async function shown(implementation: () => unknown): Promise<FunctionResult> {
  const excel = tinyExcel();
  excel.CustomFunctions.associate("F", implementation);
  return call(excel, describeFunction("F"));
}

/** What a function with these parameters is called with, without the invocation. */
async function received(fn: FunctionDescription, ...args: unknown[]): Promise<unknown[]> {
  const excel = tinyExcel();
  let seen: unknown[] = [];
  excel.CustomFunctions.associate(fn.id, (...given: unknown[]) => {
    seen = given;
    return 1;
  });
  await call(excel, fn, ...args);
  return seen.slice(0, fn.parameters.length);
}

describe("the arguments of a custom function", () => {
  const two = describeFunction("F", [{ name: "a" }, optional("b")]);

  test("an omitted one arrives as null", async () => {
    expect(await received(two, 1)).toEqual([1, null]);
    expect(await received(two, 1, undefined)).toEqual([1, null]);
  });

  test("a matrix is two-dimensional even for one cell", async () => {
    const fn = describeFunction("F", [matrix("m")]);
    expect(await received(fn, 5)).toEqual([[[5]]]);
    expect(
      await received(fn, [
        [1, null],
        [3, 4],
      ])
    ).toEqual([
      [
        [1, 0],
        [3, 4],
      ],
    ]);
  });

  test("a repeating one arrives as one array", async () => {
    const scalars = describeFunction("F", [{ name: "first" }, { name: "rest", repeating: true }]);
    expect(await received(scalars, 1, 2, 3)).toEqual([1, [2, 3]]);
    const matrices = describeFunction("F", [{ ...matrix("all"), repeating: true }]);
    expect(await received(matrices, [[1, 2]], 3)).toEqual([[[[1, 2]], [[3]]]]);
  });

  test("a single value is turned into the declared type", async () => {
    const text = describeFunction("F", [{ name: "t", type: "string" }]);
    const number = describeFunction("F", [{ name: "n", type: "number" }]);
    expect(await received(text, 202511)).toEqual(["202511"]);
    expect(await received(number, "7")).toEqual([7]);
  });

  test("an error among them is the result, and the function is not called", async () => {
    const excel = tinyExcel();
    const implementation = jest.fn();
    excel.CustomFunctions.associate("F", implementation);
    const result = await call(excel, two, { error: "#N/A", message: "no figure" });
    expect(result).toEqual([[{ error: "#N/A", message: "no figure" }]]);
    expect(implementation).not.toHaveBeenCalled();
  });

  test("are followed by the invocation, with the address of the cell", async () => {
    const excel = tinyExcel();
    const fn = describeFunction("F", [{ name: "a" }], { requiresAddress: true });
    excel.CustomFunctions.associate(
      "F",
      (_a: unknown, invocation: CustomFunctions.Invocation) => invocation.address
    );
    expect(await call(excel, fn, 1)).toEqual([["Data!B5"]]);
  });
});

describe("the result of a custom function", () => {
  test("a value fills one cell, a grid fills its cells, and null shows 0", async () => {
    expect(await shown(() => "x")).toEqual([["x"]]);
    expect(
      await shown(async () => [
        [1, null],
        ["a", true],
      ])
    ).toEqual([
      [1, 0],
      ["a", true],
    ]);
  });

  test("an error thrown or rejected shows its code and its message", async () => {
    const excel = tinyExcel();
    const { Error: CellError, ErrorCode } = excel.CustomFunctions;
    const fn = describeFunction("F");
    excel.CustomFunctions.associate("F", () => {
      throw new CellError(ErrorCode.notAvailable, "no figure for 2030");
    });
    expect(await call(excel, fn)).toEqual([[{ error: "#N/A", message: "no figure for 2030" }]]);
    excel.CustomFunctions.associate("G", () =>
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- as CustomFunctions.Error, which is no Error of the language
      Promise.reject(new CellError(ErrorCode.invalidValue, "did you mean Ingot?"))
    );
    expect(await call(excel, describeFunction("G"))).toEqual([
      [{ error: "#VALUE!", message: "did you mean Ingot?" }],
    ]);
  });

  test("errors inside a grid keep their messages", async () => {
    const excel = tinyExcel();
    const { Error: CellError, ErrorCode } = excel.CustomFunctions;
    excel.CustomFunctions.associate("F", () => [
      [1, new CellError(ErrorCode.notAvailable, "a gap")],
      [new CellError(ErrorCode.invalidValue, "what?"), new CellError(ErrorCode.divisionByZero)],
    ]);
    expect(await call(excel, describeFunction("F"))).toEqual([
      [1, { error: "#N/A", message: "a gap" }],
      [{ error: "#VALUE!", message: "what?" }, { error: "#DIV/0!" }],
    ]);
  });

  test("a plain exception shows #VALUE!, without its text", async () => {
    const fail = () => {
      throw new Error("inner workings");
    };
    expect(await shown(fail)).toEqual([[{ error: "#VALUE!" }]]);
    expect(await shown(async () => fail())).toEqual([[{ error: "#VALUE!" }]]);
  });

  test("NaN shows #VALUE!, Infinity #NUM!", async () => {
    expect(await shown(() => Number.NaN)).toEqual([[{ error: "#VALUE!" }]]);
    expect(await shown(() => Number.POSITIVE_INFINITY)).toEqual([[{ error: "#NUM!" }]]);
  });

  test("a formatted number keeps its format, an entity shows its text", async () => {
    const date = { type: "FormattedNumber", basicValue: 45962, numberFormat: "yyyy-mm" };
    const double = { type: "Double", basicValue: 0.5, numberFormat: "0%" };
    const entity = { type: "Entity", text: "Ingot", properties: {} };
    expect(await shown(() => [[date, double, entity]])).toEqual([
      [{ value: 45962, numberFormat: "yyyy-mm" }, { value: 0.5, numberFormat: "0%" }, "Ingot"],
    ]);
    expect(await shown(() => date)).toEqual([[{ value: 45962, numberFormat: "yyyy-mm" }]]);
  });

  test("a grid with rows of different length, or without cells, shows #VALUE!", async () => {
    expect(await shown(() => [[1, 2], [3]])).toEqual([[{ error: "#VALUE!" }]]);
    expect(await shown(() => [])).toEqual([[{ error: "#VALUE!" }]]);
    expect(await shown(() => [1, 2])).toEqual([[{ error: "#VALUE!" }]]);
  });

  test("a function that was never associated fails; the code for an unknown function shows #NAME?", async () => {
    // The library of 2022 reports a missing function as any exception; the newer codes are understood as well.
    expect(await call(tinyExcel(), describeFunction("NOWHERE"))).toEqual([[{ error: "#VALUE!" }]]);
    expect(failedResult(10, "")).toEqual([[{ error: "#NAME?" }]]);
  });
});

describe("calls of custom functions", () => {
  test("wait until the add-in is ready, and are asked again of a page that is loaded anew", async () => {
    const excel = tinyExcel();
    excel.host.calls.restart();
    excel.CustomFunctions.associate("F", () => 1);
    let result: FunctionResult | undefined;
    void call(excel, describeFunction("F")).then((r) => (result = r));
    excel.host.calls.restart();
    await until(() => result !== undefined);
    expect(result).toEqual([[1]]);
  });

  test("share a flush: 200 at once take less than a second", async () => {
    const excel = tinyExcel();
    const fn = describeFunction("F", [{ name: "n" }]);
    excel.CustomFunctions.associate("F", (n: number) => n * 2);
    const started = performance.now();
    const results = await Promise.all(Array.from({ length: 200 }, (_, i) => call(excel, fn, i)));
    expect(performance.now() - started).toBeLessThan(1000);
    expect(results[199]).toEqual([[398]]);
  });

  test("that stream answer again and again until they are cancelled", async () => {
    const excel = tinyExcel();
    let cancelled = false;
    excel.CustomFunctions.associate(
      "F",
      (invocation: CustomFunctions.StreamingInvocation<number>) => {
        let n = 0;
        const timer = setInterval(() => invocation.setResult(++n), 20);
        invocation.onCanceled = () => {
          cancelled = true;
          clearInterval(timer);
        };
      }
    );
    const results: FunctionResult[] = [];
    const fn = describeFunction("F", [], { stream: true });
    const handle = excel.host.calls.invoke(
      { fn, args: [], address: "Data!A1", parameterAddresses: [] },
      (result) => results.push(result)
    );
    await until(() => results.length > 1);
    handle.cancel();
    await until(() => cancelled);
    expect(excel.host.calls.pending).toBe(0);
    const [[[first]], [[second]]] = results;
    expect(Number(second)).toBeGreaterThan(Number(first));
  });

  test("that are cancelled answer nothing", async () => {
    const excel = tinyExcel();
    excel.CustomFunctions.associate(
      "F",
      () => new Promise((resolve) => setTimeout(resolve, 20, 1))
    );
    const onResult = jest.fn();
    const fn = describeFunction("F");
    excel.host.calls
      .invoke({ fn, args: [], address: "Data!A1", parameterAddresses: [] }, onResult)
      .cancel();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(onResult).not.toHaveBeenCalled();
  });

  test("are answered after cell editing has ended", async () => {
    const excel = tinyExcel();
    excel.CustomFunctions.associate("F", () => 1);
    const fn = describeFunction("F");
    await call(excel, fn);
    excel.host.conditions = { ...healthy, cellEditing: true };
    setTimeout(() => (excel.host.conditions = healthy), 100);
    expect(await call(excel, fn)).toEqual([[1]]);
  });
});
