import type { Language } from "../../dataset/catalogue";
import { fileSentences } from "./file-sentences";
import { type NamedBytes, SourceRefusal } from "../source";

/** First bytes of what is no text, and what each is, so that the refusal can say what to do. */
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The text of a file of unknown encoding: by its byte order mark (UTF-8, UTF-16), else UTF-8 where all of it is valid
 * UTF-8, else GB18030, which is what China customs writes. The mark is not part of the text.
 * @throws SourceRefusal for an empty file, a web page, an old Excel workbook, or bytes that are no text.
 */
export function decodeText({ name, bytes }: NamedBytes, language: Language): string {
  const say = fileSentences[language];
  if (startsWith(bytes, OLD_EXCEL)) throw new SourceRefusal(say.oldExcel(name));
  const text = decode(bytes);
  if (text === undefined || text.includes("\0")) throw new SourceRefusal(say.noText(name));
  if (text.trim() === "") throw new SourceRefusal(say.empty(name));
  if (/^\s*<(!doctype|html|head|body|table|\?xml|script|meta)/i.test(text.slice(0, 1000)))
    throw new SourceRefusal(say.webPage(name));
  return text;
}

/** The beginning of a file as text, for a first look: never throws, and a character cut in two does no harm. */
export function peekText(bytes: Uint8Array, length = 8192): string {
  const head = bytes.subarray(0, length);
  const marked = encodingByMark(head);
  if (marked) return decodeAs(marked, head, false) ?? "";
  const utf8 = decodeAs("utf-8", head, false) ?? "";
  // The last character may be cut: only an unreadable one before it says that this is not UTF-8.
  return utf8.slice(0, -1).includes("\uFFFD") ? (decodeAs("gb18030", head, false) ?? "") : utf8;
}

function decode(bytes: Uint8Array): string | undefined {
  const marked = encodingByMark(bytes);
  if (marked) return decodeAs(marked, bytes, true);
  return decodeAs("utf-8", bytes, true) ?? decodeAs("gb18030", bytes, true);
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return "utf-8";
  // What Excel calls "Unicode text".
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  return undefined;
}

/** Undefined where the bytes are not of the encoding. */
function decodeAs(encoding: string, bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a file begins with these bytes. */
export function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}
