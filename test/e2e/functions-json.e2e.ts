import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import type { FunctionDescription } from "../../workbench/protocol/custom-function";

/** functions.json is what Excel lists; the bundle is what it can call. They must be the same. */

const DIST = join(__dirname, "../../dist");
const metadata = JSON.parse(readFileSync(join(DIST, "functions.json"), "utf8")) as {
  functions: FunctionDescription[];
  allowErrorForDataTypeAny?: boolean;
};
const { functions } = metadata;

/** Runs the bundle with nothing but a `CustomFunctions` that notes what is associated. */
function associatedIds(): string[] {
  const ids: string[] = [];
  const CustomFunctions = {
    associate: (id: string, fn: unknown) => {
      if (typeof fn === "function") ids.push(id);
    },
  };
  const Office = { onReady: () => new Promise(() => undefined) };
  const self = { location: { href: "https://example.org/taskpane.html" } };
  const context = vm.createContext({ CustomFunctions, Office, setTimeout, console, self });
  vm.runInContext(readFileSync(join(DIST, "addin.js"), "utf8"), context);
  return ids;
}

/** Why Excel would not take a name, or nothing. Microsoft Learn, "Custom functions naming and localization". */
function faultOf(name: string): string | undefined {
  if (!/^[A-Z]/.test(name)) return "must begin with a letter";
  if (!/^[A-Z0-9_.]+$/.test(name)) return "may hold letters, digits, _ and . only";
  if (name.length < 3) return "must have three characters or more";
  if (name.length > 128) return "may have at most 128 characters";
  if (/^[A-Z]{1,3}\d{1,7}$/.test(name)) return "looks like a cell address";
  if (/^R\d*C\d*$/.test(name)) return "looks like a cell address (R1C1)";
  return undefined;
}

test("functions.json lists exactly the functions that the bundle associates", () => {
  expect(associatedIds().sort()).toEqual(functions.map(({ id }) => id).sort());
});

test("every name is one that Excel takes, and no name or id is used twice", () => {
  expect(functions.map(({ name }) => [name, faultOf(name)])).toEqual(
    functions.map(({ name }) => [name, undefined])
  );
  expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
  expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
});

test.each(["UV", "MA3", "R1C1", "1ST", "MY-SUM", "ABC1234"])(
  "the rules find a fault in %s",
  (name) => {
    expect(faultOf(name)).toBeDefined();
  }
);

test("every function and parameter is described, takes ranges, and answers with a grid", () => {
  for (const { name, description, parameters, result } of functions) {
    expect([name, description]).toEqual([name, expect.stringMatching(/\.$/)]);
    expect(result.dimensionality).toBe("matrix");
    for (const p of parameters) {
      expect([name, p.name, p.description]).toEqual([name, p.name, expect.stringMatching(/\.$/)]);
      expect(p.dimensionality).toBe("matrix");
    }
  }
});

test("no function is volatile or streaming, and error cells are handed over", () => {
  for (const { options } of functions)
    expect(options?.volatile ?? options?.stream ?? false).toBe(false);
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
});

test("ids are for ever: those released are still there", () => {
  const released =
    "VALUE SERIES MOM YOY YTD YTDYOY YTDAVG ROLLING3 ROLLING LATEST PERIOD SOURCE WHY".split(" ");
  expect(functions.map(({ id }) => id)).toEqual(expect.arrayContaining(released));
});
