import { tinyExcel, until } from "./tiny-excel";

const write = (address: string) => async (context: Excel.RequestContext) => {
  context.workbook.worksheets.getItem("Data").getRange(address).values = [[1]];
  await context.sync();
};

describe("worksheet.onChanged.add(handler)", () => {
  test("hears changes, with their arguments", async () => {
    const { Excel } = tinyExcel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.onChanged.add(
        async (event) => void heard.push(`${event.worksheetId} ${event.address}`)
      );
      await context.sync();
    });
    await Excel.run(write("A1"));
    await until(() => heard.length > 0);
    expect(heard).toEqual(["{1} Data!A1:A1"]);
  });

  test("hears no more after remove()", async () => {
    const { Excel } = tinyExcel();
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const added = sheet.onChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
      return added;
    });
    await Excel.run(write("A1"));
    await until(() => heard.length > 0);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await Excel.run(write("A2"));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).toHaveLength(1);
  });
});

describe("worksheets.onChanged.add(handler)", () => {
  test("hears the changes of every sheet", async () => {
    const { Excel } = tinyExcel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
    });
    await Excel.run(write("B7"));
    await until(() => heard.length > 0);
    expect(heard).toEqual(["Data!B7:B7"]);
  });
});
