import type { Language } from "../dataset/catalogue";
import { columnsOf, fitsColumns } from "../dataset/observation-columns";
import { readCustomsFiles } from "./customs/read-customs-files";
import { recogniseCustoms } from "./customs/recognise-customs";
import { type ChosenFile, headOf, wholeOf } from "./files/chosen-file";
import { fileSentences } from "./files/file-sentences";
import { shownName } from "./files/shown-name";
import { isZip } from "./files/zip-marks";
import {
  type FileSource,
  type Flow,
  type NamedBytes,
  type ReadContext,
  type Reading,
  SourceRefusal,
} from "./source";

/** Bytes of a file by which its kind is told. */
const HEAD_BYTES = 65_536;

/**
 * Reads the files that an analyst chose, all of one kind: of one of the given kinds, which are asked in order, else of
 * China's customs. Amounts of single months come in columns.
 * @param asked Which way the goods of a customs file must have gone.
 * @param kinds What is asked before customs; a file of such a kind is held in memory as a whole.
 * @throws SourceRefusal where nothing can be made of them, and within 100 ms of Cancel while customs files are read;
 * nothing else is ever thrown.
 */
export async function readFiles(
  files: readonly ChosenFile[],
  asked: Flow,
  context: ReadContext,
  kinds: readonly FileSource[] = []
): Promise<Reading> {
  const { language } = context;
  try {
    const kind = await oneKind(files, asked, context, kinds);
    if (!kind) return inColumns(await readCustomsFiles(files, asked, context));
    const whole: NamedBytes[] = [];
    for (const file of files) whole.push(await wholeOf(file, language));
    return inColumns(await kind.read(whole, context));
  } catch (error) {
    if (error instanceof SourceRefusal) throw error;
    throw brokenDown(error, language);
  }
}

/** A fault of ours as a refusal: whatever happens, a sentence is said. */
export function brokenDown(error: unknown, language: Language): SourceRefusal {
  const reason = error instanceof Error ? error.message : String(error);
  return new SourceRefusal(fileSentences[language].brokeDown(shownName(reason)));
}

/** Files sorted by their kind, in the order in which the kinds come: for those who read one kind after the other. */
export async function filesByKind(
  files: readonly ChosenFile[],
  language: Language,
  kinds: readonly FileSource[]
): Promise<readonly (readonly ChosenFile[])[]> {
  const groups = new Map<FileSource | "customs" | undefined, ChosenFile[]>();
  for (const file of files) {
    const kind = await kindOf(file, language, kinds);
    groups.set(kind, [...(groups.get(kind) ?? []), file]);
  }
  return [...groups.values()];
}

async function kindOf(
  file: ChosenFile,
  language: Language,
  kinds: readonly FileSource[],
  signal?: AbortSignal
): Promise<FileSource | "customs" | undefined> {
  const head = await headOf(file, HEAD_BYTES, language, signal);
  // A zip names what it holds at its end.
  const named = isZip(head) ? await wholeOf(file, language) : { name: file.name, bytes: head };
  const kind = kinds.find((one) => one.recognises(named));
  return kind ?? (recogniseCustoms(named) ? "customs" : undefined);
}

/** The kind of all files, which must be one; undefined for customs. */
async function oneKind(
  files: readonly ChosenFile[],
  asked: Flow,
  context: ReadContext,
  kinds: readonly FileSource[]
): Promise<FileSource | undefined> {
  const { language, signal } = context;
  if (kinds.length === 0) return undefined;
  const known: (FileSource | "customs" | undefined)[] = [];
  for (const file of files) known.push(await kindOf(file, language, kinds, signal));
  const other = known.findIndex((kind) => kind !== known[0]);
  if (other < 0) return known[0] === "customs" ? undefined : known[0];
  // A file of no kind at all is better refused for what it is.
  const unknown = known.indexOf(undefined);
  if (unknown >= 0) await readCustomsFiles([files[unknown]!], asked, context);
  const [one, another] = [files[0]!, files[other]!].map(({ name }) => shownName(name));
  throw new SourceRefusal(fileSentences[language].mixedKinds(one!, another!));
}

/** A reading with all of its observations in columns that fit there. */
function inColumns(reading: Reading): Reading {
  if (reading.columns || !reading.observations.some(fitsColumns)) return reading;
  return {
    ...reading,
    observations: reading.observations.filter((o) => !fitsColumns(o)),
    columns: columnsOf(reading.observations.filter(fitsColumns)),
  };
}
