import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import type { Language } from "../../dataset/catalogue";
import { peekText } from "./decode-text";
import { fileSentences } from "./file-sentences";
import { type NamedBytes, SourceRefusal } from "../source";

export { isZip } from "./zip-marks";

/** How much a zip may unpack to: beyond it, it is refused before memory is taken. */
export interface UnzipLimits {
  readonly files: number;
  /** Bytes unpacked, all files together. */
  readonly bytes: number;
  /** Bytes unpacked for each byte packed; looked at beyond the first megabyte. */
  readonly ratio: number;
}

const LIMITS: UnzipLimits = { files: 500, bytes: 400_000_000, ratio: 200 };
/** Packed bytes that are unpacked before the limits are looked at again: at most 33 MB at deflate's best. */
const STEP = 32_768;
const MEGABYTE = 1_000_000;

/**
 * The files in a zip archive, in its order; folders are left out. What is really unpacked is counted, not what the
 * archive says of itself, so that no archive can take more memory or time than the limits allow.
 * @throws SourceRefusal for a damaged, truncated or encrypted archive, and for one beyond the limits.
 */
export function unzipFiles(
  { name, bytes }: NamedBytes,
  language: Language,
  limits = LIMITS
): NamedBytes[] {
  const say = fileSentences[language];
  const files: { name: string; parts: Uint8Array[]; whole: boolean }[] = [];
  let unpacked = 0;
  let broken = false;
  const unzip = new Unzip((file: UnzipFile) => {
    if (file.name.endsWith("/")) return;
    const opened = { name: nameIn(file.name), parts: [] as Uint8Array[], whole: false };
    files.push(opened);
    if (files.length > limits.files) throw new SourceRefusal(say.manyFiles(name, limits.files));
    file.ondata = (error, part, final) => {
      if (error) broken = true;
      else {
        opened.parts.push(part);
        opened.whole ||= final;
        unpacked += part.length;
      }
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !broken; at += STEP) {
      const end = Math.min(at + STEP, bytes.length);
      unzip.push(bytes.subarray(at, end), end === bytes.length);
      if (unpacked > limits.bytes || (unpacked > MEGABYTE && unpacked > limits.ratio * end))
        throw new SourceRefusal(
          say.zipBomb(name, Math.round(limits.bytes / MEGABYTE), limits.ratio)
        );
    }
  } catch (error) {
    if (error instanceof SourceRefusal) throw error;
    broken = true;
  }
  if (broken || files.some((file) => !file.whole)) throw new SourceRefusal(say.brokenZip(name));
  return files.map((file) => ({ name: file.name, bytes: joined(file.parts) }));
}

/** Chinese Windows writes names in GB18030 without saying so; they arrive as one character a byte. */
function nameIn(name: string): string {
  const codes = Array.from(name, (c) => c.codePointAt(0)!);
  const aByteEach = codes.some((code) => code > 127) && codes.every((code) => code < 256);
  return aByteEach ? peekText(Uint8Array.from(codes)) : name;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
