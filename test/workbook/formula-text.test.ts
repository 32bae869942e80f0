import { formulaText } from "../../src/workbook/formula-text";

test("formulaText(text) puts it in quotes and doubles those in it", () => {
  expect(formulaText('as "ingot"')).toBe('"as ""ingot"""');
  expect(formulaText("")).toBe('""');
});

test("formulaText(text) cuts a text after 255 characters, quotes counted once", () => {
  const longest = '"'.repeat(255);
  expect(formulaText(longest)).toBe(`"${'""'.repeat(255)}"`);
  expect(formulaText(`${longest}\n`)).toBe(`"${'""'.repeat(255)}"&"\n"`);
});
