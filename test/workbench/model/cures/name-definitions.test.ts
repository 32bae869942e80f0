import { openStock } from "./stock";

describe("names", () => {
  test("a name for a column of a table is read as a formula in a cell is", async () => {
    const { book, enter, value } = await openStock();
    book.worksheets.getItem("Data").getRange("C1").values = [["Price, net"]];
    book.names.add("Prices", "=stock[[Price, net]]");
    await enter({ C1: "=SUM(Prices)" });
    expect(value("C1")).toBe(60);
  });

  test("names that refer to each other, or are called as a function that they call, answer #NAME?", async () => {
    const { book, enter, value } = await openStock();
    book.names.add("This", "=That+1");
    book.names.add("That", "=This+1");
    book.names.add("Sum", "=SUM(Data!C2:C4)");
    await enter({ C1: "=This", C2: "=Sum", C3: "=1+1" });
    expect([value("C1"), value("C3")]).toEqual(["#NAME?", 2]);
  });
});
