import { calculatesWithArrays } from "../../../workbench/files/formulas/array-formula";
import { storedFormula, typedFormula } from "../../../workbench/files/formulas/stored-formula";

const setting = { namespace: "CONTOSO" };

test.each([
  ["=SUM(A1:A9)", "SUM(A1:A9)"],
  ['=CONTOSO.ADD(1,"CONTOSO.ADD(")', '_xldudf_CONTOSO_ADD(1,"CONTOSO.ADD(")'],
  [
    "=IF(CONTOSO.ADD_UP(A1)>0,1,CONTOSO.ADD(2))",
    "IF(_xldudf_CONTOSO_ADD_UP(A1)>0,1,_xldudf_CONTOSO_ADD(2))",
  ],
  ["='CONTOSO.ADD('!A1+CONTOSO.ADD(1)", "'CONTOSO.ADD('!A1+_xldudf_CONTOSO_ADD(1)"],
  ["=OTHER.ADD(1)", "OTHER.ADD(1)"],
  ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=SORT(FILTER(A1:B9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>0))"],
  [
    '=IFNA(TEXTJOIN(",",TRUE,UNIQUE(A1:A9)),"")',
    '_xlfn.IFNA(_xlfn.TEXTJOIN(",",TRUE,_xlfn.UNIQUE(A1:A9)),"")',
  ],
  [
    "=LET(x,A1,total,x+1,x*total+SUM(xs))",
    "_xlfn.LET(_xlpm.x,A1,_xlpm.total,_xlpm.x+1,_xlpm.x*_xlpm.total+SUM(xs))",
  ],
  ["=MAP(A1:A3,LAMBDA(v,v*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
  ["=Sales[@Amount]*2", "Sales[[#This Row],[Amount]]*2"],
  ["=Sales[@[Amount, t]]", "Sales[[#This Row],[Amount, t]]"],
  ["=SUM(Sales[Amount])", "SUM(Sales[Amount])"],
  ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ['=#N/A&"x"', '#N/A&"x"'],
  ['={1,2;"a,b",TRUE}', '{1,2;"a,b",TRUE}'],
])("%s is stored as %s, and typed so again", (typed, stored) => {
  expect(storedFormula(typed, setting)).toBe(stored);
  expect(typedFormula(stored, setting)).toBe(typed);
});

test("a column of the table that a cell lies in is written out", () => {
  expect(storedFormula("=[@Amount]+[@[b c]]", { ...setting, table: "Sales" })).toBe(
    "Sales[[#This Row],[Amount]]+Sales[[#This Row],[b c]]"
  );
});

test("functions of another add-in keep a readable name", () => {
  expect(typedFormula("_xldudf_FABRIKAM_MOVE_ON(1)", setting)).toBe("=FABRIKAM.MOVE_ON(1)");
});

test.each([
  "=SUM(A1:A3*2)",
  "=SUM(IF(A1:A3>0,1))",
  "=SUM(1/COUNTIF(A1:A9,A1:A9))",
  "=SUM(LEN(A1:A3))",
  "=FILTER(A1:A9,B1:B9>0)",
  "=SEQUENCE(1)",
  "=A1:A3",
  "=(Sales[Amount])",
  "=MAX(-A1:A3)",
  "=SUM(CONTOSO.ADD(A1:A3)*B1:B3)",
])("%s calculates with arrays", (formula) => {
  expect(calculatesWithArrays(formula, "CONTOSO")).toBe(true);
});

test.each([
  "=A1*2",
  "=SUM(A1:A3)*2",
  "=SUMPRODUCT(A1:A3*B1:B3)",
  "=INDEX(A1:B9,MATCH(E1,A1:A9,0),2)",
  "=COUNTIF(A1:A9,B1)",
  "=CONTOSO.ADD(A1:A3)",
  "=IF(A1>0,SUM(A:A),B1)",
  "=Sales[@Amount]*2",
  '="A1:A3*2"',
  "=SUM(UNIQUE(A1:A9))",
])("%s is a plain formula", (formula) => {
  expect(calculatesWithArrays(formula, "CONTOSO")).toBe(false);
});
