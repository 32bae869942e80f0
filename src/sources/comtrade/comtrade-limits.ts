import type { HttpAnswer } from "../http-answer";
import { retryAfterOf } from "../status-refusal";

/** That a server asks to wait, and how many seconds where it says so. */
export interface Limit {
  readonly seconds: number | undefined;
}

/**
 * Whether an answer says that too much was asked: status 429, or 503, or 403 with a word about a quota (without one it
 * is about the key). The seconds are those of Retry-After, else of the text: "Try again in 2 seconds", "Quota will be
 * replenished in 10:23:11" or "… in 2.12 days".
 */
export function limitOf(answer: HttpAnswer, text: string): Limit | undefined {
  const { status } = answer;
  const retryAfter = retryAfterOf(answer);
  const isQuota = status === 403 && (retryAfter !== undefined || /quota|rate limit/i.test(text));
  if (status !== 429 && status !== 503 && !isQuota) return undefined;
  return { seconds: retryAfter ?? secondsIn(text) };
}

function secondsIn(text: string): number | undefined {
  const again = /try again in (\d{1,6}) second/i.exec(text);
  if (again) return Number(again[1]);
  const days = /replenished in (\d{1,3}(?:\.\d{1,4})?) days/i.exec(text);
  if (days) return Math.ceil(Number(days[1]) * 86_400);
  const clock = /replenished in (?:(\d{1,3})\.)?(\d{1,2}):(\d{2}):(\d{2})/i.exec(text);
  if (!clock) return undefined;
  const [day = 0, hours = 0, minutes = 0, seconds = 0] = clock.slice(1).map((n) => Number(n ?? 0));
  return ((day * 24 + hours) * 60 + minutes) * 60 + seconds;
}

/** The beginning of an answer's body, for what it says of an error; "" where it cannot be had. */
export async function beginningOf(answer: HttpAnswer, most = 4096): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const piece of answer.pieces()) {
      text += decoder.decode(piece, { stream: true });
      if (text.length >= most) break;
    }
  } catch {
    // The status says enough: what was cut off of its explanation is not worth another refusal.
  }
  return text.slice(0, most);
}
