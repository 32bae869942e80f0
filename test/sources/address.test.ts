import fc from "fast-check";
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { address, readAddressRelease } from "../../src/sources/address/address";
import { catalogue } from "../../src/sources/catalogue";
import { type Reading, SourceRefusal } from "../../src/sources/source";
import { fuzzRuns } from "../fuzz-runs";
import { expectGoldenJson, expectGoldenLine } from "../golden";
import { type Answer, serveAnswers } from "./answering-server";
import { CASES, cases, play } from "./address-cases";

const good = cases.filter((name) => !name.startsWith("bad-"));
const bad = cases.filter((name) => name.startsWith("bad-"));
const languageOf = (name: string) => (name.endsWith("-zh") ? "zh" : "en");
const CSV = "month,product,partner,tonnes\n2025-11,Ingot,,22218.345\n";
const context = { catalogue, language: "en" } as const;

let plain: Server | undefined;
afterEach(() => {
  plain?.closeAllConnections();
  plain?.close();
  plain = undefined;
});

test.each(good)("readAddressRelease reads %s", async (name) => {
  const { reading, refusal, asked } = await play(name, languageOf(name));
  expect(refusal).toBeUndefined();
  expectGoldenJson(`data/address/${name}/expected.json`, { reading, asked });
});

// A question with a secret is not sent on, and what http.ts says of that is its own.
test.each(bad.filter((name) => existsSync(join(CASES, name, "expected.error.txt"))))(
  "readAddressRelease refuses %s by a sentence",
  async (name) => {
    const { refusal } = await play(name, languageOf(name));
    expect(refusal).toBeInstanceOf(SourceRefusal);
    const { message } = refusal as SourceRefusal;
    expectGoldenLine(`data/address/${name}/expected.error.txt`, message);
  }
);

test("readAddressRelease sends nothing on where the address has a signature in it, and does not repeat it", async () => {
  const { refusal, asked } = await play("bad-redirected-with-a-signature", "en");
  expect(refusal).toBeInstanceOf(SourceRefusal);
  expect((refusal as SourceRefusal).message).not.toMatch(/s3cr3t|sig=/);
  expect(asked).toEqual(["GET /exports.csv?sig=s3cr3t"]);
});

test("readAddressRelease asks again without a condition where a server hangs up on one, as a browser does for it", async () => {
  const asked: (string | undefined)[] = [];
  const url = await serve((request, response) => {
    asked.push(request.headers["if-none-match"]);
    if (request.headers["if-none-match"]) request.socket.destroy();
    else response.end(CSV);
  });
  const reading = await readAddressRelease({ url, version: '"v1"' }, context);
  expect((reading as Reading).observations).toHaveLength(1);
  expect(asked).toEqual(['"v1"', undefined]);
});

test("readAddressRelease does not ask again where the server is silent or reading was cancelled", async () => {
  let count = 0;
  const url = await serve(() => void count++);
  await expect(readAddressRelease({ url, version: '"v1"' }, context, 300)).rejects.toThrow(
    /silent/
  );
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 100);
  const cancelled = readAddressRelease(
    { url, version: '"v1"' },
    { ...context, signal: controller.signal }
  );
  await expect(cancelled).rejects.toThrow("Reading was cancelled; nothing was changed.");
  expect(count).toBe(2);
});

test("readAddressRelease stops when it is cancelled while the file comes", async () => {
  const server = await serveAnswers(() => ({ body: CSV.repeat(50), stallAfter: 40 }));
  const controller = new AbortController();
  const asked = readAddressRelease(
    { url: server.address },
    { ...context, signal: controller.signal, onProgress: () => controller.abort() }
  );
  await expect(asked).rejects.toThrow("Reading was cancelled; nothing was changed.");
  await server.close();
});

test("readAddressRelease tells how far it is", async () => {
  const server = await serveAnswers(() => ({ body: CSV }));
  const shares: number[] = [];
  await readAddressRelease(
    { url: server.address },
    { ...context, onProgress: (done, total) => shares.push(done / total) }
  );
  await server.close();
  expect(shares.length).toBeGreaterThan(0);
  expect(shares[shares.length - 1]).toBe(1);
});

test("readAddressRelease stops reading at 64 MB of a file whose length nobody says", async () => {
  let sent = 0;
  const block = Buffer.alloc(1 << 20, "x");
  const url = await serve((_, response) => {
    const more = () => {
      while (!response.destroyed && sent < 200) {
        sent++;
        if (!response.write(block)) return void response.once("drain", more);
      }
    };
    more();
  });
  await expect(readAddressRelease({ url }, context)).rejects.toThrow(/is longer than 64 MB/);
  expect(sent).toBeLessThan(200);
});

test("address.read always reads, and never asks with a condition", async () => {
  const server = await serveAnswers(() => ({ headers: { etag: '"v1"' }, body: CSV }));
  const request = { url: server.address, version: '"v1"' };
  const reading = await address.read(request, context);
  expect(reading.observations).toHaveLength(1);
  expect(reading.sources[0].version).toBe('"v1"');
  expect(server.asked[0].headers).not.toHaveProperty("if-none-match");
  await server.close();
});

test("address.read refuses a server that is not there", async () => {
  const server = await serveAnswers(() => ({}));
  await server.close();
  await expect(address.read({ url: server.address }, context)).rejects.toThrow(/cannot be reached/);
});

async function serve(answer: Parameters<typeof createServer>[1]): Promise<string> {
  plain = createServer(answer);
  await new Promise<void>((done) => plain!.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(plain.address() as AddressInfo).port}/`;
}

test("readAddressRelease gives a reading, unchanged or a sentence, whatever a server answers", async () => {
  const body = fc.oneof(
    fc.constantFrom(CSV, '[{"month":"2025-11","product":"Ingot","tonnes":1}]', "<html>", "{", ""),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.string({ unit: "binary" })
  );
  const answer = fc.record(
    {
      status: fc.constantFrom(200, 200, 200, 202, 204, 206, 304, 400, 403, 404, 412, 429, 500, 599),
      headers: fc.dictionary(
        fc.constantFrom("etag", "last-modified", "content-type", "retry-after", "x-other"),
        fc.stringMatching(/^[!-~]{0,20}$/)
      ),
      body,
      cutAfter: fc.nat(20),
    },
    { requiredKeys: ["status", "headers", "body"] }
  );
  const version = fc.option(fc.oneof(fc.constant('"v1"'), fc.string({ unit: "binary" })), {
    nil: undefined,
  });
  let next: Answer = {};
  const server = await serveAnswers(() => next);
  await fc.assert(
    fc.asyncProperty(answer, version, async (one, known) => {
      // What is cut is longer than what is sent of it.
      const isCut = one.cutAfter !== undefined && Buffer.from(one.body).length > one.cutAfter;
      next = { ...one, cutAfter: isCut && one.status === 200 ? one.cutAfter : undefined };
      const request = { url: `${server.address}/a.csv`, version: known };
      const result: unknown = await readAddressRelease(request, context, 3000).catch(
        (error: unknown) => error
      );
      if (result instanceof Error) expect(result).toBeInstanceOf(SourceRefusal);
      else if (result !== "unchanged") expect((result as Reading).family).toBe("address");
    }),
    { numRuns: fuzzRuns() }
  );
  await server.close();
});
