import { rejection } from "../protocol/tiny-excel";
import { excelOnWorkbook, reopened } from "./excel-on-workbook";

test("comments: added by range and by address, found by cell, changed, deleted, saved", async () => {
  const { Excel, book } = excelOnWorkbook();
  book.worksheets.add("Second");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.comments.add(sheet.getRange("B2"), "Revised upwards");
    context.workbook.comments.add("Second!C3", "Second sheet");
    sheet.comments.add("D4", "Gone soon");
    sheet.comments.getItemByCell("D4").delete();
    sheet.comments.getItemByCell("B2").content = "Revised";
    await context.sync();
  });
  const again = reopened(book);
  await again.Excel.run(async (context) => {
    const all = context.workbook.comments.load("items/content,items/authorName,items/creationDate");
    await context.sync();
    expect(all.items.map(({ content }) => content)).toEqual(["Revised", "Second sheet"]);
    expect(all.items[0].authorName).not.toBe("");
    expect(all.items[0].creationDate.getFullYear()).toBeGreaterThan(2020);
    const where = all.items[1].getLocation().load("address");
    const count = context.workbook.worksheets.getItem("Second").comments.getCount();
    await context.sync();
    expect([where.address, count.value]).toEqual(["Second!C3", 1]);
  });
});

test("comments follow their cells and go with them", () => {
  const { sheet } = excelOnWorkbook();
  const comment = sheet.comments.add("B2", "x");
  sheet.getRange("1:1").insert("Down");
  sheet.getRange("A1:A1").insert("Right");
  expect(comment.getLocation().localAddress).toBe("B3");
  sheet.getRange("B1:B2").insert("Down");
  expect(comment.getLocation().localAddress).toBe("B5");
  sheet.getRange("5:5").delete("Up");
  expect(sheet.comments.items).toEqual([]);
});

test("comments: a second one in a cell, an address without a sheet, more than one cell", async () => {
  const { Excel } = excelOnWorkbook();
  const refusal = (cell: string) =>
    rejection(
      Excel.run(async (context) => {
        context.workbook.comments.add(cell, "text");
        await context.sync();
      })
    );
  await Excel.run(async (context) => {
    context.workbook.comments.add("Sheet1!A1", "first");
    await context.sync();
  });
  expect((await refusal("Sheet1!A1")).code).toBe("ItemAlreadyExists");
  expect((await refusal("A2")).code).toBe("InvalidArgument");
  expect((await refusal("Sheet1!A2:A3")).code).toBe("InvalidArgument");
});

test("notes: the model has them, though the library of npm does not", () => {
  const { sheet, book } = excelOnWorkbook();
  sheet.notes.add("B2", "Preliminary");
  book.notes.add("Sheet1!C3", "Other");
  expect(book.notes.items.map(({ content }) => content)).toEqual(["Preliminary", "Other"]);
  sheet.notes.getItem("B2").content = "Final";
  expect(reopened(book).sheet.notes.getItem("B2").content).toBe("Final");
  sheet.notes.getItem("B2").delete();
  expect(sheet.notes.getItemOrNullObject("B2")).toBeNull();
  expect(sheet.comments.items).toEqual([]);
});

test("comment.replies: added, changed, found by id, deleted, saved (Excel.CommentReplyCollection)", async () => {
  const { Excel, book } = excelOnWorkbook();
  await Excel.run(async (context) => {
    const comment = context.workbook.comments.add("Sheet1!A1", "Which month?");
    comment.replies.add("November");
    comment.replies.add("Sorry, October");
    await context.sync();
    const first = comment.replies.getItemAt(0);
    first.content = "Not November";
    const replies = comment.replies.load("items/id,items/content,items/contentType,items/resolved");
    await context.sync();
    expect(
      replies.items.map(({ content, contentType, resolved }) => [content, contentType, resolved])
    ).toEqual([
      ["Not November", "Plain", false],
      ["Sorry, October", "Plain", false],
    ]);
    const parent = context.workbook.comments.getItemByReplyId(replies.items[1].id).load("content");
    const own = replies.items[1].getParentComment().load("content");
    const place = first.getLocation().load("address");
    await context.sync();
    expect([parent.content, own.content, place.address]).toEqual([
      "Which month?",
      "Which month?",
      "Sheet1!A1",
    ]);
    replies.items[0].delete();
    await context.sync();
  });
  const [comment] = reopened(book).sheet.comments.items;
  expect(comment.replies.items.map(({ content }) => content)).toEqual(["Sorry, October"]);
});

test("comment.resolved: set for the thread, read in its replies, saved (Excel.Comment)", () => {
  const { sheet, book } = excelOnWorkbook();
  const comment = sheet.comments.add("A1", "x");
  comment.replies.add("y");
  expect(comment.resolved).toBe(false);
  comment.resolved = true;
  const [again] = reopened(book).sheet.comments.items;
  expect([again.resolved, again.replies.getItemAt(0).resolved]).toEqual([true, true]);
});

test("comments.add(cell, content, Mention): people by name in the text; one who is not listed is refused (Excel.CommentRichContent)", () => {
  const { sheet } = excelOnWorkbook();
  const mentions = [{ email: "kim@example.org", id: 0, name: "Kim" }];
  const richContent = '<at id="0">Kim</at> please look';
  const comment = sheet.comments.add("A1", { richContent, mentions }, "Mention");
  expect([comment.content, comment.contentType]).toEqual(["@Kim please look", "Mention"]);
  expect([comment.richContent, comment.mentions]).toEqual([richContent, mentions]);
  comment.content = "plain";
  expect([comment.contentType, comment.richContent, comment.mentions]).toEqual([
    "Plain",
    "plain",
    [],
  ]);
  const unknown = { richContent: '<at id="1">Ann</at>', mentions };
  expect(() => comment.updateMentions(unknown)).toThrow(
    expect.objectContaining({ code: "InvalidArgument" })
  );
});
