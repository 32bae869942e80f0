import type { Language } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import { session } from "../session";
import { sentencesIn } from "./sentences";

/** What every formula needs to answer: the open dataset, the language, and whether numbers may carry formats. */
export interface Question {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly say: ReturnType<typeof sentencesIn>;
  readonly formatsNumbers: boolean;
}

/** The question as of now; waits for the one load at the start. */
export async function ask(): Promise<Question> {
  const dataset = await session.dataset();
  const { language, formatsNumbers } = session;
  return { dataset, language, say: sentencesIn(language), formatsNumbers };
}
