import { healthy } from "../../../workbench/conditions";
import { openWorkbook, typeCell, type Answer } from "./open-workbook";

const amounts: Record<string, number> = { Ingot: 22200, Powder: 6585, Alloy: 8272 };
const value: Answer = ([products]) =>
  (products as string[][]).map((row) =>
    row.map((name) => amounts[name] ?? { error: "#N/A" as const, message: `No product "${name}".` })
  );

describe("custom functions", () => {
  test("=MG.VALUE() shows #BUSY! until the answer has come", async () => {
    let answer = () => {};
    const { book, sheet } = openWorkbook({
      VALUE: () => new Promise((resolve) => (answer = () => resolve([[22200]]))),
    });
    sheet.getRange("A1").formulas = [['=MG.VALUE("Ingot")']];
    await book.settled();
    expect(sheet.getRange("A1").values).toEqual([["#BUSY!"]]);
    expect(sheet.getRange("A1").text).toEqual([["#BUSY!"]]);
    expect(sheet.getRange("A1").valueTypes).toEqual([["Error"]]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    answer();
    await book.idle();
    expect(sheet.getRange("A1").values).toEqual([[22200]]);
  });

  test('=MG.ECHO("2025-11"): a month typed as text stays text, there and back', async () => {
    const { enter, calls, value: at } = openWorkbook({ ECHO: ([x]) => x as string[][] });
    await enter({ A1: '=MG.ECHO("2025-11")', A2: '=MG.ECHO({"2025-11","x"})' });
    expect(calls.map(({ args }) => args[0])).toEqual([[["2025-11"]], [["2025-11", "x"]]]);
    expect([at("A1"), at("A2"), at("B2")]).toEqual(["2025-11", "2025-11", "x"]);
  });

  test("=MG.ECHO(range) spills, and the spilled cells are read as values", async () => {
    const { enter, sheet } = openWorkbook({ ECHO: ([x]) => x as number[][] });
    await enter({
      A1: [
        [1, 2],
        [3, "x"],
      ],
      D1: "=MG.ECHO(A1:B2)",
    });
    expect(sheet.getRange("D1:E2").values).toEqual([
      [1, 2],
      [3, "x"],
    ]);
    expect(sheet.getRange("D1").hasSpill).toBe(true);
    expect(sheet.getRange("D1").getSpillingToRange().localAddress).toBe("D1:E2");
    expect(sheet.getRange("E2").getSpillParent().localAddress).toBe("D1");
    expect(sheet.getRange("A1").getSpillingToRangeOrNullObject()).toBeNull();
    expect(sheet.getUsedRange(true).localAddress).toBe("A1:E2");
  });

  test("a spill onto occupied cells is #SPILL!, and spills when they are emptied", async () => {
    const { enter, value: at } = openWorkbook({ ECHO: ([x]) => x as number[][] });
    await enter({ A1: [[1, 2]], D1: "=MG.ECHO(A1:B1)", E1: "in the way" });
    expect([at("D1"), at("E1")]).toEqual(["#SPILL!", "in the way"]);
    await enter({ E1: "" });
    expect([at("D1"), at("E1")]).toEqual([1, 2]);
  });

  test("an error keeps its sentence, cell by cell in a spill", async () => {
    const { book, enter, sheet } = openWorkbook({ VALUE: value });
    await enter({ A1: '=MG.VALUE({"Ingot","Gold"})', A2: '=SUM(MG.VALUE("Tin"))' });
    expect(sheet.getRange("A1:B1").values).toEqual([[22200, "#N/A"]]);
    expect(book.errorMessageAt("Sheet1", 0, 0)).toBeNull();
    expect(book.errorMessageAt("Sheet1", 0, 1)).toBe('No product "Gold".');
    expect(book.errorMessageAt("Sheet1", 1, 0)).toBe('No product "Tin".');
  });

  test("a changed precedent calls anew; an answer that nobody waits for is dropped", async () => {
    const { book, sheet, enter, calls, cancelled, value: at } = openWorkbook({ VALUE: value });
    await enter({ A1: "Ingot", B1: "=MG.VALUE(A1)" });
    expect(at("B1")).toBe(22200);
    await enter({ A1: "Powder" });
    expect(at("B1")).toBe(6585);
    expect(calls).toHaveLength(2);
    expect(cancelled).toHaveLength(1);
    sheet.getRange("C1").values = [[5]];
    await book.idle();
    expect(calls).toHaveLength(2);
  });

  test("calls within one formula do not mix up", async () => {
    const { enter, value: at } = openWorkbook({ VALUE: value, F: ([x]) => [[`f:${String(x)}`]] });
    await enter({
      A1: "x",
      A2: '=SUM(MG.VALUE({"Ingot","Powder"},"2025-11"))',
      A3: '=IF(A1="x",MG.F("b"),0)',
      A4: '=MG.F("a")&MG.F("b")&MG.VALUE("Alloy")',
      A5: '=MG.F("a")',
      A6: '=mg.f("a")',
      A7: '=IFERROR(MG.VALUE("Tin"),"none")',
    });
    expect(["A2", "A3", "A4", "A5", "A6", "A7"].map(at)).toEqual([
      28785,
      "f:b",
      "f:af:b8272",
      "f:a",
      "f:a",
      "none",
    ]);
  });

  test("a function that is given another function's answer waits for it", async () => {
    const { enter, value: at, calls } = openWorkbook({ F: ([x]) => [[`${String(x)}!`]] });
    await enter({ A1: '=MG.F("a")', B1: "=MG.F(A1)", C1: "=MG.F(MG.F(B1))" });
    expect(at("C1")).toBe("a!!!!");
    expect(calls.map(({ args }) => args[0])).not.toContain("#BUSY!");
  });

  test("a single value is expected and a range given: one call for each cell", async () => {
    const { enter, sheet } = openWorkbook({ F: ([x]) => [[`f:${String(x)}`]] });
    await enter({ A1: [["a"], ["b"]], B1: "=MG.F(A1:A2)" });
    expect(sheet.getRange("B1:B2").values).toEqual([["f:a"], ["f:b"]]);
  });

  test("arguments: omitted, empty, error, address", async () => {
    const { enter, calls, value: at } = openWorkbook({ VALUE: () => [[1]], F: () => [[1]] });
    await enter({
      A1: "=MG.VALUE(B1)",
      A2: "=MG.VALUE(B1:C1,)",
      A3: "=MG.F(1/0)",
      A4: "=MG.F(B1)",
    });
    expect(calls.map(({ args }) => args)).toEqual([
      [[[null]]],
      [[[null, null]], undefined],
      [null],
    ]);
    expect(calls[0]).toMatchObject({ address: "Sheet1!A1", parameterAddresses: ["Sheet1!B1"] });
    expect(calls[1].parameterAddresses[0]).toBe("Sheet1!B1:C1");
    expect(at("A3")).toBe("#DIV/0!");
  });

  test("a number format that the function asks for is shown, unless the cell has its own", async () => {
    const { enter, sheet } = openWorkbook({
      F: () => [[{ value: 0.6121, numberFormat: "0.00%" }]],
    });
    sheet.getRange("A2").numberFormat = [["0.0"]];
    await enter({ A1: '=MG.F("a")', A2: '=MG.F("b")' });
    expect(sheet.getRange("A1:A2").text).toEqual([["61.21%"], ["0.6"]]);
    expect(sheet.getRange("A1").values).toEqual([[0.6121]]);
  });

  test("application.calculate and worksheet.calculate(true) call again, entering again does too", async () => {
    let n = 0;
    const {
      book,
      sheet,
      enter,
      calls,
      value: at,
    } = openWorkbook({ F: () => [[++n]], NOW: () => [[++n]] });
    await enter({ A1: '=MG.F("a")', A2: "=MG.NOW()" });
    const other = book.worksheets.add("Other");
    other.getRange("A1").formulas = [['=MG.F("a")']];
    await book.idle();
    expect(calls).toHaveLength(3);
    book.application.calculate("Full");
    await book.idle();
    expect(calls).toHaveLength(6);
    book.application.calculate("Recalculate");
    await book.idle();
    expect(calls).toHaveLength(7);
    sheet.calculate(true);
    await book.idle();
    expect(calls).toHaveLength(9);
    sheet.calculate();
    await book.idle();
    expect(calls).toHaveLength(10);
    await enter({ A1: '=MG.F("a")' });
    expect(calls).toHaveLength(11);
    expect(at("A1")).toBe(11);
  });

  test("a formula that was there before its function is calculated once the function is known", async () => {
    const first = openWorkbook({});
    await first.enter({ A1: "=MX.F(1)" });
    expect(first.value("A1")).toBe("#NAME?");
    first.book.connect({
      events: () => {},
      namespace: "MX",
      conditions: () => healthy,
      describedFunctions: [{ id: "F", name: "F", parameters: [{ name: "x" }], result: {} }],
      functions: {
        invoke(_, onResult) {
          setTimeout(() => onResult([[7]]), 1);
          return { cancel() {} };
        },
      },
    });
    await first.book.idle();
    expect(first.value("A1")).toBe(7);
  });

  test("rows inserted above: the answer follows its formula", async () => {
    const { book, sheet, enter, value: at } = openWorkbook({ VALUE: value });
    await enter({ A1: "Ingot", B1: "=MG.VALUE(A1)" });
    sheet.getRange("1:2").insert("Down");
    await book.idle();
    expect(sheet.getRange("B3").formulas).toEqual([["=MG.VALUE(A3)"]]);
    expect(at("B3")).toBe(22200);
    await enter({ A3: "Alloy" });
    expect(at("B3")).toBe(8272);
  });

  test("typing while formulas are being calculated: every cell shows the answer to the latest question", async () => {
    const { book, sheet } = openWorkbook({ F: ([x]) => [[`f:${String(x)}`]] });
    sheet.getRange("A1").values = [[0]];
    const formulas = Array.from({ length: 1500 }, (_, i) => [`=MG.F($A$1&"-${i}")`]);
    sheet.getRange("B1:B1500").formulas = formulas;
    for (let typed = 1; typed <= 5; typed++) {
      await new Promise((resolve) => setTimeout(resolve, 60 + typed * 25));
      typeCell(book, 0, 0, typed);
    }
    await book.idle();
    const shown = sheet.getRange("B1:B1500").values.map(([value]) => value);
    expect(shown).toEqual(formulas.map((_, i) => `f:5-${i}`));
  });
});
