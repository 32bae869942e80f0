import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/dataset/catalogue";
import { formatMonth, parseMonth } from "../../src/dataset/month";
import { observationsIn } from "../../src/dataset/observation-columns";
import { formatSpan } from "../../src/dataset/span";
import { catalogue } from "../../src/sources/catalogue";
import type { Reading } from "../../src/sources/source";
import {
  USUAL_COLUMNS,
  type WarehouseRequest,
  warehouseSource,
} from "../../src/sources/warehouse/warehouse";
import { type Answer, type AnsweringServer, type Asked, serveAnswers } from "./answering-server";

/** Folders of one case each: what a server answers, what is asked, and what must come of it. */
export const CASES = join(__dirname, "..", "data", "warehouse");

/** An answer as server.json writes it: its body in lines, each of which ends with a line feed, or with `end`. */
interface WrittenAnswer extends Omit<Answer, "body"> {
  readonly lines?: readonly string[];
  readonly end?: string;
  /** Put behind the last line. */
  readonly tail?: string;
}

/** What a case's server answers: about itself, where that is not the usual, and the sums. */
interface WrittenServer {
  readonly facts?: WrittenAnswer;
  readonly sums?: WrittenAnswer;
}

/** A table as its usual columns are typed, and a profile with nothing in it that could leave something out. */
const FACTS: WrittenAnswer = {
  lines: [
    '"mg:kind","mg:name","mg:text","mg:records"',
    '"version","","18.16.1",1',
    '"setting","readonly","1",1',
    '"setting","skip_unavailable_shards","0",1',
    '"setting","max_execution_time","0",1',
    '"setting","timeout_overflow_mode","throw",1',
    '"database","house","",1',
    '"table","records","Distributed",1',
    '"column","month","Date",1',
    '"column","hs8","UInt32",1',
    '"column","partner","UInt16",1',
    '"column","weight_kg","UInt64",1',
    '"column","value_usd","UInt64",1',
    "",
    '"","","",12',
  ],
};

/** What is asked where request.json says nothing else. Never sent to anybody: it has a password to look for. */
export const PASSWORD = "open sesame 1001";

/** Names of the cases. */
export const cases = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Reads the case's text. */
export function textOf(name: string, file: string): string {
  return readFileSync(join(CASES, name, file), "utf8");
}

/** The bytes of the answer to the sums of a case. */
export function sumsOf(name: string): Answer {
  return answerOf(serverOf(name).sums ?? {});
}

/** Starts the case's server. */
export function serveCase(name: string): Promise<AnsweringServer> {
  const server = serverOf(name);
  return serveAnswers((asked) => answerOf((isFacts(asked) ? server.facts : server.sums) ?? FACTS));
}

/** Starts a server that says the usual of itself, and of the sums what it is told. */
export function serveSums(sums: () => Answer): Promise<AnsweringServer> {
  return serveAnswers((asked) => (isFacts(asked) ? answerOf(FACTS) : sums()));
}

/** Reads as the add-in does, but does not wait for a silent server for minutes. */
export function readCase(
  { address }: Pick<AnsweringServer, "address">,
  name?: string,
  language: Language = "en"
): Promise<Reading> {
  const changes = name ? (JSON.parse(textOf(name, "request.json")) as object) : {};
  return warehouseSource(400).read(requestOf(address, changes), { catalogue, language });
}

/** The usual request, with changes as request.json writes them: months as 2024-01. */
export function requestOf(address: string, changes: object): WarehouseRequest {
  const written = { first: "2024-01", last: "2024-03", ...changes };
  return {
    address,
    database: "house",
    table: "records",
    columns: USUAL_COLUMNS,
    weightUnit: "kg",
    currency: "USD",
    user: "analyst",
    password: PASSWORD,
    flow: "exports",
    ...written,
    first: parseMonth(written.first)!,
    last: parseMonth(written.last)!,
  };
}

/** A reading in lines, as expected.json writes it: one line an amount, exact and with its source. */
export function written(reading: Reading) {
  const [{ id, publisher, title, covers = [] }] = reading.sources;
  expect(reading.observations).toEqual([]);
  expect(reading).toMatchObject({ family: "warehouse", isWhole: false });
  const host = (text: string) => text.replaceAll(/127\.0\.0\.1:\d+/g, "HOST");
  return {
    source: [id, publisher, title].map(host).join(" | "),
    title: reading.title,
    trade: [reading.flow, reading.reporter, reading.currency ?? "no currency"].join(" "),
    figures: observationsIn(reading.columns!).map((o) => {
      const unit = o.measure === "quantity" ? "kg" : reading.currency;
      const isExact =
        Number.isSafeInteger(o.amount) && o.sources[0] === id && !Object.is(o.amount, -0);
      return `${formatMonth(o.span.first)} ${o.product} ${o.partner} ${o.amount} ${unit}${isExact ? "" : " (not exact)"}`;
    }),
    coverage: covers.map((c) => `${c.product} ${formatSpan(c.span)}`),
    notices: reading.notices.map((n) => `${n.kind}, ${n.file}: ${n.sentence}`),
  };
}

function isFacts({ body }: Asked): boolean {
  return body.includes("system.settings");
}

function serverOf(name: string): WrittenServer {
  return JSON.parse(textOf(name, "server.json")) as WrittenServer;
}

function answerOf({ lines = [], end = "\n", tail = "", ...answer }: WrittenAnswer): Answer {
  return { ...answer, body: lines.map((line) => line + end).join("") + tail };
}
