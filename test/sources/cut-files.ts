import type { Language } from "../../src/dataset/catalogue";
import { catalogue } from "../../src/sources/catalogue";
import { CustomsByteReader } from "../../src/sources/customs/bytes/customs-byte-reader";
import type { CustomsFigures } from "../../src/sources/customs/customs-figures";
import { customsGoods } from "../../src/sources/customs/customs-goods";
import { readCustomsFiles } from "../../src/sources/customs/read-customs-files";
import type { ChosenFile } from "../../src/sources/files/chosen-file";
import { type NamedBytes, SourceRefusal } from "../../src/sources/source";
import { readCustoms, written } from "./customs-cases";

/** Bytes in a piece of a file as it comes: records are cut anywhere. */
export const CUTS = [1, 7, 64, Infinity];

/** Bytes in pieces of a size. */
function* cutInto(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size)
    yield bytes.slice(at, Math.min(at + size, bytes.length));
}

/** A file as an analyst chose it, which comes in pieces of a size. */
export function chosen({ name, bytes }: NamedBytes, size = Infinity): ChosenFile {
  return {
    name,
    size: bytes.length,
    stream: () => {
      const pieces = cutInto(bytes, size);
      return new ReadableStream<Uint8Array>({
        pull: (controller) => {
          const { value, done } = pieces.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
      });
    },
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  };
}

/** What the reader of bytes makes of a file by itself; undefined where it gives up. */
export function figuresOfBytes(
  { name, bytes }: NamedBytes,
  size = Infinity
): CustomsFigures | undefined {
  const reader = new CustomsByteReader(name, customsGoods(catalogue, "en"), "en");
  for (const piece of cutInto(bytes, size)) if (!reader.push(piece)) return undefined;
  return reader.end();
}

/** What comes of reading: a reading in lines, or the sentence of a refusal. Anything else that is thrown is passed on. */
export async function outcomeOf(reading: ReturnType<typeof readCustoms>) {
  try {
    return written(await reading);
  } catch (error) {
    if (error instanceof SourceRefusal) return error.message;
    throw error;
  }
}

/** Reads as files come, in pieces of a size. */
export function readCut(
  files: readonly NamedBytes[],
  size: number,
  language: Language = "en"
): ReturnType<typeof readCustoms> {
  const cut = files.map((file) => chosen(file, size));
  return readCustomsFiles(cut, "exports", { catalogue, language });
}
