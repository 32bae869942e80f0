import type { CustomsFigures } from "./customs-figures";
import { customsGoods } from "./customs-goods";
import { customsReading } from "./customs-reading";
import { customsSentences } from "./customs-sentences";
import { readCustomsTables } from "./customs-tables";
import { recogniseCustoms } from "./recognise-customs";
import { restingEvery } from "../files/rest";
import {
  type FileSource,
  type NamedBytes,
  type Notice,
  type ReadContext,
  type Reading,
  SourceRefusal,
} from "../source";

/**
 * Files that an analyst downloads from the online query of China's customs (GACC, stats.customs.gov.cn): Chinese or
 * English, CSV as downloaded or saved again by Excel, .xlsx, and .zip of several. Files of several months combine.
 *
 * A file does not say which way its goods went. It is taken for exports, the only flow that the add-in is about, unless
 * its name, a title above the header or an import/export column says otherwise.
 */
export const customsFile: FileSource = { id: "customs-file", recognises: recogniseCustoms, read };

async function read(files: readonly NamedBytes[], context: ReadContext): Promise<Reading> {
  const { catalogue, language, signal, onProgress } = context;
  if (files.length === 0) throw new SourceRefusal(customsSentences[language].noFiles());
  const goods = customsGoods(catalogue, language);
  const figures: CustomsFigures[] = [];
  const skipped: Notice[] = [];
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const rest = restingEvery(language, signal);
  let before = 0;
  for (const file of files) {
    const { length } = file.bytes;
    const tables = await readCustomsTables(file, goods, language, async (share) => {
      if (await rest()) onProgress?.(before + share * length, total);
    });
    figures.push(...tables.figures);
    skipped.push(...tables.skipped);
    before += length;
    onProgress?.(before, total);
  }
  const names = files.map(({ name }) => name);
  return customsReading(figures, names, skipped, "exports", context);
}
