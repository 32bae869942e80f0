import type { Language } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import { type Origin, session } from "../session";
import { sentencesIn } from "./sentences";

/** What every formula needs to answer: the open dataset, the language, and whether numbers may carry formats. */
export interface Question {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly say: ReturnType<typeof sentencesIn>;
  readonly formatsNumbers: boolean;
  /** Whether dates in cells are counted from 1904. */
  readonly countsFrom1904: boolean;
  readonly origin: Origin;
}

/** The question as of now; waits for the one load at the start. */
export async function ask(): Promise<Question> {
  const dataset = await session.dataset();
  const { language, formatsNumbers, countsFrom1904, origin, whyEmpty } = session;
  const sentences = sentencesIn(language);
  const say = whyEmpty ? { ...sentences, empty: () => whyEmpty } : sentences;
  return { dataset, language, say, formatsNumbers, countsFrom1904, origin };
}
