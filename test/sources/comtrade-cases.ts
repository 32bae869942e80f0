import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/dataset/catalogue";
import { formatMonth, parseMonth } from "../../src/dataset/month";
import { formatSpan } from "../../src/dataset/span";
import { catalogue } from "../../src/sources/catalogue";
import { type ComtradeRequest, comtradeSource } from "../../src/sources/comtrade/comtrade";
import type { ComtradeClock } from "../../src/sources/comtrade/comtrade-pace";
import type { NamedBytes, ReadContext, Reading } from "../../src/sources/source";
import { type Answer, type AnsweringServer, type Asked, serveAnswers } from "./answering-server";

/** Folders with the inputs of one case each, made by make-cases.mjs, and what reading them must give. */
export const CASES = join(__dirname, "..", "data", "comtrade");

/** What a case of the network is given: months as text, a base as the path on the test's server or as a whole address. */
interface Served {
  readonly request: Partial<Omit<ComtradeRequest, "first" | "last">> & {
    readonly first: string;
    readonly last: string;
  };
  readonly answers: readonly ServedAnswer[];
}

interface ServedAnswer extends Omit<Answer, "body"> {
  /** Name of the file with the body. */
  readonly body?: string;
  /** The last row is repeated until there are so many. */
  readonly rowsTo?: number;
  /** The host to which the answer sends on, on the same port. */
  readonly redirect?: string;
}

/** Names of the cases of the network, or of those that are files. */
export function casesOf(kind: "network" | "files"): string[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => existsSync(join(CASES, name, "server.json")) === (kind === "network"));
}

export const languageOf = (name: string): Language => (name.endsWith("-zh") ? "zh" : "en");

export function textOf(name: string, file: string): string {
  return readFileSync(join(CASES, name, file), "utf8");
}

/** The files of a case in order of their names, without what is expected of them. */
export function filesOf(name: string): NamedBytes[] {
  return readdirSync(join(CASES, name))
    .filter((file) => !file.startsWith("expected."))
    .sort()
    .map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(CASES, name, file))) }));
}

/** A clock that stands still but while it is waited for: no test waits a second for a server's sake. */
export class StillClock implements ComtradeClock {
  readonly waits: number[] = [];
  private ms = 0;
  readonly now = () => this.ms;
  readonly wait = async (ms: number) => {
    this.waits.push(ms);
    this.ms += ms;
  };

  /** @param stallMs Long enough for a busy machine; only who tests silence wants it short. */
  constructor(readonly stallMs = 20_000) {}
}

/** What was read, or refused; what the server was asked, and for what the reader waited. */
export interface Outcome {
  readonly reading?: Reading;
  readonly refusal?: unknown;
  readonly asked: readonly Asked[];
  readonly waits: readonly number[];
  readonly progress: readonly string[];
}

/** Reads a case of the network as the add-in does, from a server that answers as the case says. */
export async function readServed(name: string): Promise<Outcome> {
  const { request, answers } = JSON.parse(textOf(name, "server.json")) as Served;
  const server = await serveAnswers((_, count) =>
    count > answers.length
      ? { status: 500, body: "no answer left" }
      : answerOf(name, answers[count - 1], server)
  );
  const isSilent = answers.some(({ stallAfter }) => stallAfter !== undefined);
  const clock = new StillClock(isSilent ? 2000 : undefined);
  const progress: string[] = [];
  try {
    const outcome = await outcomeOf(
      comtradeSource(clock).read(requestOf(request, server), {
        catalogue,
        language: languageOf(name),
        onProgress: (done, total) => progress.push(`${done}/${total}`),
      })
    );
    return { ...outcome, asked: server.asked, waits: clock.waits, progress };
  } finally {
    await server.close();
  }
}

/** Reads and gives what came of it, whatever was thrown. */
export async function outcomeOf(read: Promise<Reading>): Promise<{
  reading?: Reading;
  refusal?: unknown;
}> {
  return read.then(
    (reading) => ({ reading }),
    (refusal: unknown) => ({ refusal })
  );
}

function requestOf(request: Served["request"], server: AnsweringServer): ComtradeRequest {
  const { base = "", first, last, ...others } = request;
  return {
    flow: "exports",
    ...others,
    base: base === "" || base.startsWith("/") ? server.address + base : base,
    first: parseMonth(first)!,
    last: parseMonth(last)!,
  };
}

function answerOf(name: string, answer: ServedAnswer, server: AnsweringServer): Answer {
  const { body, rowsTo, redirect, ...rest } = answer;
  const { port } = new URL(server.address);
  const location = redirect && { location: `http://${redirect}:${port}/elsewhere` };
  const text = body === undefined ? "" : textOf(name, body);
  return {
    ...rest,
    headers: { ...rest.headers, ...(location ?? {}) },
    body: rowsTo === undefined ? text : padded(text, rowsTo),
  };
}

function padded(text: string, rows: number): string {
  const reply = JSON.parse(text) as { data: unknown[] };
  const last = reply.data[reply.data.length - 1];
  const data = Array.from({ length: rows }, (_, i) => reply.data[i] ?? last);
  return JSON.stringify({ ...reply, count: rows, data });
}

/** A sentence without the port, which is another each time. */
export function withoutPort(text: string): string {
  return text.replace(/(127\.0\.0\.1|localhost):\d+/g, "$1");
}

/** A reading in lines, as expected.json writes it: one line an amount, exact and with its source, or it says so. */
export function written(reading: Reading) {
  const [source, ...others] = reading.sources;
  const { id, publisher, title, date, address, note, family, covers = [] } = source;
  return {
    source: { id, publisher, title, date, address: withoutPort(address), note, family },
    otherSources: others.length,
    title: reading.title,
    flow: reading.flow,
    reporter: reading.reporter,
    currency: reading.currency ?? null,
    isWhole: reading.isWhole,
    observations: reading.observations.map((o) => {
      const exact =
        o.band.low === o.amount && o.band.high === o.amount && Number.isInteger(o.amount);
      const sourced = o.sources.length === 1 && o.sources[0] === id;
      const monthly = o.span.first === o.span.last && o.basis === "reported";
      const unit = o.measure === "quantity" ? "kg" : reading.currency;
      return `${formatMonth(o.span.first)} ${o.product} ${o.partner} ${o.amount} ${unit}${exact && sourced && monthly ? "" : " (not exact)"}`;
    }),
    coverage: covers.map((c) => `${c.product} ${formatSpan(c.span)}`),
    notices: reading.notices.map((n) => withoutPort(`${n.kind}, ${n.file}: ${n.sentence}`)),
  };
}

/** What was asked of the server, in lines: path and query, and whether a key was sent. */
export function writtenCalls({ asked, waits, progress }: Outcome) {
  return {
    asked: asked.map(({ path, headers }) =>
      headers["ocp-apim-subscription-key"] === undefined ? path : `${path} with a key`
    ),
    waits,
    progress,
  };
}

export function contextIn(language: Language = "en"): ReadContext {
  return { catalogue, language };
}
