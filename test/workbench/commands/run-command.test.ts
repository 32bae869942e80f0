import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { hostHeadless } from "../../../workbench/commands/host-headless";
import { requestWords } from "../../../workbench/commands/request-words";
import { planRunCommand } from "../../../workbench/commands/run-command";
import { readDocument, saveDocument } from "../../../workbench/commands/workbook-files";
import { tinyAddin } from "./tiny-addin";

const project = path.join(__dirname, "../../..");

const script = `
  CustomFunctions.associate("TWICE", (value) => value * 2);
  const command = (name, work) => Office.actions.associate(name, (event) => {
    work().then(
      () => event.completed(),
      (error) => event.completed({ allowEvent: false, errorMessage: error.message })
    );
  });
  command("fill", () => Excel.run(async (context) => {
    const wish = context.workbook.settings.getItemOrNullObject("Wish").load("value");
    await context.sync();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").formulas = [[wish.isNullObject ? "nothing" : wish.value, "=TINY.TWICE(21)"]];
    await context.sync();
  }));
  command("refuse", () => Promise.reject(new Error("There is no such month.")));
  Office.actions.associate("throw", () => { throw new Error("Broken."); });
  Office.actions.associate("show", (event) => Office.addin.showAsTaskpane().then(() => event.completed()));
`;

const made: (() => void)[] = [];
afterEach(() => made.splice(0).forEach((undo) => undo()));

function hosted() {
  const { addin, folder, remove } = tinyAddin(script);
  made.push(remove);
  return hostHeadless(addin, folder, project);
}

const temporary = () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "run-command-"));
  made.push(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
};

test("a command is carried out to its end, and the workbook is saved and opened again", async () => {
  const addin = hosted();
  addin.workbook.settings.add("Wish", "'2025-11");
  await addin.commands.run("fill");
  await addin.workbook.idle();
  const sheet = addin.workbook.worksheets.getFirst();
  expect(sheet.getRange("A1:B1").values).toEqual([["2025-11", 42]]);
  const file = path.join(temporary(), "out.xlsx");
  await saveDocument(addin, file);
  const { addin: description, folder, remove } = tinyAddin(script);
  made.push(remove);
  const opened = hostHeadless(description, folder, project, await readDocument(file, "TINY"));
  const again = opened.workbook.worksheets.getFirst();
  expect(again.getRange("A1:B1").formulas).toEqual([["2025-11", "=TINY.TWICE(21)"]]);
  expect(again.getRange("A1:B1").values).toEqual([["2025-11", 42]]);
  expect(opened.workbook.settings.getItem("Wish").value).toBe("'2025-11");
});

test.each([
  ["refuse", "There is no such month."],
  ["throw", "Broken."],
  ["show", /wants to say why in its pane/],
  ["nothing", 'The add-in has no command "nothing".'],
])("the command %s fails with a sentence and 2", async (name, sentence) => {
  const failure = hosted().commands.run(name);
  await expect(failure).rejects.toThrow(sentence);
  await expect(failure).rejects.toMatchObject({ exitCode: 2 });
});

test("a file that is not an .xlsx file cannot be opened, and the sentence names it", async () => {
  const file = path.join(temporary(), "not.xlsx");
  fs.writeFileSync(file, "hello");
  await expect(readDocument(file, "")).rejects.toThrow(`${file} cannot be opened. This is not an`);
  await expect(readDocument(`${file}.no`, "")).rejects.toThrow("There is no file");
});

test.each([
  [["--out", "x.xlsx"], "Which one command?"],
  [["fill"], "Where to save the workbook?"],
  [["fill", "--out", "x.csv"], "x.csv is not an .xlsx file"],
  [["fill", "--out", "/no/such/folder/x.xlsx"], "There is no folder /no/such/folder."],
  [["fill", "--out", "x.xlsx", "--set", "x"], "--set x has no value"],
  [["fill", "--out", "x.xlsx", "--wait", "soon"], "--wait soon is not a number"],
  [["fill", "--out", "x.xlsx", "--month", "2025-11"], "Unknown option '--month'"],
])("%j is refused before anything is built", (args, sentence) => {
  expect(() => planRunCommand(args, project)).toThrow(sentence);
});

test("options that are not ours are the request, in the order in which they come", () => {
  const args = "fill --month 2025-11 --out x.xlsx --as-values --all --unit=kt --set a=--b";
  expect(requestWords(args.split(" "), ["--as-values"], ["out", "set", "as-values"])).toEqual({
    own: ["fill", "--out", "x.xlsx", "--as-values", "--set", "a=--b"],
    request: { month: "2025-11", all: "yes", unit: "kt" },
  });
});
