import { conditionsNamed, healthy } from "../../workbench/conditions";
import { declaredSets, setsUnder } from "../../workbench/declared-sets";
import { lenient, strict } from "../../workbench/strictness";

test("conditionsNamed('') is a healthy host, in which no switch is on", () => {
  expect(conditionsNamed("")).toEqual(healthy);
  expect(Object.values(lenient)).not.toContain(true);
});

test("conditionsNamed(list) has what each name brings, and nothing else", () => {
  expect(conditionsNamed("slow, lostNames")).toEqual({ ...healthy, delay: 1500, lostNames: true });
  expect(conditionsNamed("manual,chart")).toEqual({
    ...healthy,
    calculationMode: "Manual",
    selected: "chart",
  });
});

test("conditionsNamed('strict') turns every strict switch on, and brings no trouble", () => {
  expect(conditionsNamed("strict")).toEqual({ ...healthy, ...strict });
  expect(Object.keys(strict)).toEqual(Object.keys(lenient));
  expect(Object.values(strict)).not.toContain(false);
});

test("conditionsNamed('strict,unstuck') is strict but for cells that stay busy", () => {
  expect(conditionsNamed("strict,unstuck")).toEqual({
    ...conditionsNamed("strict"),
    stuckCells: false,
  });
});

test("conditionsNamed(unknown) says what may be chosen", () => {
  expect(() => conditionsNamed("strict,toString")).toThrow(
    /^There is no host "toString": choose among slow, busy, small, plain, chart, areas, manual, strict, unstuck, undoGroups, /
  );
});

test("setsUnder(conditions) declares ExcelApi 1.20 only where undo groups are imitated", () => {
  expect(setsUnder(healthy)).toEqual(declaredSets);
  expect(setsUnder(conditionsNamed("undoGroups")).ExcelApi).toBe("1.20");
});
