import { inWorkbook, isExcel } from "./excel";

/** A setting that the workbook keeps; undefined where it has none of that name, and where there is no Excel. One round trip. */
export async function readSetting(key: string): Promise<string | undefined> {
  if (!isExcel()) return undefined;
  return inWorkbook(async (workbook) => {
    const view = await workbook.look({
      tables: [],
      names: [],
      sheets: [],
      styles: false,
      settings: [key],
    });
    return view.settings.get(key);
  });
}

/** Has the workbook keep a setting: whoever opens the workbook can read it. One round trip. */
export async function keepSetting(key: string, value: string): Promise<void> {
  if (!isExcel()) return;
  await inWorkbook((workbook) => workbook.perform([{ do: "setting", key, value }], "on"));
}
