import type { Source } from "../../dataset/observation";
import { decodeText, peekText } from "../files/decode-text";
import { refuseIfCancelled } from "../files/rest";
import { shownName } from "../files/shown-name";
import { isZip } from "../files/unzip-files";
import {
  type FileSource,
  type NamedBytes,
  type ReadContext,
  type Reading,
  SourceRefusal,
} from "../source";
import { isTidyHeader } from "./tidy-columns";
import { openTidyCsv } from "./tidy-csv";
import { TIDY_FORMAT } from "./tidy-format";
import { TidyGathering } from "./tidy-gathering";
import { isJson, openTidyJson } from "./tidy-json";
import { tidySentences } from "./tidy-sentences";
import type { TidyOrigin } from "./tidy-sources";

/**
 * Files of our own format, which tidy-format.ts describes: CSV with commas, tabs or semicolons, and JSON; of any
 * encoding that says what it is, UTF-8, or GB18030. Several files combine. Their family is `address`, as that of the
 * same file at an address is; each source that a file declares keeps the family it says it has.
 */
export const tidyFile: FileSource = {
  id: "tidy-file",
  recognises,
  read: (files, context) => readTidy(files, originOfFile, context),
};

/** A text whose first lines say that it is ours, or name the columns of ours; JSON with what we look for in it. */
function recognises({ bytes }: NamedBytes): boolean {
  if (isZip(bytes)) return false;
  const text = peekText(bytes);
  if (isJson(text)) return /"(month|observations)"\s*:/.test(text) || text.includes(TIDY_FORMAT);
  const lines = text.split(/\r\n?|\n/, 60);
  if (/^\s*"?\s*#\s*format\s*:\s*mg-exports\b/i.test(lines[0]!)) return true;
  return lines.some((line) => !/^\s*"?\s*#/.test(line) && isTidyHeader(cellsIn(line)));
}

/** The cells of a line, roughly: enough to know names of columns. */
function cellsIn(line: string): string[] {
  return line.split(/[,;\t]/).map((cell) => cell.replace(/^\s*"|"\s*$/g, ""));
}

/**
 * Reads files of our format, each from an origin of its own.
 * @throws SourceRefusal where one of them cannot be read, or they do not go together.
 */
export async function readTidy(
  files: readonly NamedBytes[],
  originOf: (file: string) => TidyOrigin,
  context: ReadContext
): Promise<Reading> {
  const { language, signal, onProgress } = context;
  if (files.length === 0) throw new SourceRefusal(tidySentences[language].noFiles());
  const gathering = new TidyGathering(context);
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let done = 0;
  for (const { name, bytes } of files) {
    refuseIfCancelled(language, signal);
    const file = shownName(name);
    if (isZip(bytes)) throw new SourceRefusal(tidySentences[language].noText(file));
    const text = decodeText({ name: file, bytes }, language);
    const document = (isJson(text) ? openTidyJson : openTidyCsv)(text, file, language);
    await gathering.add(document, file, originOf(file));
    done += bytes.length;
    onProgress?.(done, total);
  }
  return gathering.reading(shownName(files[0]!.name));
}

/** A file that was chosen by hand may be one month of many: it is whole only where it says so. */
function originOfFile(file: string): TidyOrigin {
  const source: Source = {
    id: `file ${file}`,
    publisher: file,
    title: file,
    date: "",
    address: "",
    family: "address",
  };
  return { source, isListed: false, isWhole: false };
}
