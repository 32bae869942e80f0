import { CHINA } from "../../dataset/release";
import { formatSpan } from "../../dataset/span";
import { runsOf, customsCoverage } from "./customs-coverage";
import { columnsNamed } from "./customs-columns";
import { type CustomsFigures, readCustomsFigures } from "./customs-figures";
import { customsGoods } from "./customs-goods";
import { customsNotices } from "./customs-notices";
import { customsObservations } from "./customs-observations";
import { customsSentences } from "./customs-sentences";
import { listed } from "./customs-tally";
import { peekText } from "../files/decode-text";
import { fileSentences } from "../files/file-sentences";
import { mergeCustoms } from "./merge-customs";
import { openTables, shownName } from "../files/open-tables";
import { isSpreadsheet } from "../files/read-spreadsheet";
import {
  type FileSource,
  type Flow,
  type NamedBytes,
  type Notice,
  type ReadContext,
  type Reading,
  SourceRefusal,
} from "../source";
import { isZip } from "../files/unzip-files";

/**
 * Files that an analyst downloads from the online query of China's customs (GACC, stats.customs.gov.cn): Chinese or
 * English, CSV as downloaded or saved again by Excel, .xlsx, and .zip of several. Files of several months combine.
 *
 * A file does not say which way its goods went. It is taken for what is asked, exports, unless its name, a title
 * above the header or an import/export column says otherwise.
 */
export function customsFiles(asked: Flow): FileSource {
  return {
    id: "customs-file",
    recognises,
    read: (files, context) => read(files, context, asked),
  };
}

/** Files of China's exports: the only flow that the add-in is about. */
export const customsFile: FileSource = customsFiles("exports");

/**
 * A text with two or more names of customs' columns on one of its first lines; any workbook and any zip, which are
 * looked into when they are read.
 */
function recognises({ name, bytes }: NamedBytes): boolean {
  if (isZip(bytes)) return isSpreadsheet(bytes) || /\.zip$/i.test(name);
  const lines = peekText(bytes).split(/\r\n?|\n/, 20);
  return lines.some((line) => columnsNamed(line.split(/[,;\t]/)) > 1);
}

async function read(
  files: readonly NamedBytes[],
  context: ReadContext,
  asked: Flow
): Promise<Reading> {
  const { catalogue, language, signal, onProgress } = context;
  const say = customsSentences[language];
  if (files.length === 0) throw new SourceRefusal(say.noFiles());
  const goods = customsGoods(catalogue, language);
  const figures: CustomsFigures[] = [];
  const skipped: Notice[] = [];
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let done = 0;
  for (const file of files) {
    const onSkipped = (name: string) =>
      skipped.push({
        kind: "skipped",
        file: name,
        sentence: customsNotices[language].skippedFile(name),
      });
    for await (const table of openTables(file, language, onSkipped)) {
      if (signal?.aborted) throw new SourceRefusal(fileSentences[language].cancelled());
      figures.push(readCustomsFigures(table, goods, language));
    }
    done += file.bytes.length;
    onProgress?.(done, total);
  }
  const merged = mergeCustoms(figures, asked, goods, language);
  const runs = runsOf(new Set(figures.flatMap(({ months }) => [...months])));
  const months = runs.map(formatSpan);
  const id = `customs-file ${months.join(" ")}`;
  const names = files.map(({ name }) => shownName(name));
  return {
    family: "customs-file",
    sources: [
      {
        id,
        publisher: "China Customs (GACC)",
        title: `${listed(names, language)} (${listed(months, language)})`,
        date: "",
        address: "",
        family: "customs-file",
        covers: customsCoverage(figures, catalogue),
      },
    ],
    title: customsSentences[language].title(asked),
    flow: asked,
    reporter: CHINA,
    currency: merged.currency,
    observations: customsObservations(merged, id),
    isWhole: false,
    notices: [...figures.flatMap(({ notices }) => notices), ...skipped],
  };
}
