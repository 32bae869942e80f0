import { openStock, shown } from "./stock";

// support.microsoft.com: "INDEX function", "OFFSET function", "INDIRECT function".
describe("functions that answer with a reference", () => {
  test.each([
    ["=INDEX(stock[Product],2)", "Powder"],
    ["=LEN(INDEX(stock[Product],2))", 6],
    ["=INDEX(stock,3,3)", 30],
    ["=INDEX(stock,2,0)", [["Powder", 2, 20]]],
    ["=INDEX(stock[Product],MATCH(3,stock[Month],0))", "Alloy"],
    ["=SUM(INDEX(stock[Price],1):INDEX(stock[Price],2))", 30],
    ["=OFFSET(stock[Product],1,0,2)", [["Powder"], ["Alloy"]]],
    ["=SUM(OFFSET(stock[[#Headers],[Price]],1,0,3,1))", 60],
    ['=INDIRECT("stock[Price]")', [[10], [20], [30]]],
    ['=INDIRECT("nothing[Price]")', "#REF!"],
    ['=XLOOKUP("Powder",stock[Product],stock[Price])', 20],
    ["=CHOOSE(2,stock[Product],stock[Month])", [[1], [2], [3]]],
    ["=INDEX(Data!A1:A4,3)", "Powder"],
    ["=INDEX(A1:A4,2)", "wrong"],
  ])("%s reads the sheet of the table: %j", async (formula, expected) => {
    expect(await shown(formula)).toEqual(expected);
  });

  test("=MG.VALUE(INDEX(stock[Product],2)) shows the product of the table, and follows it", async () => {
    const opened = await openStock();
    expect(await shown("=MG.VALUE(INDEX(stock[Product],2))", opened)).toBe(6585);
    opened.book.worksheets.getItem("Data").getRange("A3").values = [["Alloy"]];
    await opened.book.idle();
    expect(opened.value("C1")).toBe(8272);
  });

  test.each([
    ['=INDEX({"Ingot";"Powder"},SEQUENCE(3))', [["Ingot"], ["Powder"], ["#REF!"]]],
    ["=INDEX({1,2;3,4},{2;1})", [[3], [1]]],
    ["=INDEX({1,2;3,4},{2;1},2)", [[4], [2]]],
    ["=INDEX(stock[Price],{3;1})", [[30], [10]]],
    ["=INDEX(E1:E3,{1;2})", [[0], [0]]],
    ["=INDEX({1,2;3,4},2,0)", [[3, 4]]],
  ])("%s gives one value for each place: %j", async (formula, expected) => {
    expect(await shown(formula)).toEqual(expected);
  });

  test("=SUM(SEQUENCE(20000)): an array inside a formula may be longer than the sheet here", async () => {
    expect(await shown("=SUM(SEQUENCE(20000))")).toBe(200010000);
    expect(await shown("=ROWS(RANDARRAY(3000))")).toBe(3000);
  });
});
