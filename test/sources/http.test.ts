import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Language } from "../../src/dataset/catalogue";
import { askServer, type HttpRequest, readAddress } from "../../src/sources/http";
import type { HttpAnswer } from "../../src/sources/http-answer";
import { httpSentences } from "../../src/sources/http-sentences";
import { retryAfterOf, statusRefusal } from "../../src/sources/status-refusal";
import { SourceRefusal } from "../../src/sources/source";
import { type Answer, type AnsweringServer, type Asked, serveAnswers } from "./answering-server";

let server: AnsweringServer | undefined;
let plain: Server | undefined;

afterEach(async () => {
  await server?.close();
  plain?.closeAllConnections();
  plain?.close();
  server = plain = undefined;
});

/** Starts a server that answers so, and asks it. */
async function ask(
  answer: Answer | ((asked: Asked, count: number) => Answer),
  request: Partial<HttpRequest> = {}
): Promise<HttpAnswer> {
  server = await serveAnswers(typeof answer === "function" ? answer : () => answer);
  return askServer({ url: `${server.address}/a.csv`, language: "en", stallMs: 2000, ...request });
}

/** The sentence of the refusal, with the server's host as HOST. */
async function refusal(asked: Promise<unknown>): Promise<string> {
  const error: unknown = await asked.then(
    () => "no refusal",
    (reason: unknown) => reason
  );
  expect(error).toBeInstanceOf(SourceRefusal);
  const host = server ? new URL(server.address).host : "nowhere";
  return (error as Error).message.replaceAll(host, "HOST");
}

describe("askServer", () => {
  test("gives status, address, headers and the body as text", async () => {
    const answer = await ask({ headers: { etag: '"a"' }, body: "Münze 镁" });
    expect(answer.status).toBe(200);
    expect(answer.url).toBe(`${server!.address}/a.csv`);
    expect(answer.header("ETag")).toBe('"a"');
    expect(answer.header("x-other")).toBeNull();
    expect(await answer.text()).toBe("Münze 镁");
  });

  test("gives an empty body as an empty text, and one of 304 too", async () => {
    expect(await (await ask({ body: "" })).text()).toBe("");
    await server!.close();
    expect(await (await ask({ status: 304 })).text()).toBe("");
  });

  test("sends method, headers and body as told, and nothing that tells who asks", async () => {
    const answer = await ask({}, { method: "POST", headers: { "x-a": "1" }, body: "q=1" });
    await answer.text();
    const [asked] = server!.asked;
    expect(asked).toMatchObject({ method: "POST", body: "q=1" });
    expect(asked.headers["x-a"]).toBe("1");
    for (const name of ["cookie", "referer", "authorization", "origin", "if-none-match"])
      expect(asked.headers).not.toHaveProperty(name);
  });

  test("sends no cookie that the server has set before", async () => {
    const answer = () => ({ headers: { "set-cookie": "session=1; Path=/" }, body: "x" });
    await (await ask(answer)).text();
    await (await askServer({ url: `${server!.address}/b`, language: "en" })).text();
    expect(server!.asked).toHaveLength(2);
    for (const { headers } of server!.asked) expect(headers.cookie).toBeUndefined();
  });

  test("decodes the body piece by piece, characters cut in two among them", async () => {
    const body = "镁".repeat(200_000);
    const answer = await ask({ body });
    const text = await answer.text();
    expect(text === body).toBe(true);
  });

  test("gives the pieces of the body in order, and tells the bytes so far", async () => {
    const seen: [number, number][] = [];
    const body = "0123456789".repeat(50_000);
    const answer = await ask(
      { body, headers: { "content-length": "500000" } },
      { onProgress: (done, total) => seen.push([done, total]) }
    );
    let text = "";
    for await (const piece of answer.pieces()) text += new TextDecoder().decode(piece);
    expect(text === body).toBe(true);
    expect(seen.length).toBeGreaterThan(1);
    for (const [i, [done, total]] of seen.entries()) {
      expect(done).toBeGreaterThan(i === 0 ? 0 : seen[i - 1][0]);
      expect(total).toBe(500_000);
    }
    expect(seen[seen.length - 1][0]).toBe(500_000);
  });

  test("tells no more of the total than it knows, where the server does not say it", async () => {
    const totals: number[] = [];
    plain = createServer((_, response) => {
      response.write("abc");
      setTimeout(() => response.end("def"), 20);
    });
    const url = await listening(plain);
    const answer = await askServer({
      url,
      language: "en",
      onProgress: (done, total) => totals.push(total - done),
    });
    expect(await answer.text()).toBe("abcdef");
    expect(totals.every((more) => more === 0)).toBe(true);
  });

  test.each([400, 401, 403, 404, 418, 429, 500, 503])(
    "gives status %i as an answer",
    async (status) => {
      expect((await ask({ status, body: "no" })).status).toBe(status);
    }
  );

  test("follows a redirect on the same host, and says which address answered", async () => {
    const answer = await ask(({ path }) =>
      path === "/a.csv" ? { status: 302, headers: { location: "/b.csv" } } : { body: "moved" }
    );
    expect(answer.url).toBe(`${server!.address}/b.csv`);
    expect(await answer.text()).toBe("moved");
  });

  test("refuses an answer that another host gave", async () => {
    const other = await serveAnswers(() => ({ body: "elsewhere" }));
    const asked = ask({ status: 302, headers: { location: `${other.address}/x` } });
    const sentence = await refusal(asked);
    await other.close();
    expect(sentence).toBe(
      `HOST sends to another host, ${new URL(other.address).host}, which was not asked for. If you trust it, enter its address instead.`
    );
  });

  test("follows no redirect with a secret, not even on the same host", async () => {
    const asked = ask(
      ({ path }) => (path === "/a.csv" ? { status: 307, headers: { location: "/b.csv" } } : {}),
      { isSecret: true, headers: { "x-key": "s3cr3t" } }
    );
    expect(await refusal(asked)).not.toContain("s3cr3t");
    expect(server!.asked.map(({ path }) => path)).toEqual(["/a.csv"]);
  });

  test("says so where a server redirects a question with a secret", async () => {
    const asked = ask({ status: 302, headers: { location: "/b.csv" } }, { isSecret: true });
    expect(await refusal(asked)).toBe(
      "HOST sends on to another address, and a key or password is never sent on. Enter the address that it sends to, if you trust it."
    );
  });

  test("lets another host hear nothing of a secret, header or path", async () => {
    const other = await serveAnswers(() => ({ body: "elsewhere" }));
    const asked = ask(
      { status: 307, headers: { location: `${other.address}/x` } },
      { isSecret: true, headers: { "x-key": "s3cr3t" } }
    );
    await refusal(asked);
    await other.close();
    expect(other.asked).toHaveLength(0);
  });

  test("leaves an answer whose body nobody wants, and waits for nothing more", async () => {
    let closed: () => void = () => undefined;
    const isClosed = new Promise<void>((resolve) => (closed = resolve));
    plain = createServer((_, response) => {
      response.on("close", closed);
      response.write("x".repeat(1000));
    });
    const url = await listening(plain);
    (await askServer({ url, language: "en" })).leave();
    await isClosed;
  });

  test("is patient with a reader that is slow", async () => {
    const answer = await ask({ body: "x".repeat(300_000) }, { stallMs: 200 });
    let length = 0;
    for await (const piece of answer.pieces()) {
      if (length === 0) await new Promise((done) => setTimeout(done, 500));
      length += piece.length;
    }
    expect(length).toBe(300_000);
  });

  test("refuses a circle of redirects", async () => {
    const asked = ask({ status: 302, headers: { location: "/a.csv" } });
    expect(await refusal(asked)).toMatch(/^HOST cannot be reached from here\./);
  });

  test("refuses a server that is not there, and says what to look at", async () => {
    const gone = await serveAnswers(() => ({}));
    await gone.close();
    const sentence = await refusal(askServer({ url: gone.address, language: "en" }));
    expect(sentence).toBe(
      `${new URL(gone.address).host} cannot be reached from here. Check the address and the network; if the address opens in a browser, the server does not let web pages ask it (CORS): ask its owner to allow this add-in, or use a proxy. Nothing was changed.`
    );
  });

  test("refuses a server that hangs up without a word", async () => {
    plain = createServer((request) => request.socket.destroy());
    const url = await listening(plain);
    expect(await refusal(askServer({ url, language: "en" }))).toMatch(
      /cannot be reached from here/
    );
  });

  test("refuses a header that cannot be sent", async () => {
    const asked = ask({}, { headers: { "x-a": "one\ntwo" } });
    expect(await refusal(asked)).toMatch(/^HOST cannot be reached/);
    expect(server!.asked).toHaveLength(0);
  });

  test("refuses a connection that is cut amid the body", async () => {
    const answer = await ask({ body: "x".repeat(1000), cutAfter: 100 });
    expect(await refusal(answer.text())).toBe(
      "The connection to HOST was cut amid its answer. Try again. Nothing was changed."
    );
  });

  test("gives up a server that is silent before it answers", async () => {
    plain = createServer(() => undefined);
    const url = await listening(plain);
    const start = performance.now();
    const sentence = await refusal(askServer({ url, language: "en", stallMs: 600 }));
    expect(sentence).toMatch(/has been silent for 1 seconds, so it was given up/);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test("gives up a server that falls silent amid the body", async () => {
    const answer = await ask({ body: "x".repeat(1000), stallAfter: 10 }, { stallMs: 300 });
    expect(await refusal(answer.text())).toMatch(/^HOST has been silent for 0 seconds/);
  });

  test("is patient with a server that is slow and not silent", async () => {
    plain = createServer((_, response) => {
      let left = 8;
      const timer = setInterval(() => {
        response.write("x");
        if (--left === 0) {
          clearInterval(timer);
          response.end();
        }
      }, 100);
    });
    const url = await listening(plain);
    const answer = await askServer({ url, language: "en", stallMs: 600 });
    expect(await answer.text()).toBe("xxxxxxxx");
  });

  test("asks nothing when it is cancelled before", async () => {
    const asked = ask({ body: "x" }, { signal: AbortSignal.abort() });
    expect(await refusal(asked)).toBe("Reading was cancelled; nothing was changed.");
    expect(server!.asked).toHaveLength(0);
  });

  test("stops when it is cancelled while the server thinks", async () => {
    const controller = new AbortController();
    plain = createServer(() => controller.abort());
    const url = await listening(plain);
    const sentence = await refusal(askServer({ url, language: "en", signal: controller.signal }));
    expect(sentence).toBe("Reading was cancelled; nothing was changed.");
  });

  test("stops when it is cancelled while the body comes", async () => {
    const controller = new AbortController();
    const answer = await ask(
      { body: "x".repeat(1000), stallAfter: 10 },
      { signal: controller.signal, onProgress: () => controller.abort() }
    );
    expect(await refusal(answer.text())).toBe("Reading was cancelled; nothing was changed.");
  });

  test("ends the connection when nobody wants the rest of the body", async () => {
    let closed: () => void = () => undefined;
    const isClosed = new Promise<void>((resolve) => (closed = resolve));
    plain = createServer((_, response) => {
      response.on("close", closed);
      response.write("x".repeat(1000));
    });
    const url = await listening(plain);
    const answer = await askServer({ url, language: "en" });
    for await (const piece of answer.pieces()) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    await isClosed;
  });

  test("refuses a text longer than 64 MB, and stops reading it", async () => {
    let sent = 0;
    const block = Buffer.alloc(1 << 20, 120);
    plain = createServer((_, response) => {
      const more = () => {
        while (!response.destroyed && sent < 200) {
          sent++;
          if (!response.write(block)) return void response.once("drain", more);
        }
        if (!response.destroyed) response.end();
      };
      more();
    });
    const url = await listening(plain);
    const answer = await askServer({ url, language: "en" });
    expect(await refusal(answer.text())).toMatch(
      /^The answer of 127\.0\.0\.1:\d+ is longer than 64 MB/
    );
    expect(sent).toBeLessThan(200);
  });
});

describe("readAddress", () => {
  test.each([
    ["https://example.org/a.csv", "https://example.org/a.csv"],
    ["  https://example.org/a b.csv ", "https://example.org/a%20b.csv"],
    ["HTTPS://EXAMPLE.org", "https://example.org/"],
    ["http://localhost:8080/a", "http://localhost:8080/a"],
    ["http://127.0.0.1/a", "http://127.0.0.1/a"],
    ["http://[::1]:3000/a", "http://[::1]:3000/a"],
    ["https://例子.中国/数据.csv", "https://xn--fsqu00a.xn--fiqs8s/%E6%95%B0%E6%8D%AE.csv"],
  ])("readAddress(%j) is %s", (text, href) => {
    expect(readAddress(text, "en").href).toBe(href);
  });

  test.each([
    "",
    "example.org",
    "/a.csv",
    "https://",
    "https://a b/",
    "https://[::1",
    "C:\\a.csv ",
  ])("readAddress(%j) is no address", (text) => {
    expect(() => readAddress(text, "en")).toThrow(SourceRefusal);
    expect(() => readAddress(text, "zh")).toThrow(SourceRefusal);
  });

  test.each([
    "http://example.org/a.csv",
    "http://127.0.0.1.example.org/",
    "http://localhost.example.org/",
    "http://10.0.0.1/",
    "ftp://example.org/a.csv",
    "file:///etc/passwd",
    "data:text/csv,month",
    "javascript:alert(1)",
    "blob:https://example.org/1",
  ])("readAddress(%j) is not encrypted", (text) => {
    expect(() => readAddress(text, "en")).toThrow(/is not an https address/);
    expect(() => readAddress(text, "zh")).toThrow(/不是 https 地址/);
  });

  test.each([
    "https://anna:s3cr3t@example.org/",
    "https://anna@example.org/",
    "https://:s3cr3t@example.org/",
  ])("readAddress(%j) has a password, which the sentence does not repeat", (text) => {
    expect(() => readAddress(text, "en")).toThrow(/^The address of example\.org has a user name/);
    expect(() => readAddress(text, "en")).not.toThrow(/s3cr3t|anna/);
  });
});

test.each([
  ["http://anna:s3cr3t@example.org/", /^The address of example\.org has a user name/],
  ["http://example.org/a?key=s3cr3t", /^"http:\/\/example\.org\/a" is not an https address/],
  ["example.org/a?key=s3cr3t", /^"example\.org\/a" is not an address/],
])("readAddress(%j) repeats no secret", (text, said) => {
  expect(() => readAddress(text, "en")).toThrow(said);
});

describe("statusRefusal", () => {
  const answerOf = (status: number, headers: Record<string, string> = {}): HttpAnswer => ({
    status,
    url: "https://example.org/a.csv?key=s3cr3t",
    header: (name) => headers[name.toLowerCase()] ?? null,
    // eslint-disable-next-line require-yield -- a body without pieces
    pieces: async function* () {
      return;
    },
    text: () => Promise.resolve(""),
    leave: () => undefined,
  });
  const sentence = (status: number, language: Language, headers = {}) =>
    statusRefusal(answerOf(status, headers), language)?.message;

  test.each([200, 201, 204, 299])("statusRefusal of %i is none", (status) => {
    expect(sentence(status, "en")).toBeUndefined();
  });

  test.each([
    [
      401,
      "example.org does not let us in (status 401). Check the key or the user and password, and that they may read this.",
    ],
    [
      403,
      "example.org does not let us in (status 403). Check the key or the user and password, and that they may read this.",
    ],
    [404, "example.org has nothing at this address (status 404). Check the address."],
    [410, "example.org has nothing at this address (status 410). Check the address."],
    [429, "example.org has been asked too often (status 429). Try again later."],
    [500, "example.org has failed (status 500). Try again later. Nothing was changed."],
    [503, "example.org has failed (status 503). Try again later. Nothing was changed."],
    [304, "example.org answered with status 304 instead of figures. Check the address."],
    [400, "example.org answered with status 400 instead of figures. Check the address."],
    [418, "example.org answered with status 418 instead of figures. Check the address."],
  ])("statusRefusal of %i says what to do", (status, said) => {
    expect(sentence(status, "en")).toBe(said);
  });

  test("statusRefusal says in Chinese what it says in English, and never a query", () => {
    for (const status of [304, 400, 401, 403, 404, 410, 429, 500])
      for (const language of ["en", "zh"] as const) {
        expect(sentence(status, language)).toContain("example.org");
        expect(sentence(status, language)).not.toMatch(/s3cr3t|a\.csv/);
      }
    expect(sentence(404, "zh")).toMatch(/[\u4e00-\u9fff]/);
  });

  test("statusRefusal says how long to wait where the server does", () => {
    expect(sentence(429, "en", { "retry-after": "30" })).toMatch(/Try again in 30 seconds\.$/);
    expect(sentence(429, "zh", { "retry-after": "30" })).toMatch(/请在 30 秒后再试。$/);
  });

  test.each([
    ["30", 30],
    [" 5 ", 5],
    ["0", 0],
    ["Wed, 21 Oct 2026 07:28:00 GMT", undefined],
    ["-1", undefined],
    ["1e9", undefined],
    ["99999999", undefined],
    ["", undefined],
  ])("retryAfterOf(%j) is %p", (said, seconds) => {
    expect(retryAfterOf(answerOf(429, { "retry-after": said }))).toBe(seconds);
  });

  test("retryAfterOf an answer that does not say is undefined", () => {
    expect(retryAfterOf(answerOf(429))).toBeUndefined();
  });
});

test("httpSentences says everything in both languages, with the host in it", () => {
  for (const language of ["en", "zh"] as const) {
    const say = httpSentences[language];
    const all = [
      say.unreachable("h.org"),
      say.silent("h.org", 30),
      say.cut("h.org"),
      say.redirected("h.org", "i.org"),
      say.tooLong("h.org", 64),
      say.redirectedSecret("h.org"),
      say.signIn("h.org", 401),
      say.notFound("h.org", 404),
      say.tooMany("h.org", undefined),
      say.broken("h.org", 500),
      say.unexpected("h.org", 418),
      say.webPage("h.org"),
      say.passwordInAddress("h.org"),
    ];
    for (const said of all) expect(said).toContain("h.org");
    expect(new Set(all).size).toBe(all.length);
    expect(say.noAddress("x")).toContain("x");
    expect(say.cancelled()).not.toBe("");
  }
});

async function listening(one: Server): Promise<string> {
  await new Promise<void>((done) => one.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(one.address() as AddressInfo).port}/`;
}
