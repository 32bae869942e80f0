import { askServer } from "../http";
import type { HttpAnswer } from "../http-answer";
import { httpSentences } from "../http-sentences";
import { type ReadContext, SourceRefusal } from "../source";
import { MOST_ERROR, noTableRefusal, statusRefusalOf } from "./server-refusal";
import { serverSentences } from "./server-sentences";
import { TotalledRows } from "./totalled-rows";
import { exceptionIn, exceptionRefusal } from "./warehouse-exception";
import type { WarehouseQuestion } from "./warehouse-request";
import type { Statement } from "./warehouse-statement";

/** More rows than sums of six codes and all partners over a century. */
const MOST_ROWS = 5_000_000;

/** One reading's context, and how long a server may be silent. */
export interface AskContext extends ReadContext {
  readonly silenceMs: number;
}

/**
 * Asks a warehouse one statement and gives its rows as they come. The user and password go in headers, which neither
 * servers nor proxies log. Nothing is known of the rows until this has ended: only then is it certain that none is
 * missing. On Cancel the query is stopped on the server too.
 * @throws SourceRefusal where the answer is not whole, whatever came instead of it.
 */
export async function askWarehouse(
  question: WarehouseQuestion,
  { text, names }: Statement,
  onRow: (cells: readonly string[]) => void,
  context: AskContext
): Promise<void> {
  const { language, signal, onProgress, silenceMs } = context;
  const id = `mg-exports-${crypto.randomUUID()}`;
  if (signal?.aborted) throw new SourceRefusal(httpSentences[language].cancelled());
  const onCancel = () => stopQuery(question, id, context);
  signal?.addEventListener("abort", onCancel, { once: true });
  try {
    const answer = await post(question, id, text, context, silenceMs, signal, onProgress);
    if (answer.status !== 200) throw await statusRefusalOf(answer, question, language);
    await readTable(answer, names, onRow, question, context);
  } catch (reason) {
    const isUnreachable =
      reason instanceof SourceRefusal &&
      reason.message === httpSentences[language].unreachable(question.host);
    throw isUnreachable
      ? new SourceRefusal(serverSentences[language].unreachable(question.host))
      : reason;
  } finally {
    signal?.removeEventListener("abort", onCancel);
  }
}

/** Reads the table of an answer. @throws SourceRefusal where it is not whole. */
export async function readTable(
  answer: HttpAnswer,
  names: readonly string[],
  onRow: (cells: readonly string[]) => void,
  question: WarehouseQuestion,
  { language }: Pick<ReadContext, "language">,
  most = MOST_ROWS
): Promise<void> {
  const say = serverSentences[language];
  const { host } = question;
  let count = 0;
  const rows = new TotalledRows(names, (cells) => {
    if (++count > most) throw new SourceRefusal(say.tooManyRows(host, most));
    onRow(cells);
  });
  const decoder = new TextDecoder();
  try {
    for await (const piece of answer.pieces()) {
      rows.add(decoder.decode(piece, { stream: true }));
      if (rows.isStrange && rows.rest.length >= MOST_ERROR) break;
    }
    rows.add(decoder.decode());
  } catch (reason) {
    // Releases of today break the connection after an exception: it says more than that the answer was cut.
    const exception = exceptionIn(rows.rest);
    throw exception ? exceptionRefusal(exception, question, language) : reason;
  }
  const verdict = rows.end();
  if (verdict === "whole") return;
  if (verdict === "miscounted") throw new SourceRefusal(say.miscounted(host));
  const { rest } = rows;
  const exception = exceptionIn(rest);
  if (exception) throw exceptionRefusal(exception, question, language);
  if (verdict === "unfinished") throw new SourceRefusal(say.cut(host));
  throw noTableRefusal(rest, question, language);
}

function post(
  { href, user, password }: WarehouseQuestion,
  id: string,
  statement: string,
  { language }: ReadContext,
  stallMs: number,
  signal?: AbortSignal,
  onProgress?: ReadContext["onProgress"]
): Promise<HttpAnswer> {
  return askServer({
    url: `${href}?query_id=${id}`,
    method: "POST",
    headers: {
      "X-ClickHouse-User": inBytes(user),
      ...(password !== "" && { "X-ClickHouse-Key": inBytes(password) }),
    },
    body: statement,
    isSecret: true,
    language,
    signal,
    stallMs,
    onProgress,
  });
}

/** Stops a query: closing the connection does not. Users who may only read may kill their own queries. */
function stopQuery(question: WarehouseQuestion, id: string, context: ReadContext): void {
  const ended = () => undefined;
  void post(question, `${id}-stop`, `KILL QUERY WHERE query_id = '${id}' ASYNC`, context, 5000)
    .then((answer) => answer.text())
    .then(ended, ended);
}

/** Headers are bytes: the text's UTF-8, each byte as one character. */
function inBytes(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
