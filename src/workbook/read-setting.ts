import type { Language } from "../dataset/catalogue";
import { inWorkbook, isExcel } from "./excel";
import { hostSentence } from "./host-errors";

/** A setting that the workbook keeps; undefined where it has none of that name, and where there is no Excel. One round trip. */
export async function readSetting(key: string, language: Language): Promise<string | undefined> {
  if (!isExcel()) return undefined;
  try {
    const view = await inWorkbook((workbook) =>
      workbook.look({ tables: [], names: [], sheets: [], styles: false, settings: [key] })
    );
    return view.settings.get(key);
  } catch (error) {
    throw hostSentence(error, language);
  }
}
