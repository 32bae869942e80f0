import type { Language } from "../../dataset/catalogue";
import { isCustomsHeader } from "./customs-columns";
import { type CustomsFigures, readCustomsFigures } from "./customs-figures";
import type { CustomsGoods } from "./customs-goods";
import { customsNotices } from "./customs-notices";
import { openTables } from "../files/open-tables";
import type { AtRest } from "../files/rest";
import { isZip } from "../files/zip-marks";
import type { NamedBytes, Notice } from "../source";

/** What the tables of one file say, and which files in a zip were left out. */
export interface CustomsTables {
  readonly figures: CustomsFigures[];
  readonly skipped: Notice[];
}

/**
 * Reads all tables of a file: text, a workbook, or a zip of several.
 * @param atRest Waited for now and then, with the part of the file that is read; of a zip nobody knows it before its end.
 * @throws SourceRefusal where the file cannot be opened, or a table in it cannot be read.
 */
export async function readCustomsTables(
  file: NamedBytes,
  goods: CustomsGoods,
  language: Language,
  atRest: AtRest
): Promise<CustomsTables> {
  const figures: CustomsFigures[] = [];
  const skipped: Notice[] = [];
  const onSkipped = (name: string) =>
    skipped.push({
      kind: "skipped",
      file: name,
      sentence: customsNotices[language].skippedFile(name),
    });
  const restInTable: AtRest = (share) => atRest(isZip(file.bytes) ? 0 : share);
  for await (const table of openTables(file, isCustomsHeader, language, onSkipped)) {
    await restInTable(0);
    figures.push(await readCustomsFigures(table, goods, language, restInTable));
  }
  return { figures, skipped };
}
