import { openStock } from "./stock";

jest.mock("../../../../workbench/model/engine-cures", () => ({ cureEngine() {} }));

/**
 * What the engine does by itself. When one of these fails after an upgrade, the engine has learnt it: try without the cure
 * that is named.
 */
describe("the engine without its cures", () => {
  test.each([
    ["reference-functions", "=INDEX(stock[Product],2)", "wrong"],
    ["reference-functions", "=OFFSET(stock[[#Headers],[Product]],1,0)", "wrong"],
    ["reference-functions", '=SUM(INDIRECT("stock[Price]"))', "#REF!"],
    ["reference-functions", '=TEXTJOIN(",",TRUE,INDEX({"Ingot";"Powder"},{1;2}))', "0,0"],
    ["reference-functions", "=SUM(SEQUENCE(20000))", "#REF!"],
    ["operators", "=@SUM(1,2)", "#VALUE!"],
    ["operators", "=@Data!A2", "#VALUE!"],
    ["operators", "=SUM(-{1,2})", "#NAME?"],
    ["operators", "=SUM(2*{1,2})", "#VALUE!"],
    ["operators", "=SUM(E1#)", "#VALUE!"],
    ["circular-formulas", "=C1+1", 1],
    ["empty-results", "=IF(TRUE,,5)", ""],
    ["spill-room", "=SEQUENCE(1,41)", "#REF!"],
    ["table-formulas", "=SUM(stock[@Price])", "#NAME?"],
    ["table-formulas", "=stock[[#This Row],[Product]]", "Product"],
    ["sheet-names", "=data!A2", "#VALUE!"],
  ])("%s: %s shows %j", async (_cure, formula, shown) => {
    const { enter, value } = await openStock();
    await enter({ E1: "=SEQUENCE(3)", C1: formula });
    expect(value("C1")).toBe(shown);
  });

  test("let-formulas: =LET(a,E1,a+E2) is another formula when it is read again", async () => {
    const { book, enter, value } = await openStock();
    await enter({ E1: [[1], [2]], C1: "=LET(a,E1,a+E2)" });
    expect(value("C1")).toBe(3);
    book.engine.functions.deleteFormulaAstCacheKey("");
    await enter({ E1: 10 });
    expect(value("C1")).not.toBe(12);
  });
});
