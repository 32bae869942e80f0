import { newAxis, newSeries } from "../../../workbench/model/charts/new-chart";
import { newPageLayout, newSheetState } from "../../../workbench/model/new-sheet-state";
import type { ChartState, RangeState } from "../../../workbench/model/sheet-states";
import { newStyle } from "../../../workbench/model/styles/built-in-styles";
import type {
  CellContent,
  CellFile,
  CellLook,
  SheetFile,
  WorkbookFile,
} from "../../../workbench/files/workbook-file";
import { parseAddress, type Box } from "../../../workbench/model/address";

const box = (address: string): Box => {
  const { row, column, rows, columns } = parseAddress(address)!;
  return { row, column, rows, columns };
};

const range = (sheetId: string, address: string): RangeState => ({ sheetId, ...box(address) });

/** A cell by its address. */
export function cell(
  address: string,
  content: CellContent,
  more: Omit<Partial<CellFile>, "row" | "column" | "content"> = {}
): CellFile {
  const { row, column } = box(address);
  return { row, column, content, ...more };
}

export function sheet(id: string, name: string, more: Partial<SheetFile> = {}): SheetFile {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: null,
    gridlines: true,
    frozen: { rows: 0, columns: 0 },
    defaultColumnWidth: 88,
    defaultRowHeight: 24,
    columns: [],
    rows: [],
    cells: [],
    merges: [],
    tables: [],
    state: newSheetState(),
    isProtected: false,
    ...more,
  };
}

export function book(sheets: SheetFile[], more: Partial<WorkbookFile> = {}): WorkbookFile {
  return {
    sheets,
    activeSheet: sheets[0].id,
    names: [],
    styles: [],
    settings: {},
    documentSettings: {},
    customXmlParts: {},
    customProperties: {},
    ...more,
  };
}

const header: CellLook = { styleName: "Heading 3", bold: true, fontColor: "#44546A" };
const amount: CellLook = { numberFormat: "#,##0" };
const rate: CellLook = { numberFormat: "0.0%", fontColor: "#C00000", italic: true };

const months = ["2025-09", "2025-10", "2025-11"];
const tons: [CellContent, CellContent][] = [
  [21_340, 0.031],
  [null, { error: "#N/A" }],
  [22_218, 0.6121],
];

const chart: ChartState = {
  id: "chart-sheet-1-1",
  name: "Tons",
  chartType: "ColumnStacked",
  left: 300,
  top: 30.75,
  width: 360,
  height: 216,
  title: "Tons & <shares>",
  titleVisible: true,
  titleFontSize: 14,
  titleBold: true,
  legendVisible: true,
  legendPosition: "Bottom",
  categoryAxis: { ...newAxis(false), tickLabelPosition: "Low", categoryType: "TextAxis" },
  valueAxis: {
    ...newAxis(true),
    title: "tons",
    titleVisible: true,
    numberFormat: "#,##0",
    minimum: 0,
    maximum: 30_000,
  },
  series: [
    {
      ...newSeries(range("sheet-1", "B3"), range("sheet-1", "B4:B6"), range("sheet-1", "A4:A6")),
      color: "#1F4E78",
      gapWidth: 60,
      hasDataLabels: true,
      dataLabelFormat: "#,##0",
      dataLabelPosition: "Center",
    },
    {
      ...newSeries("Rate", range("sheet-1", "C4:C6"), range("sheet-1", "A4:A6")),
      chartType: "LineMarkers",
      axisGroup: "Secondary",
      color: "#C55A11",
      lineWeight: 2.25,
      lineStyle: "Dash",
    },
  ],
  displayBlanksAs: "NotPlotted",
  altText: "Tons by month",
};

/** A workbook with something of everything. Nothing in it is written in more than one way. */
export const sampleBook = (): WorkbookFile =>
  book(
    [
      sheet("sheet-1", "Review 2025", {
        tabColor: "#107C41",
        gridlines: false,
        frozen: { rows: 3, columns: 1 },
        columns: [
          { column: 0, width: 140, hidden: false },
          { column: 4, width: null, hidden: true },
        ],
        rows: [
          { row: 0, height: 40, hidden: false },
          { row: 9, height: 33, hidden: false, fitted: true },
        ],
        cells: [
          cell("A1", 'Exports "A & B" <2025>\nsecond line', {
            look: { bold: true, fontSize: 16, wrap: true },
          }),
          cell("A3", "Month", { look: header }),
          cell("B3", "Tons", { look: header }),
          cell("C3", "Rate", { look: header }),
          ...months.flatMap((month, i) => [
            cell(`A${4 + i}`, month),
            cell(`B${4 + i}`, tons[i][0], {
              ...(tons[i][0] !== null && { formula: `=CONTOSO.TONS("Ingot",A${4 + i})` }),
              look: amount,
            }),
            cell(`C${4 + i}`, tons[i][1], { formula: `=CONTOSO.RATE($A${4 + i})`, look: rate }),
          ]),
          cell("A8", "=1+1"),
          cell("B8", "+49 30"),
          cell("C8", "@home"),
          cell("D8", " spaces at the ends "),
          cell("A9", true),
          cell("B9", 45_962, { look: { numberFormat: "yyyy-mm-dd" } }),
          cell("C9", { error: "#DIV/0!" }, { formula: "=1/0" }),
          cell("A10", "Ingot", { formula: "=CONTOSO.SERIES()", spill: { rows: 2, columns: 2 } }),
          cell("B10", 0.5, { spilled: true, look: { numberFormat: "0%" } }),
          cell("A11", "Powder", { spilled: true }),
          cell("B11", 7, { spilled: true }),
          cell("A13", 3, { formula: "=LET(x,1,y,x+1,x+y)" }),
          cell("B13", "a,b", { formula: '=TEXTJOIN(",",TRUE,"a","b")' }),
          cell("C13", "", { formula: '=""' }),
          cell("D13", false, { formula: "=1>2" }),
          cell("F13", null, {
            look: {
              fillColor: "#FFF2CC",
              borders: {
                bottom: { style: "double", color: "#FF0000" },
                left: { style: "thin", color: "#000000" },
              },
            },
          }),
        ],
        merges: [box("A1:D1")],
        state: {
          ...newSheetState(),
          charts: [chart],
          conditionalFormats: [
            {
              id: "format-sheet-1-1",
              priority: 0,
              stopIfTrue: true,
              ranges: [box("C4:C6"), box("C9")],
              kind: "Custom",
              formula: "=$C4<0",
              paint: {
                fontColor: "#C00000",
                fillColor: "#FFD9D9",
                bold: true,
                italic: null,
                numberFormat: null,
              },
            },
            {
              id: "format-sheet-1-2",
              priority: 1,
              stopIfTrue: false,
              ranges: [box("B4:B6")],
              kind: "CellValue",
              operator: "Between",
              formula1: "=1",
              formula2: "=$B$5",
              paint: {
                fontColor: null,
                fillColor: null,
                bold: null,
                italic: null,
                numberFormat: "0.000",
              },
            },
            {
              id: "format-sheet-1-3",
              priority: 2,
              stopIfTrue: false,
              ranges: [box("A4:A6")],
              kind: "ContainsText",
              operator: "BeginsWith",
              text: 'say "x"',
              paint: {
                fontColor: null,
                fillColor: "#00FF00",
                bold: null,
                italic: true,
                numberFormat: null,
              },
            },
            {
              id: "format-sheet-1-4",
              priority: 3,
              stopIfTrue: false,
              ranges: [box("B4:B6")],
              kind: "ColorScale",
              minimum: { type: "LowestValue", formula: null, color: "#F8696B" },
              midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
              maximum: { type: "HighestValue", formula: null, color: "#63BE7B" },
            },
            {
              id: "format-sheet-1-5",
              priority: 4,
              stopIfTrue: false,
              ranges: [box("C4:C6")],
              kind: "DataBar",
              color: "#638EC6",
              negativeColor: "#FF0000",
              showValue: false,
            },
          ],
          validations: [
            {
              ranges: [box("F1")],
              type: "List",
              source: "='Data sheet'!$A$2:$A$3",
              inCellDropDown: true,
              operator: null,
              formula1: null,
              formula2: null,
              ignoreBlanks: true,
              error: {
                show: true,
                style: "Warning",
                title: "Month",
                message: "Choose a month of the list.",
              },
              prompt: { show: true, title: "Month", message: "Which?" },
            },
            {
              ranges: [box("F2")],
              type: "List",
              source: 'Yes,No,"Perhaps"',
              inCellDropDown: false,
              operator: null,
              formula1: null,
              formula2: null,
              ignoreBlanks: false,
              error: { show: true, style: "Stop", title: "", message: "" },
              prompt: { show: false, title: "", message: "" },
            },
            {
              ranges: [box("F3:F4"), box("G1")],
              type: "WholeNumber",
              source: "",
              inCellDropDown: true,
              operator: "GreaterThanOrEqualTo",
              formula1: "=10",
              formula2: null,
              ignoreBlanks: true,
              error: { show: true, style: "Stop", title: "", message: "" },
              prompt: { show: false, title: "", message: "" },
            },
          ],
          notes: [
            { row: 3, column: 1, text: "From customs.\nTwo lines.", author: "Wei", kind: "note" },
            { row: 5, column: 2, text: "Check <this>", author: "", kind: "note" },
          ],
          page: {
            ...newPageLayout(),
            orientation: "Landscape",
            paperSize: "A4",
            printArea: box("A1:H40"),
            titleRows: { first: 0, last: 2 },
            fitToWidth: 1,
            fitToHeight: null,
            scale: null,
            centerHorizontally: true,
            printErrors: "Dash",
            margins: { left: 36, right: 36, top: 54, bottom: 50, header: 21.6, footer: 21.6 },
            header: { left: "", center: "R&&D &A", right: "" },
            footer: { left: "&D", center: "", right: "Page &P of &N" },
          },
        },
      }),
      sheet("sheet-2", "Data sheet", {
        visibility: "Hidden",
        isProtected: true,
        cells: [
          cell("A1", "Month", {}),
          cell("B1", "Amount, t"),
          cell("C1", "Twice"),
          cell("E1", 1.5000001, { formula: "=SUM(Sales[Amount, t])" }),
          cell("A2", "2025-10"),
          cell("B2", 1.5),
          cell("C2", 3, { formula: "=Sales[@[Amount, t]]*2" }),
          cell("E2", 4.5, { formula: "=SUM(B2:B3*2,B2)" }),
          cell("A3", "2025-11"),
          cell("B3", 1e-7),
          cell("C3", 2e-7, { formula: "=Sales[@[Amount, t]]*2" }),
        ],
        tables: [
          {
            name: "Sales",
            box: box("A1:C3"),
            columns: ["Month", "Amount, t", "Twice"],
            style: "TableStyleLight9",
            bandedRows: true,
            bandedColumns: false,
            filterButton: true,
            firstColumn: false,
            lastColumn: true,
          },
        ],
      }),
    ],
    {
      names: [
        { name: "Factor", sheetId: null, formula: "=0.5", comment: "A half" },
        { name: "Local", sheetId: "sheet-2", formula: "='Data sheet'!$B$2", comment: "" },
        { name: "Months", sheetId: null, formula: "='Data sheet'!$A$2:$A$3", comment: "" },
      ],
      styles: [
        {
          ...newStyle("Heading 3"),
          builtIn: true,
          bold: true,
          fontColor: "#44546A",
          bottomBorder: "#8EA9DB",
          bottomBorderStyle: "Continuous",
          excludes: ["Number", "Alignment", "Patterns", "Protection"],
        },
        {
          ...newStyle("Our figures"),
          numberFormat: "#,##0.0",
          horizontalAlignment: "Right",
          wrapText: true,
        },
      ],
      settings: { stamp: { at: "2025-11", rows: [1, 2] } },
      documentSettings: { options: '{"month":"2025-11"}' },
      customXmlParts: {
        "{11111111-2222-3333-4444-555555555555}":
          '<store xmlns="urn:store"><a b="1">x &amp; y</a></store>',
      },
      customProperties: { Source: "Customs", Rows: 42, Checked: true },
    }
  );
