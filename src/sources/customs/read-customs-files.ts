import { CustomsByteReader } from "./bytes/customs-byte-reader";
import type { CustomsFigures } from "./customs-figures";
import { customsGoods } from "./customs-goods";
import { customsReading } from "./customs-reading";
import { customsSentences } from "./customs-sentences";
import { type ChosenFile, piecesOf, wholeOf } from "../files/chosen-file";
import { restingEvery } from "../files/rest";
import { shownName } from "../files/shown-name";
import { type Flow, type Notice, type ReadContext, type Reading, SourceRefusal } from "../source";

/**
 * Reads files of customs as they come, whatever their size, to what `customsFiles(asked).read` makes of them: out of
 * their bytes where they are written as usual, else as a whole, as text, workbook or zip. Progress is told in bytes; it
 * goes back to a file's beginning where the file has to be read a second time.
 * @throws SourceRefusal as that does, where a file cannot be read at all, and within 100 ms of Cancel.
 */
export async function readCustomsFiles(
  files: readonly ChosenFile[],
  asked: Flow,
  context: ReadContext
): Promise<Reading> {
  const { catalogue, language, signal, onProgress } = context;
  if (files.length === 0) throw new SourceRefusal(customsSentences[language].noFiles());
  const goods = customsGoods(catalogue, language);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const figures: CustomsFigures[] = [];
  const skipped: Notice[] = [];
  const rest = restingEvery(language, signal);
  let before = 0;
  for (const file of files) {
    const tell = async (done: number) => {
      if (await rest()) onProgress?.(before + done, total);
    };
    const usual = await readBytes(file, tell);
    if (usual) figures.push(usual);
    else {
      const whole = await wholeOf(file, language);
      // Most files never need what reads texts, workbooks and zips.
      const { readCustomsTables } = await import(
        /* webpackChunkName: "customs-tables" */ "./customs-tables"
      );
      const atRest = (share: number) => tell(share * file.size);
      const tables = await readCustomsTables(whole, goods, language, atRest);
      figures.push(...tables.figures);
      skipped.push(...tables.skipped);
    }
    before += file.size;
    onProgress?.(before, total);
  }
  const names = files.map(({ name }) => name);
  return customsReading(figures, names, skipped, asked, context);

  /** Undefined where the file is not written as usual. */
  async function readBytes(
    file: ChosenFile,
    tell: (done: number) => Promise<void>
  ): Promise<CustomsFigures | undefined> {
    const reader = new CustomsByteReader(shownName(file.name), goods, language);
    let done = 0;
    for await (const piece of piecesOf(file, language, signal)) {
      if (!reader.push(piece)) return undefined;
      done += piece.length;
      await tell(done);
    }
    return reader.end();
  }
}
