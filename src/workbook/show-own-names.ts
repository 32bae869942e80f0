import type { Language } from "../dataset/catalogue";
import { inWorkbook, isExcel } from "./excel";
import { hostSentence, noExcel } from "./host-errors";
import type { PlannedSheet } from "./plan";
import { sheetOrders } from "./plan-orders";
import { inUsableLooks, provideStyles } from "./provide-styles";
import { sheetNames } from "./load-plan";
import { MG_GROUPS } from "./store-columns";

const SHEET = "MG Groups";

const WORDS = {
  en: {
    title: "Names of your own",
    hint: "One row a name. Members: names or codes of partners, or of products, with semicolons between; one member makes an alias, several a group. Formulas follow at once.",
    note: "An example: change it or delete it",
  },
  zh: {
    title: "自定义名称",
    hint: "每行一个名称。Members 填贸易伙伴或产品的名称或代码，以分号分隔；一个成员为别名，多个为分组。公式随即生效。",
    note: "示例，可修改或删除",
  },
} as const;

/**
 * Shows the table of the analyst's own names; adds its sheet, with one example, where there is none. Three round trips.
 * The example is harmless: nobody else calls a group so.
 */
export async function showOwnNames(language: Language): Promise<void> {
  if (!isExcel()) throw noExcel(language);
  try {
    await inWorkbook(async (workbook) => {
      const names = sheetNames(SHEET);
      const view = await workbook.look({
        tables: [MG_GROUPS.name],
        names: [],
        sheets: names,
        styles: true,
      });
      const there = view.tables.get(MG_GROUPS.name);
      if (there) return workbook.perform([{ do: "show", sheet: there.sheet }], "on");
      const sheet = names.find((name) => !view.filledSheets.has(name)) ?? SHEET;
      const isNew = !view.sheets.some((s) => s.name.toLowerCase() === sheet.toLowerCase());
      const planned = planOwnNames(language);
      const orders = sheetOrders(planned, { sheet, isNew });
      const { usable } = await provideStyles(orders, view.styles);
      await workbook.perform([...inUsableLooks(orders, usable), { do: "show", sheet }], "on");
    });
  } catch (error) {
    throw hostSentence(error, language);
  }
}

/** The sheet with its table. */
function planOwnNames(language: Language): PlannedSheet {
  const words = WORDS[language];
  return {
    name: SHEET,
    widths: MG_GROUPS.columns.map((column) => column.width),
    frozenRows: 4,
    blocks: [
      { row: 0, column: 0, cells: [[words.title]], look: "title" },
      { row: 1, column: 0, cells: [[words.hint]] },
    ],
    tables: [
      {
        name: MG_GROUPS.name,
        row: 3,
        column: 0,
        columns: MG_GROUPS.columns.map(({ header }) => ({ header })),
        rows: [["Europe as we use it", "EU27; GBR; CHE; NOR", words.note]],
        style: "TableStyleLight9",
      },
    ],
  };
}
