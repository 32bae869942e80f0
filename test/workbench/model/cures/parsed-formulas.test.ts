import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { openStock } from "./stock";

test("6,000 different formulas are read once, not anew at the next calculation", async () => {
  const { book, sheet, enter, value } = await openStock();
  const rows = Array.from({ length: 6000 }, (_, i) => [`=$D$1+${i}`]);
  await enter({ D1: 1 });
  sheet.getRange("E1:E6000").formulas = rows;
  await book.idle();
  const lexer = book.engine.injector.get(LexerTreeBuilder);
  const read = jest.spyOn(lexer, "treeBuilder");
  await enter({ D1: 2 });
  expect(value("E6000")).toBe(6001);
  // The engine by itself, which remembers 5,000, reads each of them at least once more.
  expect(read.mock.calls.length).toBeLessThan(10);
});
