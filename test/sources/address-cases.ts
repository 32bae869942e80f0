import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/dataset/catalogue";
import { readAddressRelease } from "../../src/sources/address/address";
import { catalogue } from "../../src/sources/catalogue";
import { type Answer, serveAnswers } from "./answering-server";
import { written } from "./tidy-cases";

/** Folders with one case each, made by make-cases.mjs, and what must come of it. */
export const CASES = join(__dirname, "..", "data", "address");

/** Names of cases: those that give figures or nothing new, and those that must be refused. */
export const cases = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** An answer as a case writes it. */
interface WrittenAnswer extends Omit<Answer, "body"> {
  readonly body?: string;
  readonly base64?: string;
  readonly repeat?: { readonly text: string; readonly times: number };
}

interface Case {
  readonly path?: string;
  readonly url?: string;
  readonly version?: string;
  readonly stallMs?: number;
  readonly answers: readonly WrittenAnswer[];
}

/** What came of a case: the reading in lines or "unchanged", or the refusal; and what the server was asked. */
export interface Outcome {
  readonly reading?: ReturnType<typeof written> | "unchanged";
  readonly refusal?: unknown;
  readonly asked: readonly string[];
}

/** Headers that say something of a question; the others are those of every question. */
const CONDITIONS = ["if-none-match", "if-modified-since", "cookie", "authorization", "referer"];

/** Plays a case against a server of this machine. */
export async function play(name: string, language: Language): Promise<Outcome> {
  const text = readFileSync(join(CASES, name, "case.json"), "utf8");
  const { answers, path = "/exports.csv", stallMs = 20_000, ...request } = JSON.parse(text) as Case;
  const server = await serveAnswers((_, count) => {
    const answer = answers[Math.min(count, answers.length) - 1];
    const host = new URL(server.address);
    const here = (said: string) => said.replaceAll("HOST", host.host).replaceAll("PORT", host.port);
    const headers = Object.entries(answer.headers ?? {}).map(([key, said]) => [key, here(said)]);
    return { ...answer, headers: Object.fromEntries(headers), body: bodyOf(answer, here) };
  });
  const named = (said: string) =>
    said
      .replaceAll(new URL(server.address).host, "HOST")
      .replaceAll(new URL(server.address).port, "PORT");
  try {
    const url = request.url ?? server.address + path;
    const asking = readAddressRelease(
      { url, version: request.version },
      { catalogue, language },
      stallMs
    );
    const result = await asking.then(
      (reading) => ({ reading: reading === "unchanged" ? reading : written(reading) }),
      (refusal: unknown) => ({ refusal })
    );
    const asked = server.asked.map(({ method, path: at, headers }) =>
      [
        `${method} ${at}`,
        ...CONDITIONS.filter((key) => headers[key]).map((key) => `${key}: ${String(headers[key])}`),
      ].join(", ")
    );
    if ("refusal" in result && result.refusal instanceof Error)
      result.refusal.message = named(result.refusal.message);
    const reading = JSON.parse(named(JSON.stringify(result))) as Outcome;
    return { ...result, ...("reading" in result && { reading: reading.reading }), asked };
  } finally {
    await server.close();
  }
}

function bodyOf({ body, base64, repeat }: WrittenAnswer, here: (said: string) => string) {
  if (base64 !== undefined) return Buffer.from(base64, "base64");
  if (repeat) return repeat.text.repeat(repeat.times);
  return here(body ?? "");
}
