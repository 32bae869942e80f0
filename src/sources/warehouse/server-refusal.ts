import type { Language } from "../../dataset/catalogue";
import type { HttpAnswer } from "../http-answer";
import { httpSentences } from "../http-sentences";
import { statusRefusal } from "../status-refusal";
import { SourceRefusal } from "../source";
import { said } from "./said";
import { serverSentences } from "./server-sentences";
import { exceptionIn, exceptionRefusal, withoutPassword } from "./warehouse-exception";
import type { WarehouseQuestion } from "./warehouse-request";

/** So much of an answer that is no table is read, in characters, to say what it is. */
export const MOST_ERROR = 16_384;

/** The refusal that an answer of another status than 200 calls for: by ClickHouse's exception, else by the status. */
export async function statusRefusalOf(
  answer: HttpAnswer,
  question: WarehouseQuestion,
  language: Language
): Promise<SourceRefusal> {
  const { host } = question;
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of answer.pieces()) {
    text += decoder.decode(piece, { stream: true });
    if (text.length >= MOST_ERROR) break;
  }
  const exception = exceptionIn(text);
  if (exception) return exceptionRefusal(exception, question, language);
  const port = /must use port (\d{1,5}) for HTTP/.exec(text);
  if (port) return new SourceRefusal(serverSentences[language].nativePort(host, port[1]!));
  return statusRefusal(answer, language) ?? noTableRefusal(text, question, language);
}

/** The refusal of a text that is none of ClickHouse's tables: a web page, or anything else. */
export function noTableRefusal(
  text: string,
  question: WarehouseQuestion,
  language: Language
): SourceRefusal {
  const { host } = question;
  if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(text))
    return new SourceRefusal(httpSentences[language].webPage(host));
  const shown = said(withoutPassword(text, question));
  return new SourceRefusal(serverSentences[language].notClickHouse(host, shown));
}
