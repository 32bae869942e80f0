import { referenceTo } from "../../src/workbook/reference-to";

test("referenceTo(cell) is one absolute cell, referenceTo(area) its corners, a quotation mark in the name doubled", () => {
  expect(referenceTo({ sheet: "MG Review", row: 2, column: 2 })).toBe("='MG Review'!$C$3");
  const area = { sheet: "It's", row: 0, column: 25, rows: 9, columns: 2 };
  expect(referenceTo(area)).toBe("='It''s'!$Z$1:$AA$9");
});
