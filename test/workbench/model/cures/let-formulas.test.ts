import { openStock } from "./stock";

// support.microsoft.com: "LET function", "LAMBDA function".
test("=LET(…), =MAP(…,LAMBDA(…)) are the same formulas after a table or a name has changed", async () => {
  const { book, enter, value } = await openStock();
  await enter({
    E1: [[1], [2]],
    C1: "=LET(a,E1,a+E2)",
    C2: "=LET(a,2,b,a*3,a+b+E1)",
    C3: "=SUM(MAP(E1:E2,LAMBDA(x,x*2)))",
    C4: "=LET(p,MG.VALUE(INDEX(stock[Product],1)),p/2)",
  });
  const shown = () => ["C1", "C2", "C3", "C4"].map(value);
  expect(shown()).toEqual([3, 9, 6, 11100]);
  book.tables.getItem("stock").resize("A1:C5");
  await enter({ E1: 10 });
  expect(shown()).toEqual([12, 18, 24, 11100]);
  book.names.add("Rate", "=5");
  book.tables.getItem("stock").name = "store";
  await enter({ E1: 20 });
  expect(shown()).toEqual([22, 28, 44, 11100]);
});
