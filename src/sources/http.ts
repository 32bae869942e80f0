import type { Language } from "../dataset/catalogue";
import type { HttpAnswer } from "./http-answer";
import { httpSentences } from "./http-sentences";
import { SourceRefusal } from "./source";

/** How long a server may be silent before it is given up, in ms. */
const STALL_MS = 30_000;
/** The longest answer that is read as one text, in bytes. */
const MOST_TEXT = 64_000_000;

/** A question to a server. */
export interface HttpRequest {
  readonly url: string;
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether the question carries a secret: then no redirect is followed, since it would carry it elsewhere. */
  readonly isSecret?: boolean;
  readonly language: Language;
  readonly signal?: AbortSignal;
  /** Silence after which the server is given up; 30 seconds where nothing is said. */
  readonly stallMs?: number;
  /** Told of the bytes of the answer so far; the total is 0 where the server does not say it. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Asks a server: the one door to the network. Only https, and http to this machine itself. Cookies are never sent. A
 * question with a secret is sent to the address asked and to no other; the answer of another host is never taken.
 * @throws SourceRefusal for an address that is none, a server that cannot be reached, is silent for half a minute or
 * redirects elsewhere, and on Cancel. Statuses such as 403 are answers: `statusRefusal` makes sentences of them.
 */
export async function askServer(request: HttpRequest): Promise<HttpAnswer> {
  const { language, signal, stallMs = STALL_MS } = request;
  const say = httpSentences[language];
  const asked = readAddress(request.url, language);
  const { host } = asked;
  const stop = new AbortController();
  const cancel = () => stop.abort();
  if (signal?.aborted) throw new SourceRefusal(say.cancelled());
  signal?.addEventListener("abort", cancel, { once: true });
  const failed = (silent: boolean, wasAnswered: boolean) => {
    if (signal?.aborted) return new SourceRefusal(say.cancelled());
    if (silent) return new SourceRefusal(say.silent(host, Math.round(stallMs / 1000)));
    return new SourceRefusal(wasAnswered ? say.cut(host) : say.unreachable(host));
  };
  const patience = new Patience(stallMs, cancel);
  // A signal may outlive many questions: it must not keep them all.
  const over = () => {
    patience.end();
    signal?.removeEventListener("abort", cancel);
  };
  try {
    const response = await fetch(asked.href, {
      method: request.method ?? "GET",
      headers: request.headers,
      body: request.body,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      redirect: request.isSecret ? "manual" : "follow",
      signal: stop.signal,
    });
    patience.renew();
    const isRedirect =
      response.type === "opaqueredirect" || [301, 302, 303, 307, 308].includes(response.status);
    if (request.isSecret && isRedirect) {
      stop.abort();
      throw new SourceRefusal(say.redirectedSecret(host));
    }
    const answered = new URL(response.url || asked.href);
    if (answered.origin !== asked.origin) {
      stop.abort();
      throw new SourceRefusal(
        say.redirected(host, answered.protocol === asked.protocol ? answered.host : answered.origin)
      );
    }
    const pieces = () => piecesOf(response, request.onProgress, patience, over, failed);
    return {
      status: response.status,
      url: answered.href,
      header: (name) => response.headers.get(name),
      leave: () => {
        over();
        stop.abort();
      },
      pieces,
      text: () => textOf(pieces(), host, language),
    };
  } catch (reason) {
    over();
    if (reason instanceof SourceRefusal) throw reason;
    throw failed(patience.isOver, false);
  }
}

/**
 * Reads an address: https, or http to this machine itself.
 * @throws SourceRefusal where it is none, is not encrypted, or carries a password.
 */
export function readAddress(text: string, language: Language): URL {
  const say = httpSentences[language];
  let address: URL;
  try {
    address = new URL(text.trim());
  } catch {
    throw new SourceRefusal(say.noAddress(short(text)));
  }
  // First of all: the other sentence repeats the address.
  if (address.username !== "" || address.password !== "")
    throw new SourceRefusal(say.passwordInAddress(address.host));
  const isHere = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(address.hostname);
  if (address.protocol !== "https:" && !(address.protocol === "http:" && isHere))
    throw new SourceRefusal(
      say.notEncrypted(short(`${address.protocol}//${address.host}${address.pathname}`))
    );
  return address;
}

/** An address as it may stand in a sentence: without its query, which may hold a key, and never whole pages of it. */
function short(text: string): string {
  const plain = text.trim().replace(/[?#].*$/s, "");
  return plain.length > 100 ? `${plain.slice(0, 100)}…` : plain;
}

async function* piecesOf(
  response: Response,
  onProgress: HttpRequest["onProgress"],
  patience: Patience,
  over: () => void,
  failed: (silent: boolean, wasAnswered: boolean) => Error
): AsyncGenerator<Uint8Array> {
  const total = Number(response.headers.get("content-length") ?? 0) || 0;
  const reader = response.body?.getReader();
  let done = 0;
  try {
    while (reader) {
      patience.renew();
      const piece = await reader.read();
      // What is done with a piece takes as long as it takes; only the server must not be silent.
      patience.end();
      if (piece.done) break;
      done += piece.value.length;
      onProgress?.(done, Math.max(total, done));
      yield piece.value;
    }
  } catch {
    throw failed(patience.isOver, true);
  } finally {
    over();
    await reader?.cancel().catch(() => undefined);
  }
}

async function textOf(
  pieces: AsyncIterable<Uint8Array>,
  host: string,
  language: Language
): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of pieces) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > MOST_TEXT)
      throw new SourceRefusal(httpSentences[language].tooLong(host, MOST_TEXT / 1e6));
  }
  return text + decoder.decode();
}

/** Waits so long for a sign of life, and no longer. */
class Patience {
  isOver = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ms: number,
    private readonly giveUp: () => void
  ) {
    this.renew();
  }

  renew(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.isOver = true;
      this.giveUp();
    }, this.ms);
  }

  end(): void {
    clearTimeout(this.timer);
  }
}
