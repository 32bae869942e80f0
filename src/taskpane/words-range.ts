import { count } from "./write-names";
import { writeCount } from "./write-figures";

/** What the pane says of cells of the workbook as a source. */
export const rangeSentences = {
  rangeHint: {
    en: "Figures of your own: rows of one amount each, or a cross table of months.",
    zh: "您自己的数据：每行一个数值，或按月份排列的交叉表。",
  },
  useSelection: { en: "Use the selected cells", zh: "使用所选单元格" },
  orTable: { en: "or a table", zh: "或选择表" },
  chooseTable: { en: "choose a table…", zh: "选择表…" },
  lookingAtCells: { en: "Reading the cells", zh: "正在读取单元格" },
  cellsFailedTitle: { en: "The cells were not read", zh: "单元格未能读取" },
  noRange: {
    en: "Select cells in the sheet and press “Use the selected cells”, or choose a table.",
    zh: "请在工作表中选中单元格后点击“使用所选单元格”，或选择一张表。",
  },
  cellsRead: {
    en: (place: string, columns: number) =>
      `${place}: ${count(columns, "column", "columns")}. Check what each is taken for.`,
    zh: (place: string, columns: number) =>
      `${place}：${writeCount(columns, "zh")} 列。请核对各列的用途。`,
  },
  columnsOf: {
    en: (place: string) => `Columns of ${place}`,
    zh: (place: string) => `${place} 的列`,
  },
  shape: { en: "How it lies", zh: "排列方式" },
  shapeLong: { en: "A row for each figure", zh: "每行一个数值" },
  shapeMonths: { en: "Months across the top", zh: "月份横向排列" },
  shapeProducts: { en: "Products across the top", zh: "产品横向排列" },
  headerRow: { en: "Header in row", zh: "表头所在行" },
  oneDown: { en: "One row down", zh: "下移一行" },
  oneUp: { en: "One row up", zh: "上移一行" },
  columnsCaption: { en: "What the columns hold", zh: "各列内容" },
  columnHeader: { en: "Column", zh: "列" },
  columnRole: { en: "Taken for", zh: "用途" },
  roleOf: {
    en: (header: string) => `“${header}” is taken for`,
    zh: (header: string) => `“${header}”的用途`,
  },
  asIn: {
    en: (samples: string) => `as in ${samples}`,
    zh: (samples: string) => `例如 ${samples}`,
  },
  showAllColumns: {
    en: (n: number) => `Show all ${writeCount(n, "en")} columns`,
    zh: (n: number) => `显示全部 ${writeCount(n, "zh")} 列`,
  },
  measureOfAll: { en: "The figures are", zh: "数值为" },
  measureQuantity: { en: "Quantities", zh: "数量" },
  measureValue: { en: "Values", zh: "金额" },
  unitOfAll: {
    en: "Unit of quantities, where no header names one",
    zh: "数量单位（表头未注明时）",
  },
  currencyOfAll: {
    en: "Currency of values, where no header names one",
    zh: "金额币种（表头未注明时）",
  },
  productOfAll: { en: "Product of all rows", zh: "所有行的产品" },
  partnerOfAll: { en: "Partner of all rows", zh: "所有行的贸易伙伴" },
  notSaid: { en: "as the header says", zh: "见表头" },
  columnNumber: {
    en: (n: number) => `Column ${writeCount(n, "en")}`,
    zh: (n: number) => `第 ${writeCount(n, "zh")} 列`,
  },
  rangePrivacy: {
    en: "The cells are read in this workbook. Nothing is sent anywhere.",
    zh: "仅在本工作簿中读取单元格，不会发送到任何地方。",
  },
} as const;
