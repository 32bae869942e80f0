import { askServer, readAddress } from "../http";
import type { HttpAnswer } from "../http-answer";
import { httpSentences } from "../http-sentences";
import { type ReadContext, SourceRefusal } from "../source";
import { withoutSecrets } from "../tidy/without-secrets";
import { conditionFor } from "./address-version";

/** Statuses by which servers refuse a condition. */
const REFUSED = [400, 403, 405, 406, 412, 501];

/**
 * Asks with the condition, and without it where the server will not have it. The headers of a condition are not among
 * those that a page may send to another host unasked: the browser first asks the server for leave (a CORS preflight),
 * and one that only serves files to anybody may not give it; the browser then says no more than that the server cannot
 * be reached. Some servers answer that the question is bad. Asked without a condition, the same server gives the file.
 */
export async function askIfChanged(
  url: string,
  version: string | undefined,
  { language, signal, onProgress }: ReadContext,
  stallMs?: number
): Promise<HttpAnswer> {
  const condition = conditionFor(version);
  const isSecret = withoutSecrets(url) !== url;
  const request = { url, language, signal, onProgress, isSecret, stallMs };
  if (Object.keys(condition).length === 0) return askServer(request);
  try {
    const answer = await askServer({ ...request, headers: condition });
    if (!REFUSED.includes(answer.status)) return answer;
    answer.leave();
  } catch (refusal) {
    const { host } = readAddress(url, language);
    const isUnreachable =
      refusal instanceof SourceRefusal &&
      refusal.message === httpSentences[language].unreachable(host);
    if (!isUnreachable) throw refusal;
  }
  return askServer(request);
}
