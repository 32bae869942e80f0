import { formatSpan } from "../../dataset/span";
import { comtradeCodes } from "./comtrade-codes";
import { isComtradeHeader } from "./comtrade-columns";
import { ComtradeFigures } from "./comtrade-figures";
import { comtradeFileSentences } from "./comtrade-file-sentences";
import { comtradeNotices } from "./comtrade-notices";
import { comtradeReading } from "./comtrade-reading";
import { LIMITS } from "./comtrade-request";
import { comtradeSentences } from "./comtrade-sentences";
import { addComtradeTable, HEADER_WITHIN } from "./comtrade-table";
import { listed } from "./comtrade-tally";
import { runsOf } from "../../dataset/span";
import { peekText } from "../files/decode-text";
import { fileSentences } from "../files/file-sentences";
import { openTables } from "../files/open-tables";
import { isSpreadsheet } from "../files/read-spreadsheet";
import { shownName } from "../files/shown-name";
import { isZip, unzipFiles } from "../files/unzip-files";
import {
  type FileSource,
  type Flow,
  type NamedBytes,
  type Notice,
  type ReadContext,
  type Reading,
  SourceRefusal,
} from "../source";

/** Where an analyst downloads such files. */
const WEB_SITE = "https://comtradeplus.un.org/TradeFlow";
/** A zip larger than this (bytes) is not unpacked only to see what it is, and none beyond these limits. */
const MOST_TO_PEEK = 4_000_000;
const PEEK_LIMITS = { files: 50, bytes: 40_000_000, ratio: 200 };

/**
 * Files that an analyst downloads from UN Comtrade's web site: CSV of today's columns or of the classic ones, or a zip
 * of several. Monthly rows only. Who reports is what the rows say; rows of another flow than asked are left out, since
 * every row says which it is of. Several files combine.
 */
export function comtradeFiles(asked: Flow): FileSource {
  return {
    id: "comtrade-file",
    recognises,
    read: (files, context) => read(files, context, asked),
  };
}

/** By its header alone; a small zip by the header of a file in it. */
function recognises(file: NamedBytes): boolean {
  if (!isZip(file.bytes)) return hasHeader(file.bytes);
  if (isSpreadsheet(file.bytes) || file.bytes.length > MOST_TO_PEEK) return false;
  try {
    return unzipFiles(file, "en", PEEK_LIMITS).some(({ bytes }) => hasHeader(bytes));
  } catch {
    return false;
  }
}

function hasHeader(bytes: Uint8Array): boolean {
  const lines = peekText(bytes).split(/\r\n?|\n/, HEADER_WITHIN);
  return lines.some((line) => isComtradeHeader(line.split(/[,;\t]/)));
}

async function read(
  files: readonly NamedBytes[],
  context: ReadContext,
  asked: Flow
): Promise<Reading> {
  const { catalogue, language, signal, onProgress } = context;
  const say = comtradeSentences[language];
  if (files.length === 0) throw new SourceRefusal(comtradeFileSentences[language].noFiles());
  const codes = comtradeCodes(catalogue);
  const figures = new ComtradeFigures(catalogue, language);
  const notices: Notice[] = [];
  const tell = comtradeNotices[language];
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let done = 0;
  for (const file of files) {
    const onSkipped = (name: string) =>
      notices.push({ kind: "skipped", file: name, sentence: tell.skippedFile(name) });
    for await (const table of openTables(inUtf8(file), isComtradeHeader, language, onSkipped)) {
      if (signal?.aborted) throw new SourceRefusal(fileSentences[language].cancelled());
      const rows = addComtradeTable(table, figures, asked, codes, language);
      const { name } = table;
      if (rows === LIMITS.preview.rows || rows === LIMITS.keyed.rows)
        notices.push({ kind: "probablyCut", file: name, sentence: tell.probablyCut(name, rows) });
    }
    done += file.bytes.length;
    onProgress?.(done, total);
  }
  const { tally, months, reporter: code = "" } = figures;
  if (months.size === 0) {
    if (tally.codes("part").length > 0) throw new SourceRefusal(say.onlyParts());
    const flows = listed(tally.codes("flow"), language);
    if (flows !== "") throw new SourceRefusal(say.wrongFlow(flows, say.flows[asked]));
    throw new SourceRefusal(say.noMagnesium(listed(tally.codes("code"), language)));
  }
  const reporter = codes.partnerOf(code);
  if (reporter === undefined || codes.codeOf(reporter) === undefined)
    throw new SourceRefusal(say.unknownReporter(code));
  const spans = runsOf(months);
  const names = listed(
    files.map(({ name }) => shownName(name)),
    language
  );
  return comtradeReading(
    figures,
    {
      reporter,
      flow: asked,
      spans,
      title: `${names} (${listed(spans.map(formatSpan), language)})`,
      address: WEB_SITE,
      file: names,
      notices,
    },
    codes,
    context
  );
}

/**
 * The web site writes names with accents (Côte d'Ivoire) in Windows-1252, which the reader of text files does not
 * expect: it would take such bytes for Chinese. What has the header and is no UTF-8 is rewritten.
 */
function inUtf8(file: NamedBytes): NamedBytes {
  if (isZip(file.bytes) || !hasHeader(file.bytes)) return file;
  const marked = (file.bytes[0] ?? 0) >= 0xfe;
  if (marked || isUtf8(file.bytes)) return file;
  const text = new TextDecoder("windows-1252").decode(file.bytes);
  return { name: file.name, bytes: new TextEncoder().encode(text) };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
