import { entered } from "../../src/workbook/entered";

test.each([
  "=1+1",
  "+1",
  "-",
  "@SUM(A1)",
  "\tx",
  "\rx",
  "'x",
  "2025-12-22",
  "0012",
  "#N/A",
  "TRUE",
])("%j is written as text", (text) => expect(entered(text)).toBe(`'${text}`));

test.each(["Nov 2025", "May-5", "Dec/12", "$5", "(5)", " 5"])(
  "%j is not left for Excel to read as a date or a number",
  (text) => expect(entered(text)).toBe(`'${text}`)
);

test.each(["Ingot", "镁锭", "Marine Corp", "Côte d'Ivoire", "USD/t", ""])(
  "%j is left as it is",
  (text) => expect(entered(text)).toBe(text)
);

test("a formula is a formula, a number a number", () => {
  expect(entered({ formula: "=MG.MOM()" })).toBe("=MG.MOM()");
  expect(entered(6606.9)).toBe(6606.9);
});
