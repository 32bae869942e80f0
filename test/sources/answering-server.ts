import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a server of the tests answers. It can misbehave as real ones do. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Cuts the connection after so many bytes of the body. */
  readonly cutAfter?: number;
  /** Says nothing more after so many bytes of the body, and keeps the connection open. */
  readonly stallAfter?: number;
}

/** What a server was asked. */
export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A server on this machine, with all that it was asked. */
export interface AnsweringServer {
  /** http://127.0.0.1:port, without a slash at the end. */
  readonly address: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** Starts a server that answers as told; it allows pages of any origin to ask, as a server for an add-in must. */
export async function serveAnswers(
  answerTo: (asked: Asked, count: number) => Answer | Promise<Answer>
): Promise<AnsweringServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const one: Asked = {
        method: request.method ?? "GET",
        path: request.url ?? "/",
        headers: request.headers,
        body: Buffer.concat(pieces).toString("utf8"),
      };
      response.setHeader("access-control-allow-origin", "*");
      response.setHeader("access-control-allow-headers", "*");
      response.setHeader("access-control-expose-headers", "*");
      if (one.method === "OPTIONS") return void response.writeHead(204).end();
      asked.push(one);
      Promise.resolve(answerTo(one, asked.length)).then(
        (answer) => send(response, answer),
        (reason: unknown) => response.writeHead(500).end(String(reason))
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, answer: Answer): void {
  const { status = 200, headers = {}, body = "", cutAfter, stallAfter } = answer;
  const bytes = Buffer.from(body);
  const most = cutAfter ?? stallAfter;
  if (most === undefined) return void response.writeHead(status, headers).end(bytes);
  response.writeHead(status, { ...headers, "content-length": String(bytes.length) });
  response.write(bytes.subarray(0, most), () => {
    if (cutAfter !== undefined) response.destroy();
  });
}
