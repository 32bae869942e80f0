import { peekText } from "../files/decode-text";
import type { HttpAnswer } from "../http-answer";
import { type ReadContext, SourceRefusal } from "../source";
import { addressSentences } from "./address-sentences";

/** The longest file that is read, in bytes. */
const MOST_BYTES = 64_000_000;

/**
 * The whole body of an answer.
 * @throws SourceRefusal where it is longer than 64 MB, as soon as that is known, or does not come whole.
 */
export async function bytesOf(
  answer: HttpAnswer,
  host: string,
  { language }: ReadContext
): Promise<Uint8Array> {
  const tooLong = () =>
    new SourceRefusal(addressSentences[language].tooLong(host, MOST_BYTES / 1e6));
  if (Number(answer.header("content-length")) > MOST_BYTES) {
    answer.leave();
    throw tooLong();
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of answer.pieces()) {
    length += piece.length;
    if (length > MOST_BYTES) throw tooLong();
    pieces.push(piece);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Whether an answer is a page for people. A log-in page comes with status 200, whatever was asked. */
export function isWebPage(answer: HttpAnswer, bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1000));
  const isHtml = /\bhtml\b/i.test(answer.header("content-type") ?? "");
  return /^\W*<(!doctype html|html|head|body)/i.test(head) || (isHtml && /^\W*</.test(head));
}

/** Whether there is nothing in a file but blanks. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.length < 1000 && peekText(bytes).trim() === "";
}
