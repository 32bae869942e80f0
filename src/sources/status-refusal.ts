import type { Language } from "../dataset/catalogue";
import type { HttpAnswer } from "./http-answer";
import { httpSentences } from "./http-sentences";
import { SourceRefusal } from "./source";

/** The refusal that an answer's status calls for; undefined where it is a success. */
export function statusRefusal(answer: HttpAnswer, language: Language): SourceRefusal | undefined {
  const say = httpSentences[language];
  const { host } = new URL(answer.url);
  const { status } = answer;
  if (status >= 200 && status < 300) return undefined;
  if (status === 401 || status === 403) return new SourceRefusal(say.signIn(host, status));
  if (status === 404 || status === 410) return new SourceRefusal(say.notFound(host, status));
  if (status === 429) return new SourceRefusal(say.tooMany(host, retryAfterOf(answer)));
  if (status >= 500) return new SourceRefusal(say.broken(host, status));
  return new SourceRefusal(say.unexpected(host, status));
}

/** How many seconds a server asks to wait; undefined where it does not say, or says a date. */
export function retryAfterOf(answer: HttpAnswer): number | undefined {
  const said = answer.header("retry-after")?.trim() ?? "";
  return /^\d{1,6}$/.test(said) ? Number(said) : undefined;
}
