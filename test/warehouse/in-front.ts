import { createServer, request as forward } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy on this machine. */
export interface Proxy {
  /** http://127.0.0.1:port/ */
  readonly address: string;
  /** Methods and paths of what was asked, as a log would have them. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts what has to stand before a ClickHouse that does not answer OPTIONS (before 21.10): it allows pages of any origin
 * to send the user and password in headers, and lets them read every answer, refusals too. All else it passes on.
 */
export async function serveInFront(target: string): Promise<Proxy> {
  const log: string[] = [];
  const { hostname, port } = new URL(target);
  const server = createServer((asked, answer) => {
    log.push(`${asked.method} ${asked.url}`);
    if (asked.method === "OPTIONS") {
      answer.setHeader("access-control-allow-origin", "*");
      answer.setHeader("access-control-allow-methods", "POST");
      answer.setHeader("access-control-allow-headers", "x-clickhouse-user, x-clickhouse-key");
      return void answer.writeHead(204).end();
    }
    const { method, url, headers } = asked;
    const passed = forward({ hostname, port, method, path: url, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, {
        ...given.headers,
        "access-control-allow-origin": "*",
      });
      given.pipe(answer);
      given.on("error", () => answer.destroy());
    });
    passed.on("error", () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()));
    answer.on("close", () => passed.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    log,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
