import { openWorkbook } from "./open-workbook";

// learn.microsoft.com: "Excel data types core concepts", on formatted number values.
describe("the number format of an answer", () => {
  const open = () => {
    let format: string | undefined = "0.0%";
    const opened = openWorkbook({
      F: () => [[format ? { value: 0.5, numberFormat: format } : 0.5]],
      VALUE: () => [[22218]],
    });
    const text = (address: string) => opened.sheet.getRange(address).text[0][0];
    return { ...opened, text, answerWith: (next?: string) => (format = next) };
  };

  test("=T.F() with a percent format, then =T.VALUE() typed over it: the format goes with the answer", async () => {
    const { enter, text } = open();
    await enter({ A1: '=MG.F("x")', A2: '=MG.F("x")' });
    expect(text("A1")).toBe("50.0%");
    await enter({ A1: '=MG.VALUE("x")', A2: 7 });
    expect([text("A1"), text("A2")]).toEqual(["22218", "7"]);
  });

  test("an answer with another format, or none, shows in that", async () => {
    const { book, enter, text, answerWith } = open();
    await enter({ A1: '=MG.F("x")' });
    answerWith("0.00");
    book.application.calculate("Full");
    await book.idle();
    expect(text("A1")).toBe("0.50");
    answerWith();
    book.application.calculate("Full");
    await book.idle();
    expect(text("A1")).toBe("0.5");
  });

  test("a format of the cell's own stays", async () => {
    const { sheet, enter, text } = open();
    sheet.getRange("A1").numberFormat = "0.000";
    await enter({ A1: '=MG.F("x")', A2: '=MG.F("x")' });
    sheet.getRange("A2").numberFormat = "0.00";
    await enter({ A1: '=MG.VALUE("x")', A2: '=MG.VALUE("x")' });
    expect([text("A1"), text("A2")]).toEqual(["22218.000", "22218.00"]);
  });
});
